import { needsNoEdit } from '../../plan/needs-no-edit.ts';
import { toUnifiedDiff } from '../unified-diff.ts';
import type { ProofFigures } from '../proof.ts';
import type { Block, ReviewInput } from './types.ts';
import { visibleCode } from './visible.ts';
import type { ReviewWords } from './words.ts';

/** The unified diff, or that there is none. */
export function diffBlocks({ plan, original, known }: ReviewInput, { diff: words }: ReviewWords): readonly Block[] {
  const name = known?.file ?? plan.file;
  const diff = toUnifiedDiff(original, plan.hunks, name);
  const say = (text: string): Block => ({ kind: 'paragraph', content: [text] });
  const heading: Block = { kind: 'heading', level: 2, text: words.title };
  if (diff === '') return [heading, say(needsNoEdit(plan) ? words.none : words.unchanged)];
  const isWhole = visibleCode(diff) === diff;
  return [heading, say(isWhole ? words.apply(name) : words.escaped), { kind: 'code', language: 'diff', text: diff }];
}

/** The hashes, the counts, and the command that gives both again. */
export function proofBlocks({ proof }: ReviewInput, { proof: words }: ReviewWords): readonly Block[] {
  const { command, printed } = proof;
  const say = (key: keyof ProofFigures) => {
    const figure = proof[key];
    return typeof figure === 'number' ? words.count(figure) : ({ kind: 'code', text: figure } as const);
  };
  const figures: readonly (keyof ProofFigures)[] = [
    'originalSha256',
    'editedSha256',
    'originalLines',
    'removedLines',
    'addedLines',
    'identicalLines',
  ];
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'table', head: words.head, rows: figures.map((key) => [[words.figures[key]], [say(key)]]) },
    ...(proof.withoutCommand === undefined
      ? ([
          { kind: 'paragraph', content: [words.command] },
          { kind: 'code', language: 'bash', text: command ?? '' },
          { kind: 'paragraph', content: [words.expects] },
          { kind: 'code', language: 'text', text: printed },
        ] as const)
      : ([{ kind: 'paragraph', content: [words.gaps[proof.withoutCommand]] }] as const)),
  ];
}
