import { describe, expect, it } from 'vitest';
import { select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { pageOf } from '../../testing/newest.ts';
import type { SourceId } from '../catalog/sources.ts';
import type { Network } from '../selection/selection.ts';
import { advise } from './advise.ts';

/**
 * The vendor's tables as facts/oke-calico.md 1.2 has them, typed a second time: a letter a column, `Y` yes, `T` not tested, `-` not
 * printed. Where a row of 2025-07 says only "one Y, 3 x T", the yes stands where 1.3 settles it.
 */
const generations: readonly (readonly [page: SourceId, kubernetes: string, rows: Readonly<Record<string, string>>])[] = [
  [
    'oracle-calico-2024',
    '1.28 1.29 1.30',
    { '3.25.1': 'TTT', '3.26.1': 'TTT', '3.26.4': 'YTT', '3.27.2': 'TYT', '3.28.0': 'TTY', '3.28.2': '---', '3.32.0': '---' },
  ],
  [
    'oracle-calico-2025-01',
    '1.28 1.29 1.30 1.31',
    { '3.25.1': 'TTTT', '3.26.1': 'TTTT', '3.26.4': 'YTTT', '3.27.2': 'TYTT', '3.28.0': 'TTYT', '3.28.2': 'TTTY', '3.29.2': '----' },
  ],
  [
    'oracle-calico-2025-07',
    '1.30 1.31 1.32 1.33',
    {
      '3.25.1': 'TTTT',
      '3.26.1': 'TTTT',
      '3.26.4': 'TTTT',
      '3.27.2': 'TTTT',
      '3.28.0': 'YTTT',
      '3.28.2': 'TYTT',
      '3.29.2': 'TTYT',
      '3.30.0': 'TTTY',
      '3.30.3': '----',
    },
  ],
  [
    'oracle-calico-2026-09',
    '1.34 1.35 1.36',
    {
      '3.25.1': 'TTT',
      '3.26.1': 'TTT',
      '3.26.4': 'TTT',
      '3.27.2': 'TTT',
      '3.28.0': 'TTT',
      '3.28.2': 'TTT',
      '3.29.2': 'TTT',
      '3.30.0': 'TTT',
      '3.30.3': 'YTT',
      '3.31.5': 'TYT',
      '3.32.0': 'TTY',
    },
  ],
];

const cells = generations.flatMap(([page, kubernetes, rows]) =>
  Object.entries(rows).flatMap(([calico, row]) =>
    kubernetes.split(' ').map((minor, column) => ({ page, minor, calico, printed: row[column] })),
  ),
);

const answers = (network: Network) =>
  cells.map(({ page, minor, calico }) => `${page} ${calico} ${minor} ${advise(select(network, minor, calico), TODAY).status}`);

describe('the vendor’s tables', () => {
  it('are walked cell by cell', () => {
    const count = (letter: string) => cells.filter(({ printed }) => printed === letter).length;
    // 15 + 24 + 32 + 33 printed cells.
    expect([count('Y') + count('T'), count('Y')]).toEqual([104, 3 + 4 + 4 + 3]);
  });

  it('are what Calico with VCN-native pods is answered with, in every generation', () => {
    // What a later page prints too it prints alike, and what none prints has another page's cell or none.
    const wanted = cells.map(({ page, minor, calico, printed }) => {
      const elsewhere = cells.some((cell) => cell.minor === minor && cell.calico === calico && cell.printed === 'Y');
      return `${page} ${calico} ${minor} ${printed === 'Y' || elsewhere ? 'supported' : 'untested'}`;
    });
    expect(answers('vcn-native')).toEqual(wanted);
  });

  it('are what Calico in place of flannel is answered with from 1.30 on, where that procedure begins', () => {
    const wanted = cells.map(({ page, minor, calico, printed }) => {
      const isDocumented = minor !== '1.28' && minor !== '1.29';
      return `${page} ${calico} ${minor} ${printed === 'Y' && isDocumented ? 'supported' : 'untested'}`;
    });
    expect(answers('flannel').filter((_, n) => cells[n]?.printed !== '-')).toEqual(wanted.filter((_, n) => cells[n]?.printed !== '-'));
  });

  /** facts/oke-calico.md 1.1, with the page on which each yes rests: the newest that prints it legibly. */
  it.each<readonly [string, string, SourceId | undefined, string]>([
    ['3.26.4', '1.28', 'oracle-calico-2025-01', 'quoted'],
    ['3.27.2', '1.29', 'oracle-calico-2025-01', 'quoted'],
    ['3.28.0', '1.30', 'oracle-calico-2025-01', 'quoted'],
    ['3.28.2', '1.31', 'oracle-calico-2025-01', 'quoted'],
    ['3.29.2', '1.32', 'oracle-calico-2025-07', 'derived'],
    ['3.30.0', '1.33', 'oracle-calico-2025-07', 'derived'],
    ...[['3.30.3', '1.34'] as const, ['3.31.5', '1.35'] as const, ['3.32.0', '1.36'] as const].map(
      ([calico, minor]) => [calico, minor, pageOf(calico, minor), 'quoted'] as const,
    ),
  ])('have %s as the one yes of %s, on %s, %s', (calico, minor, page, strength) => {
    const verdict = advise(select('vcn-native', minor, calico), TODAY);
    expect([verdict.status, verdict.recommended, verdict.page, verdict.reason.sources[0], verdict.strength]).toEqual([
      'supported',
      calico,
      page,
      page,
      strength,
    ]);
    const others = cells.filter((cell) => cell.minor === minor && cell.calico !== calico);
    expect(others.filter((cell) => advise(select('vcn-native', minor, cell.calico), TODAY).status !== 'untested')).toEqual([]);
  });
});
