import { cellKey, createContestant, measureOnce } from './contestants.ts';
import type { Engine } from './engine-bundle.ts';
import type { Input } from './inputs.ts';
import { contestants, streams, type Cell, type ContestantName, type InputName, type Peer, type Results } from './results.ts';
import { takeTurns } from './rounds.ts';
import { summarise } from './statistics.ts';

/** How many rounds, and how many calls the floor and the engine make in each. */
interface Effort {
  readonly warmUp: number;
  readonly rounds: number;
  readonly calls: number;
}

const efforts: Readonly<Record<'whole' | 'quick', Readonly<Record<'files' | 'middle' | 'large', Effort>>>> = {
  whole: {
    files: { warmUp: 5, rounds: 20, calls: 5 },
    middle: { warmUp: 1, rounds: 5, calls: 3 },
    large: { warmUp: 1, rounds: 7, calls: 1 },
  },
  quick: {
    files: { warmUp: 3, rounds: 5, calls: 5 },
    middle: { warmUp: 1, rounds: 2, calls: 2 },
    large: { warmUp: 1, rounds: 3, calls: 1 },
  },
};

/**
 * The times of everybody on every input. The files' rounds go over all of them at once, so that nobody meets one text twice in a row; at 50 MB the peers
 * run once, each in a process of its own, or not at all where `isQuick`. A peer that is not in `peers` has no times.
 */
export function measureTimes(
  engine: Engine,
  inputs: readonly Input[],
  { peers, isQuick, say }: { readonly peers: readonly Peer[]; readonly isQuick: boolean; readonly say: (line: string) => void },
): Results['times'] {
  const { files, middle, large } = efforts[isQuick ? 'quick' : 'whole'];
  const [ofMiddle, ofLarge] = streams.map((name) => inputs.filter((input) => input.name === name));
  const ofFiles = inputs.filter(({ name }) => name !== '5 MB' && name !== '50 MB');
  const own = ['floor', 'engine', 'next'] as const;
  const cells = new Map<string, Cell>();
  const rounds = (some: readonly Input[], who: readonly ContestantName[], effort: Effort) => {
    say(`Rounds over ${some.map(({ name }) => name).join(', ')}: ${effort.rounds} after ${effort.warmUp} to warm up.`);
    const members = some.flatMap((input) => who.map((name) => createContestant(engine, name, input, effort.calls)));
    for (const [key, samples] of takeTurns(members, effort, () => performance.now())) {
      cells.set(key, { kind: 'rounds', spread: summarise(samples) });
    }
  };
  rounds(ofFiles, [...own, ...peers], files);
  rounds(ofMiddle ?? [], [...own, ...peers], middle);
  rounds(ofLarge ?? [], own, large);
  for (const input of ofLarge ?? []) {
    for (const peer of peers) {
      if (!isQuick) say(`${input.name} once by ${peer}, in a process of its own.`);
      cells.set(cellKey(peer, input), isQuick ? { kind: 'absent', reason: 'left out by `--quick`' } : measureOnce(peer, input));
    }
  }
  const cellsOf = (contestant: ContestantName) =>
    Object.fromEntries(
      inputs.map((input) => [input.name, cells.get(cellKey(contestant, input)) ?? { kind: 'absent', reason: 'not here' }]),
    ) as Record<InputName, Cell>;
  return Object.fromEntries(contestants.map((name) => [name, cellsOf(name)])) as Record<ContestantName, Record<InputName, Cell>>;
}
