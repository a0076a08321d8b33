/**
 * The only known word that is nearest to `word`: at the smallest distance, and at no more than `most`. A known word is nearest to
 * itself. Undefined where two are equally near or none is near enough: a wrong suggestion is worse than none.
 *
 * Distance is the optimal string alignment distance: one for each letter inserted, deleted or replaced, and one for two neighbours
 * that changed places, the commonest slip of the hand. Case counts nothing, so that `APEND` is as near to `Append` as `apend` is.
 */
export function findNearest(word: string, known: Iterable<string>, most: number): string | undefined {
  const folded = word.toLowerCase();
  let nearest: string | undefined;
  let smallest = most + 1;
  for (const candidate of known) {
    if (candidate === word) return word;
    const other = candidate.toLowerCase();
    // Too far by the difference in length alone: most of a long list goes here.
    if (Math.abs(other.length - folded.length) > most) continue;
    const distance = editDistance(folded, other);
    if (distance < smallest) [nearest, smallest] = [candidate, distance];
    else if (distance === smallest && candidate !== nearest) nearest = undefined;
  }
  return nearest;
}

/** How many slips a word of this length may have and still be told from another: none in two letters, two from eight on. */
export function likelySlips(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The optimal string alignment distance of two texts, by UTF-16 unit. */
function editDistance(a: string, b: string): number {
  // The rows of the table for the last two prefixes of `a`: a swap reaches two rows back.
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? at(older, j - 2) + 1 : Infinity;
      row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [older, above] = [above, row];
  }
  return at(above, b.length);
}

const at = (row: readonly number[], n: number): number => row[n] ?? Infinity;
