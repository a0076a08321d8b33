import { isMap, type YAMLMap } from 'yaml';
import { canonical, establish, type PlainWorkload } from '../recipes/establish.ts';
import { asObject } from '../recipes/plain.ts';
import type { Step } from '../recipes/types.ts';
import type { Workload } from '../manifest/workload.ts';
import { findString, parseYaml, placeOf, toPlain } from '../yaml/document.ts';
import type { EditedDocument } from '../yaml/edit-document.ts';
import { findSeq } from '../yaml/operations.ts';
import { readAgain } from '../yaml/second-reading.ts';
import type { PlanProblem } from './types.ts';

/**
 * Compares two independent ways to the result: the edited document, read again; and the recipe applied to the original's plain values.
 * Undefined where they agree. A plan that fails here is not handed out.
 *
 * The text is read again by another parser than the one whose ranges the edits come from. Where the two parsers read YAML differently,
 * each has to find by itself that its result follows from its original; one that cannot read the original has no say.
 */
export function checkPlan(before: Workload, { source }: Pick<EditedDocument, 'source'>, steps: readonly Step[]): PlanProblem | undefined {
  const original = resourcesOf(before, plainOf(before));
  const result = readResult(before, source, (found, from = original) => follows(from, found, steps));
  return result === undefined ? selfCheckFailed : findDanglingMount(before, original.daemonSet, result.daemonSet);
}

const selfCheckFailed: PlanProblem = { code: 'SELF_CHECK_FAILED', args: {} };

/** What the edited document is as plain values, where `isRight` takes it; undefined where it does not. */
function readResult(before: Workload, edited: string, isRight: (found: Resources, from?: Resources) => boolean): Resources | undefined {
  const second = readAgain(edited);
  const secondResult = second.ok ? resourcesOf(before, second.value) : undefined;
  if (secondResult !== undefined && isRight(secondResult)) return secondResult;
  const { text, start, end } = before.document;
  const secondOriginal = readAgain(text.slice(start, end));
  if (secondOriginal.ok && (secondResult === undefined || !isRight(secondResult, resourcesOf(before, secondOriginal.value))))
    return undefined;
  const first = parseYaml(edited, { start: 0, end: edited.length });
  if (!first.ok) return undefined;
  const result = resourcesOf(before, toPlain(first.value));
  return isRight(result) ? result : undefined;
}

const plains = new WeakMap<Workload, unknown>();

/** The document's plain values, made once for all plans of it. Nobody changes them. */
function plainOf(workload: Workload): unknown {
  if (!plains.has(workload)) plains.set(workload, toPlain(workload.document));
  return plains.get(workload);
}

/** Whether the recipe's plain values of one are the other, the variables that it adds in whatever place among the others. */
function follows(original: Resources, result: Resources, steps: readonly Step[]): boolean {
  if (JSON.stringify(original.others) !== JSON.stringify(result.others)) return false;
  const wanted = steps.reduce((daemonSet, step) => establish(step.fact, daemonSet), original.daemonSet);
  const added = steps.flatMap(({ fact }) => (fact.kind === 'variable' ? [fact.name] : []));
  return canonical(wanted, added) === canonical(result.daemonSet, added);
}

/** The DaemonSet as plain values and, where it is an item of a list, the list without it. */
interface Resources {
  readonly daemonSet: PlainWorkload;
  readonly others: PlainWorkload | undefined;
}

function resourcesOf({ item }: Workload, plain: unknown): Resources {
  const root = asObject(plain);
  if (item === undefined) return { daemonSet: root, others: undefined };
  const items = list(root, 'items');
  return { daemonSet: asObject(items[item]), others: { ...root, items: items.toSpliced(item, 1) } };
}

/**
 * A mount whose volume the edits took away: an API server refuses the DaemonSet and applies the rest (facts/apiserver.md, Result 2).
 * A mount that had no volume before is the person's own.
 */
function findDanglingMount({ document, pod }: Workload, original: PlainWorkload, result: PlainWorkload): PlanProblem | undefined {
  const left = new Set(volumesOf(result));
  const gone = volumesOf(original).filter((volume) => !left.has(volume));
  for (const key of ['initContainers', 'containers']) {
    for (const [n, container] of list(podOf(result), key).entries()) {
      const mounts = list(container, 'volumeMounts');
      const dangling = mounts.find((mount) => gone.includes(child(mount, 'name')));
      if (dangling === undefined) continue;
      const args = { container: String(child(container, 'name')), volume: String(child(dangling, 'name')) };
      const node = findMount(pod, key, n, args.volume);
      return { code: 'MOUNT_WITHOUT_VOLUME', place: placeOf(document, node ?? pod), args };
    }
  }
  return undefined;
}

/** The mount in the original text; containers are neither removed nor moved by any step, except all init containers at once. */
function findMount(pod: YAMLMap, key: string, n: number, volume: string): YAMLMap | undefined {
  const container = findSeq(pod, key)?.seq.items[n];
  const mounts = isMap(container) ? findSeq(container, 'volumeMounts')?.seq.items : undefined;
  return mounts?.find((mount): mount is YAMLMap => isMap(mount) && findString(mount, 'name') === volume);
}

function podOf(daemonSet: PlainWorkload): unknown {
  return child(child(child(daemonSet, 'spec'), 'template'), 'spec');
}

function volumesOf(daemonSet: PlainWorkload): readonly unknown[] {
  return list(podOf(daemonSet), 'volumes').map((volume) => child(volume, 'name'));
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function list(value: unknown, key: string): readonly unknown[] {
  const items = child(value, key);
  return Array.isArray(items) ? items : [];
}
