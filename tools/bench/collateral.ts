import { compareLines } from '../../src/engine/text/compare-lines.ts';

/** The lines to take away and to put there in order to turn `one` into `other`, as `diff` counts them. */
export function countChangedLines(one: string, other: string): number {
  return compareLines(one, other).reduce((sum, { oldLines, newLines }) => sum + oldLines + newLines, 0);
}

/** The comment lines of `documented` that `result` has no more, each as often as it stood, wherever and however far indented. */
export function countLostComments(documented: string, result: string): number {
  const left = tally(commentsOf(result));
  return [...tally(commentsOf(documented))].reduce((sum, [comment, times]) => sum + Math.max(0, times - (left.get(comment) ?? 0)), 0);
}

/** Those lines: with nothing before the sign but blanks. Inside a block of text such a line would count too. */
export function commentsOf(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*(#.*)$/gm)].map(([, comment = '']) => comment.trimEnd());
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  return words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());
}

/**
 * The lines that differ between `before` and `after` although no hunk is about them: what is left of both when the lines of all hunks are
 * taken out. `ranges` are hunks as a golden writes them, `oldStart oldLines newStart newLines`, a start with no lines being the line before.
 */
export function countOutsideHunks(before: string, after: string, ranges: readonly string[]): number {
  return countChangedLines(outsideHunks(before, ranges, 'before'), outsideHunks(after, ranges, 'after'));
}

/** The text before or after those hunks, without the lines that they are about. */
export function outsideHunks(text: string, ranges: readonly string[], side: 'before' | 'after'): string {
  const gone = new Set(
    ranges.flatMap((range) => {
      const [start = 0, count = 0] = range
        .split(' ')
        .slice(side === 'before' ? 0 : 2)
        .map(Number);
      return Array.from({ length: count }, (_, n) => start + n);
    }),
  );
  return text
    .split(/(?<=\n)/)
    .filter((_, n) => !gone.has(n + 1))
    .join('');
}
