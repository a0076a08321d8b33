import { describe, expect, it } from 'vitest';
import * as en from '../../../messages/en/index.ts';
import { speak } from '../../../messages/index.ts';
import * as it_ from '../../../messages/it/index.ts';
import * as ja from '../../../messages/ja/index.ts';
import { reviewOf } from '../../../testing/reviews.ts';
import { policyOnly } from '../../../testing/small-manifests.ts';
import { auditManifest } from '../../audit/audit.ts';
import { defaultSelection, type Selection } from '../../selection/selection.ts';
import { createReview } from './create-review.ts';
import { toMarkdown } from './markdown.ts';
import type { Block, Inline, ReviewInput } from './types.ts';
import type { ReviewWords } from './words.ts';

const selection: Selection = {
  ...defaultSelection,
  kubernetes: '1.31',
  calico: '3.28.2',
  images: ['ol8', 'ubuntu'],
  without: ['set-no-default-pools'],
  extras: ['remove-unused-volumes'],
};

/** A review with everything in it that is put together: findings, an audit, what was chosen otherwise, and steps with their sources. */
function reviewIn(catalog: { readonly review: ReviewWords }, more: Partial<ReviewInput> = {}) {
  speak(catalog);
  try {
    const audit = auditManifest({ text: policyOnly, selection });
    return createReview({ ...reviewOf(selection, policyOnly, false), audit, ...more }, catalog.review);
  } finally {
    speak();
  }
}

const textOf = (part: Inline) => (typeof part === 'string' ? part : part.text);

/** Lines as they are read, in which a link is its place alone: its title is in the language of its page. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  const line = (content: readonly Inline[]) =>
    content.map((part) => (typeof part === 'object' && part.kind === 'link' ? 'X' : textOf(part))).join('');
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [line(block.content)];
      case 'list':
        return block.items.map(line);
      case 'table':
        // The list of sources names pages in the language of the page.
        return block.rows.some((row) => row.length === 4) ? block.head : [...block.head, ...block.rows.flatMap((row) => row.map(line))];
      case 'group':
        return linesOf(block.blocks);
      case 'code':
      case 'sign-off':
        return [];
    }
  });
}

const kinds = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.map((block) => (block.kind === 'group' ? kinds(block.blocks) : block.kind));

describe.each([
  ['en', en],
  ['it', it_],
  ['ja', ja],
] as const)('a review in %s', (language, catalog) => {
  const review = reviewIn(catalog);
  const lines = linesOf(review.blocks);

  it('has the blocks of the English one, and says its language', () => {
    expect(kinds(review.blocks)).toEqual(kinds(reviewIn(en).blocks));
    expect(review.language).toBe(language);
  });

  it('has no stray blank and no sign twice', () => {
    expect(lines.filter((line) => / {2}|^\s|\s$|[,;:]{2}|(?<!\.)\.\.(?!\.)|[。、：]{2}|[。、：][.,:;]/.test(line))).toEqual([]);
  });

  it('has asterisks in Markdown only where they are read as such', () => {
    const markdown = toMarkdown(review).replaceAll(/```[\s\S]*?```/g, '');
    expect(markdown.match(/\*\*/g)?.length).toBeGreaterThan(20);
    // CommonMark: beside a letter, asterisks behind punctuation close nothing and those in front of it open nothing.
    const [first = ''] =
      /.*[\p{P}\p{S}]\*\*[\p{L}\p{N}].*/u.exec(markdown.replaceAll(/\*\*([^*\n]+)\*\*/g, (_, inner: string) => `‹${inner}**`)) ?? [];
    expect(first).toBe('');
  });
});

describe('a review in Japanese', () => {
  const lines = linesOf(reviewIn(ja).blocks);

  it('joins everything by its own signs, without blanks', () => {
    const letter = String.raw`[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]`;
    const glued = new RegExp(`${letter}[,():;]|[,();]${letter}|[。、：（）「」][ ,:;]|${letter} ${letter}`, 'u');
    expect(lines.filter((line) => glued.test(line))).toEqual([]);
  });

  it('keeps the sign at the end of a strong text outside of the asterisks', () => {
    const markdown = toMarkdown({
      language: 'ja',
      title: 'x',
      blocks: [{ kind: 'paragraph', content: [{ kind: 'strong', text: '「エラー」：' }, '次の', { kind: 'strong', text: '。' }] }],
    });
    expect(markdown).toContain('\n「**エラー**」：次の。\n');
  });
});
