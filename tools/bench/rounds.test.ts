import { describe, expect, it } from 'vitest';
import { takeTurns, type Contestant } from './rounds.ts';

/** Contestants that move a clock of their own, and what they did in order. */
function stage(...members: readonly (readonly [name: string, calls: number, cost: number])[]) {
  let clock = 0;
  const done: string[] = [];
  const contestants = members.map(([name, calls, cost]): Contestant => ({
    name,
    calls,
    prepare: () => {
      // What a call is given costs time too, and none of it is measured.
      clock += 1000;
      return () => {
        clock += cost;
        done.push(name);
      };
    },
  }));
  return { contestants, done, now: () => clock };
}

describe('takeTurns', () => {
  it('measures the calls alone, each by itself', () => {
    const { contestants, now } = stage(['fast', 3, 1], ['slow', 1, 20]);
    expect(takeTurns(contestants, { warmUp: 1, rounds: 2 }, now)).toEqual(
      new Map([
        ['fast', [1, 1, 1, 1, 1, 1]],
        ['slow', [20, 20]],
      ]),
    );
  });

  it('lets each begin in turn, and warms all up', () => {
    const { contestants, done, now } = stage(['a', 1, 1], ['b', 2, 1], ['c', 1, 1]);
    takeTurns(contestants, { warmUp: 1, rounds: 2 }, now);
    expect(done.join('')).toBe(['abbc', 'bbca', 'cabb'].join(''));
  });
});
