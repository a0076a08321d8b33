import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calicoLines,
  calicoReleases,
  compareVersions,
  findLine,
  findPinnedFile,
  findRelease,
  identifyFile,
  minorOf,
  upstreamUrl,
} from './calico.ts';
import { findKubernetes, kubernetesMinors, kubernetesVersions } from './kubernetes.ts';
import { getSource, sources, type Source, type SourceId } from './sources.ts';
import { cellsOf, findCell, recommendedCalico, recommendedKubernetes, supportCells, supportTables, type SupportCell } from './support.ts';

const TODAY = '2026-11-20';
const sharedReleases = new URL('../../../../shared/calico-releases.json', import.meta.url);

/** A calendar day as `YYYY-MM-DD`, and not a thirtieth of February. */
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const isSorted = (texts: readonly string[]) => texts.every((text, n) => n === 0 || (texts[n - 1] ?? '') <= text);
const repeats = (texts: readonly string[]) => texts.filter((text, n) => texts.indexOf(text) !== n);
const words = (line: string) => line.trim().split(/ +/);
const yesOf = (cells: readonly SupportCell[]) => cells.filter(({ tested }) => tested);
const tagDaysOf = (minor: string) => calicoReleases.filter(({ release }) => minorOf(release) === minor).map(({ tagged }) => tagged);
const readable = supportTables.map((table) => ({ table, cells: cellsOf(table) }));

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

describe('the releases', () => {
  const pinned = calicoReleases.filter(({ files }) => files.length > 0);

  it('stand once each, oldest first by version', () => {
    const names = calicoReleases.map(({ release }) => release);
    expect(repeats(names)).toEqual([]);
    expect(names).toEqual(names.toSorted(compareVersions));
  });

  it('are tagged on days that exist, in order within a minor, none in the future', () => {
    const days = calicoReleases.map(({ tagged }) => tagged);
    expect(days.filter((day) => !isDay(day) || day > TODAY)).toEqual([]);
    const minors = [...new Set(calicoReleases.map(({ release }) => minorOf(release)))];
    expect(minors.filter((minor) => !isSorted(tagDaysOf(minor)))).toEqual([]);
    expect(isSorted(minors.map((minor) => tagDaysOf(minor)[0] ?? ''))).toBe(true);
  });

  it('pin both files, with the address that the vendor’s page gives, a size and a sha256', () => {
    const faults = pinned.flatMap(({ release, files }) => [
      ...(files.map(({ name }) => name).join() === 'calico.yaml,calico-policy-only.yaml' ? [] : [`${release}: other files`]),
      ...files.filter(({ name, url }) => url !== upstreamUrl(release, name)).map(({ url }) => url),
      ...files.filter(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256)).map(({ sha256 }) => sha256),
      ...files.filter(({ bytes, lines }) => !(bytes > 100_000 && lines > 4_000)).map(({ name }) => `${release}: size of ${name}`),
    ]);
    expect(faults).toEqual([]);
    expect(upstreamUrl('3.28.0', 'calico.yaml')).toBe(
      'https://raw.githubusercontent.com/projectcalico/calico/v3.28.0/manifests/calico.yaml',
    );
  });

  it('are told from each other by the bytes of their files', () => {
    const files = pinned.flatMap(({ release, files: own }) => own.map((file) => ({ release, file })));
    // Upstream tagged 3.24.6 with the very files of 3.24.5.
    const twins = files.filter(({ release, file }) => identifyFile(file.sha256)?.release !== release);
    expect(twins.filter(({ release }) => release !== '3.24.5' && release !== '3.24.6')).toEqual([]);
    expect(files.filter(({ file }) => identifyFile(file.sha256)?.file.sha256 !== file.sha256)).toEqual([]);
    expect(files.filter(({ release, file }) => findPinnedFile(release, file.name) !== file)).toEqual([]);
    expect(identifyFile('0'.repeat(64))).toBeUndefined();
  });

  it('include every release of the support tables, pinned', () => {
    const tabled = [...new Set(supportTables.flatMap(({ rows }) => Object.keys(rows)))];
    expect(tabled.filter((release) => findPinnedFile(release, 'calico.yaml') === undefined)).toEqual([]);
    expect(tabled.filter((release) => findPinnedFile(release, 'calico-policy-only.yaml') === undefined)).toEqual([]);
  });

  it.each([
    // The tag days of facts/oke-calico.md 1.1.
    ['3.25.1', '2023-03-31'],
    ['3.26.1', '2023-06-16'],
    ['3.26.4', '2023-11-16'],
    ['3.27.2', '2024-02-16'],
    ['3.28.0', '2024-05-10'],
    ['3.28.2', '2024-09-18'],
    ['3.29.2', '2025-02-06'],
    ['3.30.0', '2025-05-05'],
    ['3.30.3', '2025-08-22'],
    ['3.31.5', '2026-04-14'],
    ['3.32.0', '2026-04-30'],
  ])('have %s tagged on %s', (release, day) => {
    expect(findRelease(release)?.tagged).toBe(day);
  });

  it('know 3.33 without pinning it', () => {
    expect(calicoReleases.filter(({ files }) => files.length === 0).map(({ release }) => release)).toEqual([
      '3.32.2',
      '3.32.3',
      '3.32.4',
      '3.33.0',
      '3.33.1',
    ]);
    expect(findPinnedFile('3.33.0', 'calico.yaml')).toBeUndefined();
    expect(findRelease('3.99.0')).toBeUndefined();
  });

  it('number 54 in the lock', () => {
    expect(pinned).toHaveLength(54);
  });

  describe.skipIf(!existsSync(sharedReleases))('beside ../shared/calico-releases.json', () => {
    it('are pinned to the same days, sizes and hashes', () => {
      const shared: unknown = JSON.parse(readFileSync(sharedReleases, 'utf8'));
      const ours = pinned.map(({ release, tagged, files }) => [
        release,
        { tagged, files: Object.fromEntries(files.map(({ name, bytes, lines, sha256 }) => [name, { bytes, lines, sha256 }])) },
      ]);
      expect(Object.fromEntries(ours)).toEqual(shared);
    });
  });
});

describe('the support tables', () => {
  // facts/oke-calico.md 1.2, typed again by hand. `?`: one of the printed cells is the yes, and the copy lost which.
  it.each([
    [
      'oracle-calico-2024',
      '           1.28 1.29 1.30',
      ['3.25.1     T    T    T', '3.26.1     T    T    T', '3.26.4     Y    T    T', '3.27.2     T    Y    T', '3.28.0     T    T    Y'],
    ],
    [
      'oracle-calico-2025-01',
      '           1.28 1.29 1.30 1.31',
      [
        '3.25.1     T    T    T    T',
        '3.26.1     T    T    T    T',
        '3.26.4     Y    T    T    T',
        '3.27.2     T    Y    T    T',
        '3.28.0     T    T    Y    T',
        '3.28.2     T    T    T    Y',
      ],
    ],
    [
      'oracle-calico-2025-07',
      '           1.30 1.31 1.32 1.33',
      [
        '3.25.1     T    T    T    T',
        '3.26.1     T    T    T    T',
        '3.26.4     T    T    T    T',
        '3.27.2     T    T    T    T',
        '3.28.0     ?    ?    t    t',
        '3.28.2     ?    ?    t    t',
        '3.29.2     t    t    y    t',
        '3.30.0     t    t    t    y',
      ],
    ],
    [
      'oracle-calico-2026-09',
      '           1.34 1.35 1.36',
      [
        '3.25.1     T    T    T',
        '3.26.1     T    T    T',
        '3.26.4     T    T    T',
        '3.27.2     T    T    T',
        '3.28.0     T    T    T',
        '3.28.2     T    T    T',
        '3.29.2     T    T    T',
        '3.30.0     T    T    T',
        '3.30.3     Y    T    T',
        '3.31.5     T    Y    T',
        '3.32.0     T    T    Y',
      ],
    ],
  ])('say what %s prints', (source, head, rows) => {
    const table = supportTables.find((one) => one.source === source);
    expect(table?.kubernetes).toEqual(words(head));
    const expected = rows.map((row) => {
      const [release = '', ...cells] = words(row);
      return [release, cells.join('')];
    });
    expect(table?.rows).toEqual(Object.fromEntries(expected));
  });

  it('have a letter that is known for every column of every row', () => {
    const faults = supportTables.flatMap(({ source, kubernetes, rows }) =>
      Object.entries(rows).flatMap(([release, cells]) =>
        cells.length === kubernetes.length && /^[YTyt?]+$/.test(cells) ? [] : [`${source} ${release}`],
      ),
    );
    expect(faults).toEqual([]);
  });

  it('say yes at most once in a column and in a row', () => {
    for (const cells of [...readable.map((one) => one.cells), supportCells]) {
      expect(repeats(yesOf(cells).map(({ kubernetes }) => kubernetes))).toEqual([]);
      expect(repeats(yesOf(cells).map(({ calico }) => calico))).toEqual([]);
    }
  });

  it('never take a yes back', () => {
    const yes = readable.flatMap(({ cells }) => yesOf(cells));
    expect(yes.filter(({ calico, kubernetes }) => findCell(calico, kubernetes)?.tested !== true)).toEqual([]);
  });

  it('read a question mark as no cell and letters by their case', () => {
    const invented = { source: 'oracle-calico-2024', kubernetes: ['9.1', '9.2', '9.3', '9.4', '9.5'], rows: { '7.0.0': 'Y?tTy' } } as const;
    expect(cellsOf(invented).map(({ kubernetes, tested, strength }) => [kubernetes, tested, strength])).toEqual([
      ['9.1', true, 'quoted'],
      ['9.3', false, 'derived'],
      ['9.4', false, 'quoted'],
      ['9.5', true, 'derived'],
    ]);
  });
});

describe('the cells as the newest generation prints them', () => {
  // facts/oke-calico.md 1.1.
  it.each([
    ['3.26.4', '1.28', 'quoted', 'oracle-calico-2025-01'],
    ['3.27.2', '1.29', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.0', '1.30', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.2', '1.31', 'quoted', 'oracle-calico-2025-01'],
    ['3.29.2', '1.32', 'derived', 'oracle-calico-2025-07'],
    ['3.30.0', '1.33', 'derived', 'oracle-calico-2025-07'],
    ['3.30.3', '1.34', 'quoted', 'oracle-calico-2026-09'],
    ['3.31.5', '1.35', 'quoted', 'oracle-calico-2026-09'],
    ['3.32.0', '1.36', 'quoted', 'oracle-calico-2026-09'],
  ])('say yes to %s on %s, %s from %s', (calico, kubernetes, strength, source) => {
    expect(findCell(calico, kubernetes)).toEqual({ calico, kubernetes, tested: true, strength, source });
    expect(findCell(calico, `${kubernetes}.1`)?.tested).toBe(true);
    expect(recommendedCalico(kubernetes)).toBe(calico);
    expect(recommendedCalico(`${kubernetes}.10`)).toBe(calico);
    expect(recommendedKubernetes(calico)).toBe(kubernetes);
  });

  it.each([
    ['3.26.4', '1.30', 'quoted', 'oracle-calico-2025-07'],
    ['3.28.0', '1.28', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.0', '1.31', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.2', '1.30', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.0', '1.32', 'derived', 'oracle-calico-2025-07'],
    ['3.29.2', '1.33', 'derived', 'oracle-calico-2025-07'],
    ['3.30.0', '1.32', 'derived', 'oracle-calico-2025-07'],
    ['3.25.1', '1.34', 'quoted', 'oracle-calico-2026-09'],
    ['3.32.0', '1.35', 'quoted', 'oracle-calico-2026-09'],
  ])('say not tested to %s on %s, %s from %s', (calico, kubernetes, strength, source) => {
    expect(findCell(calico, kubernetes)).toEqual({ calico, kubernetes, tested: false, strength, source });
  });

  it.each([
    ['3.28.1', '1.30'],
    ['3.30.3', '1.33'],
    ['3.28.2', '1.27'],
    ['3.32.0', '1.37'],
    ['3.25.1', '1.27'],
    ['', ''],
  ])('are silent on "%s" with "%s"', (calico, kubernetes) => {
    expect(findCell(calico, kubernetes)).toBeUndefined();
  });

  it('say yes nine times', () => {
    expect(supportCells.filter(({ tested }) => tested)).toHaveLength(9);
  });

  it('stand once each, and come from the newest table that prints them', () => {
    expect(repeats(supportCells.map(({ calico, kubernetes }) => `${calico} ${kubernetes}`))).toEqual([]);
    for (const { calico, kubernetes, source } of supportCells) {
      const printing = readable.filter(({ cells }) => cells.some((cell) => cell.calico === calico && cell.kubernetes === kubernetes));
      expect([calico, kubernetes, source]).toEqual([calico, kubernetes, printing.at(-1)?.table.source]);
    }
  });

  it('hold every cell that any table prints', () => {
    const printed = new Set(readable.flatMap(({ cells }) => cells.map(({ calico, kubernetes }) => `${calico} ${kubernetes}`)));
    expect(supportCells).toHaveLength(printed.size);
  });

  it.each(['1.27', '1.37', '2.0', ''])('recommend nothing for Kubernetes "%s"', (kubernetes) => {
    expect(recommendedCalico(kubernetes)).toBeUndefined();
  });
});

describe('the Calico lines', () => {
  // facts/calico-gke-policy.md 1.1: tested Kubernetes, and the day on which the second newer minor came out.
  it.each([
    ['3.24', '1.22', '1.25', '2023-05-27'],
    ['3.25', '1.23', '1.28', '2023-12-15'],
    ['3.26', '1.24', '1.28', '2024-05-10'],
    ['3.27', '1.27', '1.29', '2024-10-29'],
    ['3.28', '1.27', '1.30', '2025-05-05'],
    ['3.29', '1.29', '1.32', '2025-10-21'],
    ['3.30', '1.31', '1.35', '2026-04-30'],
    ['3.31', '1.32', '1.35', '2026-10-01'],
    ['3.32', '1.34', '1.36', undefined],
    ['3.33', '1.35', '1.37', undefined],
  ])('have %s tested by upstream with %s to %s, ended on %s', (minor, testedFrom, testedTo, ended) => {
    const line = findLine(`${minor}.0`);
    expect([line?.minor, line?.testedFrom, line?.testedTo, line?.ended]).toEqual([minor, testedFrom, testedTo, ended]);
  });

  it('reach every release, oldest first, with ends in order and only the two newest open', () => {
    expect(calicoReleases.filter(({ release }) => findLine(release) === undefined)).toEqual([]);
    const minors = calicoLines.map(({ minor }) => minor);
    expect(minors).toEqual(minors.toSorted(compareVersions));
    const ends = calicoLines.flatMap(({ ended }) => (ended === undefined ? [] : [ended]));
    expect(ends.filter((day) => !isDay(day))).toEqual([]);
    expect(isSorted(ends)).toBe(true);
    expect(calicoLines.map(({ ended }) => ended === undefined)).toEqual(calicoLines.map((_, n) => n >= calicoLines.length - 2));
  });

  it('end on the day the second newer minor was tagged, where that tag is known', () => {
    const faults = calicoLines.filter(({ ended }, n) => {
      const tagged = findRelease(`${calicoLines[n + 2]?.minor}.0`)?.tagged;
      return ended !== undefined && tagged !== undefined && tagged !== ended;
    });
    expect(faults).toEqual([]);
  });

  it('test a range that runs upwards', () => {
    expect(calicoLines.filter(({ testedFrom, testedTo }) => compareVersions(testedFrom, testedTo) > 0)).toEqual([]);
  });

  it('have none for a release of another major', () => {
    expect(findLine('2.6.0')).toBeUndefined();
  });
});

describe('the Kubernetes calendar', () => {
  // facts/oke-calico.md 3.1: version, release, end, or the version whose release starts the 30 days.
  it.each([
    ['1.36.1', '2026-07-07', undefined, '1.39.1'],
    ['1.35.2', '2026-04-28', undefined, '1.38.1'],
    ['1.34.10', '2026-08-20', undefined, '1.37.1'],
    ['1.34.2', '2026-02-03', '2026-09-22', undefined],
    ['1.34.1', '2025-10-07', '2026-03-09', undefined],
    ['1.34.0', '2025-10-07', '2026-03-09', undefined],
    ['1.33.10', undefined, '2026-08-10', undefined],
    ['1.33.1', undefined, '2026-08-10', undefined],
    ['1.33.0', undefined, '2026-08-10', undefined],
    ['1.32.10', undefined, '2026-05-28', undefined],
    ['1.32.1', undefined, '2026-05-28', undefined],
    ['1.31.10', undefined, '2025-11-25', undefined],
    ['1.31.1', '2024-11-25', '2025-09-01', undefined],
    ['1.30.10', undefined, '2025-07-21', undefined],
    ['1.30.1', '2024-07-23', '2025-05-13', undefined],
    ['1.29.10', '2025-01-22', '2025-04-17', undefined],
    ['1.29.1', '2024-03-28', '2025-02-21', undefined],
    ['1.28.10', '2024-09-03', '2025-01-27', undefined],
    ['1.28.2', '2023-12-19', '2024-10-08', undefined],
    ['1.27.10', undefined, '2024-08-27', undefined],
    ['1.27.2', undefined, '2024-05-21', undefined],
    ['1.26.7', undefined, '2024-04-29', undefined],
    ['1.26.2', undefined, '2023-10-13', undefined],
    ['1.25.12', undefined, '2024-02-15', undefined],
    ['1.25.4', undefined, '2023-10-13', undefined],
    ['1.24.1', undefined, '2023-09-26', undefined],
    ['1.23.4', undefined, '2023-06-22', undefined],
    ['1.22.5', undefined, '2023-02-22', undefined],
  ])('has %s released %s, ended %s or after %s', (version, released, ended, endsAfter) => {
    const known = kubernetesVersions.find((one) => one.version === version);
    expect([known?.released, known?.ended, known?.endsAfter]).toEqual([released, ended, endsAfter]);
  });

  it('holds those versions and no other, newest first', () => {
    const versions = kubernetesVersions.map(({ version }) => version);
    expect(versions).toHaveLength(28);
    expect(versions).toEqual(versions.toSorted((a, b) => compareVersions(b, a)));
  });

  it('ends everything on a day or after a version, released before it ended', () => {
    const faults = kubernetesVersions.filter(
      ({ released, ended, endsAfter }) =>
        (ended === undefined) === (endsAfter === undefined) || (released !== undefined && ended !== undefined && released >= ended),
    );
    expect(faults).toEqual([]);
    const days = kubernetesVersions.flatMap(({ released, ended }) => [released, ended]).filter((day) => day !== undefined);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
  });

  it('offers the minors from 1.22 to 1.38, oldest first', () => {
    expect(kubernetesMinors).toEqual(Array.from({ length: 17 }, (_, n) => `1.${22 + n}`));
  });

  it.each([
    ['1.34.2', '1.34.2', 'the patch itself'],
    ['1.34.10', '1.34.10', 'the patch itself, by number and not by letter'],
    ['1.34', '1.34.10', 'the newest patch of a minor'],
    ['1.34.3', '1.34.10', 'the newest patch where this one is not known'],
    ['1.33', '1.33.10', 'the newest patch of a minor that has ended'],
    ['1.36', '1.36.1', 'the only patch'],
    ['1.36.99', '1.36.1', 'the only patch where this one is not known'],
    ['1.22', '1.22.5', 'the oldest minor'],
    ['1.37', undefined, 'nothing for a minor without dates'],
    ['1.37.0', undefined, 'nothing for a patch of a minor without dates'],
    ['1.3', undefined, 'nothing for a minor that only begins like one'],
    ['', undefined, 'nothing for nothing'],
  ])('finds for %s the entry %s: %s', (version, found, _why) => {
    expect(findKubernetes(version)?.version).toBe(found);
  });
});

describe('compareVersions', () => {
  const parts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 });
  const version = parts.map((numbers) => numbers.join('.'));

  it.each([
    ['3.9.0', '3.10.0', -1],
    ['1.34.10', '1.34.2', 1],
    ['1.34', '1.34.0', 0],
    ['1.34', '1.34.1', -1],
    ['2', '1.99.99', 1],
  ])('puts %s beside %s as %i', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  it('orders as the numbers do', () => {
    const first = (a: readonly number[], b: readonly number[]): number => {
      if (a.length === 0 && b.length === 0) return 0;
      const difference = (a[0] ?? 0) - (b[0] ?? 0);
      return difference === 0 ? first(a.slice(1), b.slice(1)) : difference;
    };
    fc.assert(
      fc.property(parts, parts, (a, b) => Math.sign(compareVersions(a.join('.'), b.join('.'))) === Math.sign(first(a, b))),
      { numRuns: 500 },
    );
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, a)).toBe(0);
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        const [low = '', middle = '', high = ''] = [a, b, c].toSorted(compareVersions);
        expect(compareVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVersions(middle, high)).toBeLessThanOrEqual(0);
        expect(compareVersions(low, high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('minorOf', () => {
  it.each([
    ['3.32.1', '3.32'],
    ['1.34', '1.34'],
    ['1.34.10', '1.34'],
    ['1', '1'],
  ])('reads %s as %s', (version, minor) => {
    expect(minorOf(version)).toBe(minor);
  });
});
