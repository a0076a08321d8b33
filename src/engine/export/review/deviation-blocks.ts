import { joinParts } from './join-parts.ts';
import type { Block, ReviewInput, Sentence } from './types.ts';
import type { ReviewWords } from './words.ts';

/** What was chosen otherwise than the vendor's page has it, each with what that means; nothing where all is as documented. */
export function deviationBlocks({ plan }: ReviewInput, { joints, deviations: words, edits }: ReviewWords): readonly Block[] {
  const { without, extras } = plan.selection;
  if (without.length + extras.length === 0) return [];
  const item = (label: string, title: string, why: string): Sentence => {
    const head = joints.statement(`${joints.label(label)}${joints.gap}${title}`);
    return joinParts(joints, [[{ kind: 'strong', text: head }], [why]]);
  };
  const items = [
    ...without.map((id) => item(words.off, edits.reasons[id].title, words.without[id])),
    ...extras.map((id) => item(words.added, edits.reasons[id].title, edits.reasons[id].reason)),
  ];
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'list', items },
  ];
}
