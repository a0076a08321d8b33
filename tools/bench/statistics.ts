/** What a list of measurements comes to, in their unit. */
export interface Spread {
  readonly median: number;
  /** The first and the third quartile. */
  readonly low: number;
  readonly high: number;
  /** The shortest: on a busy machine the one that was disturbed least. */
  readonly least: number;
  readonly count: number;
}

/** The median and quartiles of `samples`, in any order; a quartile between two samples is taken between them. Throws where there are none. */
export function summarise(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('Nothing was measured.');
  const sorted = samples.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    least: quantile(sorted, 0),
    count: sorted.length,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}

/**
 * How much more a unit of the larger inputs costs than one of a smaller: the greatest ratio of cost to size between any input and a
 * larger one. 1 is growth in step with the size; below 1, the larger are cheaper by the unit. Needs two points or more, smallest first.
 */
export function growthOf(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const perUnit = points.map(({ size, cost }) => cost / size);
  return Math.max(...perUnit.flatMap((small, n) => perUnit.slice(n + 1).map((large) => large / small)));
}
