import type { ReviewInput, Block } from './types.ts';
import type { ReviewWords } from './words.ts';

/** What was chosen, in the words of the fields. */
export function selectionBlocks({ plan }: ReviewInput, { selection: words }: ReviewWords): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'table', head: words.head, rows: words.rows(plan.selection).map(([name = '', value = '']) => [[name], [value]]) },
  ];
}
