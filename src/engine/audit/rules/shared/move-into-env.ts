import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { listResources } from '../../../manifest/workload.ts';
import type { ReasonedChange, ReasonedEdit } from '../../../recipes/types.ts';
import { applyEdits } from '../../../text/edits.ts';
import { lineEnd, lineStart } from '../../../text/lines.ts';
import { findString, rangeOf, readYaml, type YamlDocument } from '../../../yaml/document.ts';
import { findSeq, itemRange } from '../../../yaml/operations.ts';
import { listPodTemplates, type PodTemplate } from '../../../manifest/pod-templates.ts';
import type { DocumentContext, Remedy } from '../../types.ts';
import { byHand } from '../../remedies.ts';
import { hasKeyTwice } from './keys.ts';
import type { StrayVariables } from './stray-variables.ts';

const inEnv: ReadonlySet<string> = new Set(['name', 'value', 'valueFrom']);

const isInEnv = ({ key }: Pair): boolean => isScalar(key) && inEnv.has(String(key.value));

/**
 * Indents variables that stand among containers to the column of the `env` list right above them. What followed the list has come to be
 * part of the last variable; it stays where it is, and is the container's again. Only where the result, read again, is just that.
 */
export function moveIntoEnv(context: DocumentContext, template: PodTemplate, stray: StrayVariables): Remedy {
  const { document } = context;
  const { text } = document;
  const { list, first, items } = stray;
  const above = list.seq.items[first - 1];
  const env = isMap(above) ? findSeq(above, 'env') : undefined;
  if (!isMap(above) || env === undefined || above.items.at(-1) !== env.pair) return byHand('unknown-intent');
  if (env.seq.flow || list.seq.flow || env.seq.items.length === 0) return byHand('layout');
  const start = itemRange(document, list.seq, first).start;
  const columns = columnOf(document, itemRange(document, env.seq, 0).start) - columnOf(document, start);
  const range = { start: lineStart(text, start), end: endOfVariables(document, stray) };
  if (columns <= 0 || range.end === undefined) return byHand('layout');
  const moved = text.slice(range.start, range.end).replace(/^(?=.*\S)/gm, ' '.repeat(columns));
  const names = items.map((item) => findString(item, 'name') ?? '');
  const taken = env.seq.items.map((item) => (isMap(item) ? findString(item, 'name') : undefined));
  const isTaken =
    names.some((name, n) => taken.includes(name) || names.indexOf(name) < n) || hasKeyTwice([...above.items, ...restOf(items.at(-1))]);
  if (isTaken) return byHand('would-collide');
  const changes = names.map((subject): ReasonedChange => ({ action: 'replace', subject, step: 'variables-among-containers' }));
  const edit: ReasonedEdit = { start: range.start, end: range.end, newText: moved, changes };
  return isWanted(context, template, stray, edit) ? { kind: 'repair', edits: [edit] } : byHand('layout');
}

const columnOf = ({ text }: YamlDocument, offset: number): number => offset - lineStart(text, offset);

const restOf = (item: YAMLMap | undefined): readonly Pair[] => item?.items.filter((pair) => !isInEnv(pair)) ?? [];

/** Behind the lines of the last variable, comments that follow it left out; undefined where other keys stand before or among its own. */
function endOfVariables(document: YamlDocument, { list, first, items }: StrayVariables): number | undefined {
  const { text } = document;
  const last = items.at(-1);
  const rest = restOf(last);
  const own = last?.items.length === undefined ? 0 : last.items.length - rest.length;
  if (items.slice(0, -1).some((item) => restOf(item).length > 0) || last?.items.slice(0, own).every(isInEnv) !== true) return undefined;
  const [follower] = rest;
  const dash = itemRange(document, list.seq, first + items.length - 1);
  if (follower === undefined) return lineEnd(text, text[dash.end - 1] === '\n' ? dash.end - 1 : dash.end);
  const until = lineStart(text, isNode(follower.key) ? rangeOf(document, follower.key).start : dash.end);
  const lines = text.slice(dash.start, until);
  return dash.start + lines.replace(/(?:^[ \t]*(?:#.*)?(?:\r?\n))+$/m, '').length;
}

/** Whether the edited text reads as the list of containers that is wanted: the variables in `env`, what followed them behind it. */
function isWanted(
  context: DocumentContext,
  template: PodTemplate,
  { name, list, first, items }: StrayVariables,
  edit: ReasonedEdit,
): boolean {
  const { document, pods } = context;
  const source = applyEdits(document.text, [edit]).slice(document.start);
  const read = readYaml(source, { start: 0, end: source.length });
  const listed = read.ok ? listResources(read.value) : undefined;
  if (!read.ok || listed?.ok !== true) return false;
  const again = listed.value.flatMap(listPodTemplates)[pods.indexOf(template)];
  const edited = again && findSeq(again.pod, name)?.seq.toJS(read.value.parsed);
  return JSON.stringify(edited) === JSON.stringify(move(list.seq.toJS(document.parsed), first, items.length));
}

/** The same on plain values. */
function move(containers: unknown, first: number, count: number): unknown {
  if (!Array.isArray(containers)) return undefined;
  const plain: readonly Readonly<Record<string, unknown>>[] = containers;
  const above = plain[first - 1];
  const stray = plain.slice(first, first + count);
  const entries = stray.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => inEnv.has(key))));
  const rest = Object.entries(stray.at(-1) ?? {}).filter(([key]) => !inEnv.has(key));
  const env = Array.isArray(above?.['env']) ? above['env'] : [];
  return [
    ...plain.slice(0, first - 1),
    { ...above, env: [...env, ...entries], ...Object.fromEntries(rest) },
    ...plain.slice(first + count),
  ];
}
