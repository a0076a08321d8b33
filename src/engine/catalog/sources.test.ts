import { describe, expect, it } from 'vitest';
import { isDay, TODAY } from '../../testing/days.ts';
import { repeats } from '../../testing/text-lists.ts';
import { calicoLines } from './calico.ts';
import { kubernetesVersions } from './kubernetes.ts';
import { getSource, sources, type Source, type SourceId } from './sources.ts';
import { supportCells, supportTables } from './support.ts';

describe('the sources of the catalog (law 9)', () => {
  const entries: readonly (readonly [string, Source])[] = Object.entries(sources);

  it.each([
    ['support tables', supportTables.map(({ source }) => source)],
    ['support cells', supportCells.map(({ source }) => source)],
    ['Calico lines', calicoLines.map(({ source }) => source)],
    ['Kubernetes versions', kubernetesVersions.map(({ source }) => source)],
    ['releases that are not pinned', ['calico-releases' satisfies SourceId]],
  ] as const)('stand behind all %s', (_, ids) => {
    const known = new Set(entries.map(([id]) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids.filter((id) => getSource(id).title === '')).toEqual([]);
  });

  it('have an https address, and each its own', () => {
    expect(entries.filter(([, { url }]) => !(URL.canParse(url) && new URL(url).protocol === 'https:')).map(([id]) => id)).toEqual([]);
    expect(repeats(entries.map(([, { url, section }]) => `${url} ${section ?? ''}`))).toEqual([]);
  });

  it('were read on a day that is not in the future, or say what is known of their age', () => {
    const days = entries.flatMap(([, { read }]) => (read === undefined ? [] : [read]));
    expect(days.filter((day) => !isDay(day) || day > TODAY)).toEqual([]);
    const editions = entries.flatMap(([, { edition }]) => (edition === undefined ? [] : [edition]));
    expect(editions.filter((edition) => !/^20\d\d(?:-\d\d)?$/.test(edition))).toEqual([]);
  });

  it('of the tables are the vendor’s own pages, oldest first', () => {
    expect(supportTables.map(({ source }) => source)).toEqual([
      'oracle-calico-2024',
      'oracle-calico-2025-01',
      'oracle-calico-2025-07',
      'oracle-calico-2026-09',
    ]);
    expect(supportTables.map(({ source }) => getSource(source).publisher)).toEqual(['oracle', 'oracle', 'oracle', 'oracle']);
    expect(supportTables.map(({ source }) => (getSource(source).read ?? getSource(source).edition)?.slice(0, 4))).toEqual([
      '2024',
      '2025',
      '2025',
      '2026',
    ]);
  });
});
