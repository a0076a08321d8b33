import { extraIds } from '../../catalog/deviations.ts';
import { needsNoEdit } from '../../plan/needs-no-edit.ts';
import type { Hunk, Plan, PlannedStep } from '../../plan/types.ts';
import type { Change, EditReason } from '../../recipes/types.ts';
import type { Citations } from './citations.ts';
import { joinParts } from './join-parts.ts';
import type { Block, ReviewInput, Sentence } from './types.ts';
import type { EditOrigin, Joints, ReviewWords } from './words.ts';

type EditWords = Pick<ReviewWords, 'joints' | 'edits'>;

/** What is done for one reason, wherever in the file. */
interface Edit {
  readonly reason: EditReason;
  readonly places: { readonly hunk: Hunk; readonly changes: readonly Change[] }[];
}

/** Every edit with its reason and its sources, in the order of the file; then the steps that held already. */
export function editBlocks({ plan }: ReviewInput, { joints, edits: words }: ReviewWords, citations: Citations): readonly Block[] {
  const satisfied = plan.steps.filter(({ state }) => state === 'satisfied');
  return [
    { kind: 'heading', level: 2, text: words.title },
    ...(plan.hunks.length === 0 ? [{ kind: 'paragraph', content: [needsNoEdit(plan) ? words.none : words.unchanged] } as const] : []),
    ...collectEdits(plan.hunks).map((edit, n) => editBlock(edit, n + 1, plan, { joints, edits: words }, citations)),
    ...(satisfied.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: words.satisfied },
          { kind: 'list', items: satisfied.map((step) => satisfiedItem(step, { joints, edits: words }, citations)) },
        ] as const)),
  ];
}

function collectEdits(hunks: Plan['hunks']): readonly Edit[] {
  const edits = new Map<EditReason, Edit>();
  for (const hunk of hunks) {
    for (const reason of new Set(hunk.changes.map(({ step }) => step))) {
      const edit = edits.get(reason) ?? { reason, places: [] };
      edit.places.push({ hunk, changes: hunk.changes.filter(({ step }) => step === reason) });
      edits.set(reason, edit);
    }
  }
  return [...edits.values()];
}

function editBlock({ reason, places }: Edit, number: number, plan: Plan, { joints, edits: words }: EditWords, { cite }: Citations): Block {
  const { title, reason: why } = words.reasons[reason];
  const step = plan.steps.find(({ id }) => id === reason);
  const origin = words.origins[originOf(reason, step)];
  return {
    kind: 'group',
    blocks: [
      { kind: 'heading', level: 3, text: `${number}. ${title}` },
      { kind: 'list', items: places.map((place): Sentence => [sayPlace(place, joints, words)]) },
      { kind: 'paragraph', content: [why] },
      {
        kind: 'paragraph',
        content: joinParts(joints, [[{ kind: 'strong', text: origin }], step === undefined ? [] : cite(step.sources, step.strength)]),
      },
    ],
  };
}

/** What is done in one place. A change of a person's own hand has no name for what it is about: it is its lines. */
function sayPlace({ hunk, changes }: Edit['places'][number], joints: Joints, words: ReviewWords['edits']): string {
  const place = words.place({ ...hunk, isShared: changes.length < hunk.changes.length });
  const named = changes.filter(({ subject }) => subject !== '').map(words.change);
  return named.length === 0 ? place : `${joints.label(joints.phrases(named))}${joints.gap}${place}`;
}

function originOf(reason: EditReason, step: PlannedStep | undefined): EditOrigin {
  if (reason === 'own-change') return 'own';
  if (extraIds.some((id) => id === reason)) return 'extra';
  return step === undefined ? 'repair' : 'documented';
}

function satisfiedItem({ id, sources, strength }: PlannedStep, { joints, edits: words }: EditWords, { cite }: Citations): Sentence {
  const { title } = words.reasons[id];
  return joinParts(joints, [[{ kind: 'strong', text: title }, joints.statement('')], cite(sources, strength)]);
}
