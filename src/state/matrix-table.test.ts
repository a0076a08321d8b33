import { describe, expect, it } from 'vitest';
import { calicoReleases, defaultSelection, supportTables, type Selection } from '../engine/index.ts';
import { afterCalendar, minorsFrom } from '../testing/newest.ts';
import { matrixColumns, matrixLines, matrixReleases, selectionAt } from './matrix-table.ts';

const today = '2026-11-20';

describe('the releases of the matrix', () => {
  it("are those of the vendor's tables and the newest of each line, newest first", () => {
    const releases = matrixReleases([], false);
    const first = ['3.33.1', '3.32.4', '3.32.0', '3.31.7', '3.31.5'];
    // A later page may name more of them.
    const later = Object.keys(supportTables.at(-1)?.rows ?? {});
    expect(releases).toEqual(expect.arrayContaining(later));
    expect(releases.filter((release) => first.includes(release) || !later.includes(release)).slice(0, 5)).toEqual(first);
    expect(releases).toContain('3.25.1');
    expect(releases).not.toContain('3.28.1');
    expect(releases.at(-1)).toBe('3.24.6');
  });

  it('include the chosen one, known or not', () => {
    expect(matrixReleases(['3.28.1', '3.99.0'], false)).toEqual(expect.arrayContaining(['3.28.1', '3.99.0']));
  });

  it('are all of them on request, each once', () => {
    expect(matrixReleases(['3.28.1'], true)).toHaveLength(calicoReleases.length);
  });
});

describe('the columns of the matrix', () => {
  it.each([
    [today, minorsFrom('1.34')],
    ['2026-05-27', minorsFrom('1.32')],
  ])('are grouped by what OKE supports on %s', (day, kept) => {
    const groups = matrixColumns(day).map(({ state, columns }) => [state, columns.map(({ kubernetes }) => kubernetes)] as const);
    expect(groups.map(([state]) => state)).toEqual(['unknown', 'kept', 'ended']);
    expect(groups[0]?.[1]).toEqual(afterCalendar.toReversed());
    expect(groups[1]?.[1]).toEqual(kept);
    expect(groups[2]?.[1].at(-1)).toBe('1.22');
  });
});

describe('the lines of the matrix', () => {
  const releases = matrixReleases([], false);
  const of = (selection: Selection) => matrixLines(selection, releases, today);

  it('hold every release once, with the cells newest first and the life cycle of the line', () => {
    const lines = of(defaultSelection);
    expect(lines.flatMap(({ rows }) => rows.map(({ calico }) => calico))).toEqual(releases);
    expect(lines.find(({ minor }) => minor === '3.30')?.lifeCycle).toMatchObject({ state: 'ended', until: '2026-04-30' });
    expect(lines[0]?.rows[0]?.cells.map(({ kubernetes }) => kubernetes).slice(0, 2)).toEqual(afterCalendar.toReversed());
  });

  it('are the same objects while only the pair changes, and others when the cluster does', () => {
    const lines = of(defaultSelection);
    expect(of({ ...defaultSelection, kubernetes: '1.34.2', calico: '3.30.3' })).toBe(lines);
    expect(of({ ...defaultSelection, network: 'flannel' })).not.toBe(lines);
  });
});

describe('a click on a cell', () => {
  it.each([
    ['1.36', '1.34', '1.34'],
    ['1.34.2', '1.34', '1.34.2'],
    ['1.34.2', '1.35', '1.35'],
  ])('with %s chosen and %s clicked chooses %s', (kubernetes, clicked, expected) => {
    const selection = selectionAt({ ...defaultSelection, kubernetes, images: ['ol9'] }, { kubernetes: clicked, calico: '3.31.5' });
    expect(selection).toEqual({ ...defaultSelection, images: ['ol9'], kubernetes: expected, calico: '3.31.5' });
  });
});
