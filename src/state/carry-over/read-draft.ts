import type { EditReason, ReasonedEdit, StepId } from '../../engine/index.ts';
import type { SourceChoice } from '../choices.ts';
import { FIELD, FILE, isRecord, list, MANY, namesOf, oneOf, text, whole } from '../read-plain.ts';
import type { CarriedDraft, CarriedOrigin, CarriedSelection } from './carried.ts';

export const SOURCES = namesOf<SourceChoice>({ automatic: 0, upstream: 0, own: 0, sample: 0 });
const ACTIONS = namesOf<ReasonedEdit['changes'][number]['action']>({ remove: 0, add: 0, replace: 0, uncomment: 0 });

/** Whose changes a draft has: of the audit's repairs, and of a person's own hand. */
const REASONS = namesOf<Exclude<EditReason, StepId>>({
  'own-change': 0,
  'pasted-indentation': 0,
  'missing-blank': 0,
  'page-ellipsis': 0,
  'duplicate-key': 0,
  'forgotten-dash': 0,
  'value-not-string': 0,
  'pasted-bullet': 0,
  'unknown-field': 0,
  'variables-among-containers': 0,
  'value-and-value-from': 0,
  'variable-name-invalid': 0,
  'duplicate-mount-path': 0,
  'duplicate-volume': 0,
  'duplicate-variable': 0,
  'typographic-quotes': 0,
  'misspelt-variable': 0,
  'unknown-word': 0,
  'variable-in-other-container': 0,
  'config-map-missing': 0,
  'left-over-variable': 0,
  'empty-field': 0,
  'server-fields': 0,
});

/** A draft that fits its text, of a page with so many files of the person's own; undefined where it is none. */
export function readDraft(value: unknown, files: number): CarriedDraft | undefined {
  if (!isRecord(value)) return undefined;
  const base = text(value['base'], FILE);
  const states = base === undefined ? undefined : list(value['states'], MANY, (state) => readEdits(state, base));
  const at = states === undefined ? undefined : whole(value['at'], states.length);
  if (base === undefined || states === undefined || at === undefined) return undefined;
  return { base, states, at, savedAt: whole(value['savedAt'], states.length) ?? -1, origin: readOrigin(value['origin'], files) };
}

function readOrigin(value: unknown, files: number): CarriedOrigin | undefined {
  const selection = readSelection(value);
  const source = isRecord(value) ? oneOf(SOURCES, value['source']) : undefined;
  if (!isRecord(value) || selection === undefined || source === undefined) return undefined;
  return { ...selection, source, own: whole(value['own'], files) };
}

/** Edits that can be applied to the text together; undefined where there is any that cannot. */
function readEdits(value: unknown, base: string): readonly ReasonedEdit[] | undefined {
  const edits = list(value, MANY, readEdit);
  if (edits === undefined) return undefined;
  let reached = 0;
  for (const { start, end } of edits.toSorted((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start))) {
    if (start < reached || end < start || end > base.length) return undefined;
    reached = end;
  }
  return edits;
}

function readEdit(value: unknown): ReasonedEdit | undefined {
  if (!isRecord(value)) return undefined;
  const [start, end, newText] = [whole(value['start'], FILE), whole(value['end'], FILE), text(value['newText'], FILE)];
  const changes = list(value['changes'], MANY, readChange);
  return start === undefined || end === undefined || newText === undefined || changes === undefined
    ? undefined
    : { start, end, newText, changes };
}

/** A reason that this version does not know leaves what was done, as a change of the person's own. */
function readChange(value: unknown): ReasonedEdit['changes'][number] | undefined {
  if (!isRecord(value)) return undefined;
  const [action, subject, oldValue] = [oneOf(ACTIONS, value['action']), text(value['subject'], FIELD), text(value['oldValue'], FILE)];
  if (action === undefined || subject === undefined) return undefined;
  return { action, subject, step: oneOf(REASONS, value['step']) ?? 'own-change', ...(oldValue === undefined ? {} : { oldValue }) };
}

/** A selection as it is put aside; its link may say anything. */
export function readSelection(value: unknown): CarriedSelection | undefined {
  if (!isRecord(value)) return undefined;
  const link = text(value['link'], FIELD);
  return link === undefined ? undefined : { link, registry: text(value['registry'], FIELD) };
}
