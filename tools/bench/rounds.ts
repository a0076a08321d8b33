/** One who takes part: what it does in one call, and how many calls it makes when it is its turn. */
export interface Contestant {
  readonly name: string;
  readonly calls: number;
  /** Makes ready what a call is to have, outside the measured time. */
  readonly prepare: () => () => unknown;
}

/**
 * Milliseconds of each call by name. Each round is one turn for everybody, and another begins each round, so that what else the machine does, and
 * the garbage that one leaves, falls on all alike. No garbage is collected by force between turns: that throws compiled code away
 * with it, and everybody would be measured cold. The first `warmUp` rounds are not counted. `now` gives milliseconds.
 */
export function takeTurns(
  contestants: readonly Contestant[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  now: () => number,
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    const first = round % contestants.length;
    for (const { name, calls, prepare } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      for (let call = 0; call < calls; call++) {
        const work = prepare();
        const start = now();
        work();
        const time = now() - start;
        if (round >= warmUp) times.get(name)?.push(time);
      }
    }
  }
  return times;
}
