import { describe, expect, it } from 'vitest';
import { run } from './main.ts';

interface Answer {
  readonly status: string;
  readonly strength: string;
  readonly asOf: string;
}

// facts/oke-calico.md 1.2, typed by hand: `Y` yes, `T` not tested; `y` and `t` where the copy lost the cell and 1.3 settles it.
const generations: readonly (readonly [page: string, head: string, rows: readonly string[]])[] = [
  ['2024', '1.28 1.29 1.30', ['3.25.1 T T T', '3.26.1 T T T', '3.26.4 Y T T', '3.27.2 T Y T', '3.28.0 T T Y']],
  [
    'January 2025',
    '1.28 1.29 1.30 1.31',
    ['3.25.1 T T T T', '3.26.1 T T T T', '3.26.4 Y T T T', '3.27.2 T Y T T', '3.28.0 T T Y T', '3.28.2 T T T Y'],
  ],
  [
    'the middle of 2025',
    '1.30 1.31 1.32 1.33',
    [
      '3.25.1 T T T T',
      '3.26.1 T T T T',
      '3.26.4 T T T T',
      '3.27.2 T T T T',
      '3.28.0 Y T t t',
      '3.28.2 T Y t t',
      '3.29.2 t t y t',
      '3.30.0 t t t y',
    ],
  ],
  [
    'September 2026',
    '1.34 1.35 1.36',
    [
      '3.25.1 T T T',
      '3.26.1 T T T',
      '3.26.4 T T T',
      '3.27.2 T T T',
      '3.28.0 T T T',
      '3.28.2 T T T',
      '3.29.2 T T T',
      '3.30.0 T T T',
      '3.30.3 Y T T',
      '3.31.5 T Y T',
      '3.32.0 T T Y',
    ],
  ],
];

const cells = generations.flatMap(([page, head, rows]) =>
  rows.flatMap((row) => {
    const [calico = '', ...letters] = row.split(' ');
    return head.split(' ').map((kubernetes, n) => ({ page, calico, kubernetes, letter: letters[n] ?? '' }));
  }),
);

describe('check --json with --as-of', () => {
  it.each(['vcn-native', 'flannel'])('agrees with every cell of every page that was read, with %s', async (network) => {
    const faults: string[] = [];
    for (const { page, calico, kubernetes, letter } of cells) {
      const flags = ['--network', network, '--kubernetes', kubernetes, '--calico', calico, '--as-of', '2026-11-20', '--json'];
      const { exitCode, output } = await run(['check', ...flags], '1999-01-01');
      const { status, strength, asOf } = JSON.parse(output) as Answer;
      // In place of flannel by calico.yaml is described from 1.30 on; before, nothing is supported that way.
      const isDescribed = network !== 'flannel' || !['1.28', '1.29'].includes(kubernetes);
      const expected = letter.toUpperCase() === 'Y' && isDescribed ? 'supported' : 'untested';
      const isDerived = letter === letter.toLowerCase() || !isDescribed;
      const isRight = status === expected && (strength === 'derived') === isDerived && asOf === '2026-11-20' && exitCode === 0;
      if (!isRight) faults.push(`${page}: ${calico} on ${kubernetes} is ${status}, ${strength}, ${exitCode}`);
    }
    expect(faults).toEqual([]);
    expect(cells).toHaveLength(15 + 24 + 32 + 33);
  });
});
