import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest, likelySlips } from '../text/nearest.ts';
import { harmlessNames } from './foreign-names.ts';
import { COLUMN_LIMIT, readClusters } from './read-clusters.ts';
import { answerColumns, clusterColumns } from './read-header.ts';

const header = ['name', 'kubernetes', 'calico', 'network', 'image'];
const good = ['a', '1.36', '3.32.0', 'vcn-native', 'ol8'];

/** A table with these columns beside the usual ones, and cells in them. */
const readWith = (...columns: readonly string[]) =>
  readClusters([
    [...header, ...columns],
    [...good, ...columns.map(() => 'x')],
  ]);

const problemsWith = (...columns: readonly string[]) => {
  const result = readWith(...columns);
  return result.ok ? [] : result.problems;
};

describe('a header in which a column is missing', () => {
  const found = (...names: readonly string[]) => {
    const result = readClusters([names, names.map((name) => name && 'x')]);
    return result.ok ? [] : result.problems.filter(({ code }) => code === 'COLUMNS_FOUND').map(({ args }) => args);
  };

  it('is answered with the columns that it has, as they can be shown', () => {
    const columns = [
      { number: 1, name: 'kubernetes' },
      { number: 2, name: 'network' },
      { number: 4, name: undefined },
      { number: 5, name: 'Owner' },
    ];
    expect(found('kubernetes', 'network', '', 'ow\u202Ener', ' Owner ')).toEqual([{ columns }]);
  });

  it('is the only one that is answered so', () => {
    expect(found('kubernetes', 'network', 'image', 'image')).toEqual([]);
  });
});

describe('a column that Calicut does not know', () => {
  it.each([
    ['cluster-id', 'cluster-id'],
    [' Owner ', 'Owner'],
    ['compartment', 'compartment'],
    ['cluster name', 'cluster name'],
    ['team', 'team'],
    ['nodes count', 'nodes count'],
    ['Notes', 'Notes'],
    ['site', 'site'],
    ['<b onclick="x">', '<b onclick="x">'],
    ['=cmd()', '=cmd()'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['מרכז', 'מרכז'],
    ['\u202Eowner', undefined],
    ['own\ner', undefined],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('is passed over with a notice: %j', (column, name) => {
    const result = readWith(column);
    expect(result).toMatchObject({
      ok: true,
      notices: [{ code: 'COLUMNS_PASSED_OVER', args: { columns: [{ number: 6, name }] } }],
    });
    const plain = readWith();
    expect(result.ok && [...result.rows]).toEqual(plain.ok && [...plain.rows]);
  });

  it('has one notice with the others, twice or not, and none where there is none', () => {
    expect(readWith('owner', 'arch-x-y', 'owner')).toMatchObject({
      notices: [{ args: { columns: [{ number: 6 }, { number: 7 }, { number: 8 }] } }],
    });
    expect(readWith()).toMatchObject({ ok: true, notices: [] });
    expect(readWith(...answerColumns)).toMatchObject({ ok: true, notices: [] });
  });

  it('may have cells that are missing from no row: the shape of each row still counts it', () => {
    const result = readClusters([[...header, 'owner'], good]);
    expect(result.ok && [...result.rows]).toMatchObject([{ kind: 'bad', problems: [{ code: 'CELLS_TOO_FEW' }] }]);
  });
});

describe('a column that is nearly one of ours', () => {
  it.each([
    ['kuberntes', 'kubernetes'],
    ['pod_cidr', 'pod-cidr'],
    ['Pod CIDR', 'pod-cidr'],
    ['podcidr', 'pod-cidr'],
    ['images', 'image'],
    ['extras', 'extra'],
    ['witout', 'without'],
    ['security rules', 'security-rules'],
    ['calico\u200B', 'calico'],
    ['calico version', 'calico'],
    ['CalicoVersion', 'calico'],
    ['installed_calico', 'calico'],
    ['Kubernetes-Version', 'kubernetes'],
    ['k8s', 'kubernetes'],
    ['k8s version', 'kubernetes'],
    ['Node Kubernetes version', 'node-kubernetes'],
    ['node image', 'image'],
    ['image family', 'image'],
    ['network type', 'network'],
    ['Pod CIDR (IPv4)', 'pod-cidr'],
    [`kubernetes${' of the control plane'.repeat(10)}`, 'kubernetes'],
  ])('is refused, with the name that is likely meant: %j', (column, nearest) => {
    expect(problemsWith(column)).toEqual([{ code: 'COLUMN_MISSPELT', args: { number: 6, nearest } }]);
  });

  it.each(['without ', '\tEXTRA', '\uFEFFregistry'])('but for case and the blanks around it is one: %j', (column) => {
    expect(problemsWith(column)).toEqual([]);
    expect(readWith(column)).toMatchObject({ ok: true, notices: [] });
  });

  it.each(harmlessNames)('would have "%s" among them, were it not on the list of harmless names', (name) => {
    expect(findNearest(name, clusterColumns, likelySlips(name))).toBeDefined();
  });

  const slip = fc.tuple(
    fc.constantFrom(...clusterColumns),
    fc.nat(),
    fc.constantFrom('delete', 'insert', 'replace', 'swap'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
  );

  it('is never passed over: any known name with one slip of the hand', () => {
    fc.assert(
      fc.property(slip, ([column, at, kind, letter]) => {
        const start = at % column.length;
        const [before, own, after] = [column.slice(0, start), column[start] ?? '', column.slice(start + 1)];
        const slipped = {
          delete: `${before}${after}`,
          insert: `${before}${letter}${own}${after}`,
          replace: `${before}${letter}${after}`,
          swap: `${before}${after.slice(0, 1)}${own}${after.slice(1)}`,
        }[kind];
        if (harmlessNames.includes(slipped.trim().toLowerCase())) return;
        const result = readWith(slipped);
        if (result.ok) expect(result.notices).toEqual([]);
        else expect(['COLUMN_MISSPELT', 'COLUMN_TWICE']).toContain(result.problems[0]?.code);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a header of too many columns', () => {
  it('is refused before anything in it is looked at', () => {
    const columns = Array.from({ length: COLUMN_LIMIT + 1 }, () => '');
    const table = [['kuberntes', ...columns.slice(1)], Array.from(columns, () => 'x')];
    expect(readClusters(table)).toEqual({
      ok: false,
      problems: [{ code: 'COLUMNS_TOO_MANY', args: { columns: COLUMN_LIMIT + 1, limit: COLUMN_LIMIT } }],
    });
    const most = Array.from({ length: COLUMN_LIMIT - header.length }, (_, n) => `tag:${n}`);
    expect(readWith(...most)).toMatchObject({ ok: true });
    expect(problemsWith(...most, 'tag')).toMatchObject([{ code: 'COLUMNS_TOO_MANY' }]);
  });
});
