import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { recommendedCalico } from '../catalog/support.ts';
import { selectionKeys } from '../selection/read-selection.ts';
import { encodeLink } from '../share/codec.ts';
import { CLUSTER_LIMIT, readClusters } from './read-clusters.ts';
import { clusterColumns } from './read-header.ts';
import type { ClusterRow } from './types.ts';

const header = ['name', 'kubernetes', 'calico', 'network', 'image'];
const good = ['a', '1.36', '3.32.0', 'vcn-native', 'ol8'];

function rowsOf(table: readonly (readonly string[])[], broken?: ReadonlySet<number>): readonly ClusterRow[] {
  const result = readClusters(table, broken);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return [...result.rows];
}

function problemsOf(table: readonly (readonly string[])[], broken?: ReadonlySet<number>): readonly unknown[] {
  const result = readClusters(table, broken);
  return result.ok ? [] : result.problems.map(({ code, args }) => [code, args]);
}

/** What is wrong with the first row of a table: each column with its code. */
function faultsOf(columns: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  const row = rowsOf([columns, ...rows]).at(-1);
  return row?.kind === 'bad' ? row.problems.map(({ column, code }) => `${column ?? 'row'} ${code}`) : [];
}

function readAlone(row: readonly string[], columns = header) {
  const [read] = rowsOf([columns, row]);
  return read?.kind === 'cluster' ? read.cluster : undefined;
}

describe('the header', () => {
  it.each([
    ['in any case, with blanks and a byte order mark', [['\uFEFF Name', 'KUBERNETES ', ' Calico', 'Network', 'Image'], good]],
    ['below empty rows', [[''], ['', ' '], header, good]],
    [
      'in another order',
      [
        ['image', 'network', 'kubernetes'],
        ['ol8', 'vcn-native', '1.36'],
      ],
    ],
    [
      'with columns that have neither name nor cells',
      [
        [...header, '', ' '],
        [...good, '', ' '],
      ],
    ],
    [
      "with the answers of Calicut's own list",
      [
        [...header, 'status', 'errors', 'warnings', 'file', 'sha256', 'link', 'why'],
        [...good, '1', '2', '3', '4', '5', '6', '7'],
      ],
    ],
  ])('is read %s', (_, table) => {
    expect(rowsOf(table)).toMatchObject([{ kind: 'cluster', cluster: { selection: { kubernetes: '1.36', images: ['ol8'] } } }]);
  });

  it.each([
    ['nothing', [], [['TABLE_EMPTY', {}]]],
    ['blank cells', [['', ' '], ['\t']], [['TABLE_EMPTY', {}]]],
    ['no rows', [header, ['', '']], [['ROWS_MISSING', {}]]],
    [
      'a slip of the hand',
      [
        [...header, 'nodse'],
        [...good, ''],
      ],
      [['COLUMN_MISSPELT', { number: 6, nearest: 'nodes' }]],
    ],
    [
      'a column twice',
      [
        [...header, 'Calico'],
        [...good, ''],
      ],
      [['COLUMN_TWICE', { number: 6, firstNumber: 3, column: 'calico' }]],
    ],
    [
      'cells without a name',
      [
        [...header, ''],
        [...good, 'x'],
      ],
      [['COLUMN_UNNAMED', { number: 6 }]],
    ],
    [
      'nothing that is required',
      [
        ['name', 'calico'],
        ['a', ''],
      ],
      [
        ...['kubernetes', 'network', 'image'].map((column) => ['COLUMN_MISSING', { column }]),
        ['COLUMNS_FOUND', { columns: ['name', 'calico'].map((name, at) => ({ number: at + 1, name })) }],
      ],
    ],
  ])('with %s is refused', (_, table, problems) => {
    expect(problemsOf(table)).toEqual(problems);
  });

  it('whose quotation marks do not match is refused, and a row alone where it is one', () => {
    expect(problemsOf([header, good], new Set([1]))).toEqual([['HEADER_BROKEN', {}]]);
    expect(rowsOf([header, good, ['b', ...good.slice(1)]], new Set([2])).map((row) => row.kind)).toEqual(['bad', 'cluster']);
  });

  it('stands above at most so many rows', () => {
    const rows = Array.from({ length: CLUSTER_LIMIT + 1 }, () => ['', ...good.slice(1)]);
    expect(problemsOf([header, ...rows])).toEqual([['ROWS_TOO_MANY', { rows: CLUSTER_LIMIT + 1, limit: CLUSTER_LIMIT }]]);
    expect(readClusters([header, ...rows.slice(1)])).toMatchObject({ ok: true, size: CLUSTER_LIMIT });
  });
});

describe('a row', () => {
  it.each([
    ['', 'recommended'],
    ['recommended', 'recommended'],
    ['v3.31.5', '3.31.5'],
  ])('with calico "%s" has %s', (calico, wanted) => {
    expect(readAlone(['a', '1.36', calico, 'vcn-native', 'ol8'])?.selection.calico).toBe(
      wanted === 'recommended' ? recommendedCalico('1.36') : wanted,
    );
  });

  it.each(['ol9;ol8', 'ol8 ol9', 'ol8,ol9', ' ol8 ;; ol9 '])('takes several images as "%s"', (image) => {
    expect(readAlone(['a', '1.36', '', 'vcn-native', image])?.selection.images).toEqual(['ol8', 'ol9']);
  });

  it('has the number that a spreadsheet gives it, and no name where there is none', () => {
    const [row] = rowsOf([[''], header, [''], ['', ...good.slice(1)]]);
    expect(row).toMatchObject({ kind: 'cluster', cluster: { row: 4, name: undefined } });
  });

  it('takes an empty cell as not said', () => {
    const columns = [...header, ...selectionKeys.filter((key) => !header.includes(key))];
    expect(readAlone([...good, ...columns.slice(5).map(() => ' ')], columns)?.selection).toEqual(readAlone(good)?.selection);
  });

  it.each([
    [['a', '1.3', '', 'vcn-native', 'ol8'], ['kubernetes ZERO_LOST']],
    [['a', 'V1.3', '', 'vcn-native', 'ol8'], ['kubernetes ZERO_LOST']],
    [['a', '1.4', '', 'vcn-native', 'ol8'], ['kubernetes UNKNOWN_VALUE']],
    [['a', '1.99', '', 'vcn-native', 'ol8'], ['kubernetes UNKNOWN_VALUE']],
    [['a', '1.', '', 'vcn-native', 'ol8'], ['kubernetes UNKNOWN_VALUE']],
    [['a', '1.36', '', 'vcn-native', 'o\u212A8'], ['image UNKNOWN_VALUE']],
    [['a', '1.36', '3.99.0', 'vcn-native', 'ol8'], ['calico UNKNOWN_VALUE']],
    [['a', '1.36', '', 'VCN', 'ol8'], ['network UNKNOWN_VALUE']],
    [['a', '1.36', '', 'vcn-native', 'ol8;windows'], ['image UNKNOWN_VALUE']],
    [['a', '1.36', '', 'vcn-native', ';'], ['image UNKNOWN_VALUE']],
    [
      ['a', '', '', '', ''],
      ['kubernetes CELL_MISSING', 'network CELL_MISSING', 'image CELL_MISSING'],
    ],
    [['a', '1.22', '', 'flannel', 'ol8'], ['calico NOTHING_RECOMMENDED']],
    [['x'.repeat(254), '1.36', '', 'flannel', 'ol8'], ['name NAME_TOO_LONG']],
    [['a\nb', '1.36', '', 'flannel', 'ol8'], ['name NAME_CHARACTER']],
    [['a\u202Eb', '1.36', '', 'flannel', 'ol8'], ['name NAME_CHARACTER']],
    [['a\uD800', '1.36', '', 'flannel', 'ol8'], ['name NAME_CHARACTER']],
    [['a', '1.36', '', 'flannel'], ['row CELLS_TOO_FEW']],
    [[...good, 'x'], ['row CELLS_TOO_MANY']],
    [[...good, '', ' '], []],
    [['=1+1', '1.36', '', 'flannel', 'ol8'], []],
  ])('%j has %j', (row, faults) => {
    expect(faultsOf(header, row)).toEqual(faults);
  });

  it.each([
    ['pod-cidr', 'vcn-native', '10.0.0.0/16', 'pod-cidr CIDR_NOT_FOR_NETWORK'],
    ['pod-cidr', 'flannel', '10.0.0.1/16', 'pod-cidr CIDR_INVALID'],
    ['method', 'vcn-native', 'beside', 'method METHOD_NOT_FOR_NETWORK'],
    ['arch', 'flannel', 'riscv', 'arch DETAIL_DROPPED'],
    ['node-kubernetes', 'flannel', '1.3', 'node-kubernetes ZERO_LOST'],
    ['without', 'flannel', 'everything', 'without DEVIATION_UNKNOWN'],
    ['extra', 'vcn-native', 'nothing', 'extra DEVIATION_UNKNOWN'],
    ['registry', 'vcn-native', 'https://x', 'registry REGISTRY_INVALID'],
    ['extra', 'vcn-native', 'use-private-registry', 'registry REGISTRY_MISSING'],
  ])('names the column %s on %s where it has "%s"', (column, network, value, fault) => {
    expect(faultsOf([...header, column], ['a', '1.36', '', network, 'ol8', value])).toContain(fault);
  });

  it('reads values of closed lists in capital letters, and the others as they are', () => {
    const capital = [
      ['A', 'V1.36', 'V3.32.0', 'VCN-Native', 'OL8; Ol9', 'ENHANCED', 'ARM64'],
      [...header, 'cluster', 'arch'],
    ] as const;
    const small = [
      ['A', '1.36', '3.32.0', 'vcn-native', 'ol8;ol9', 'enhanced', 'arm64'],
      [...header, 'cluster', 'arch'],
    ] as const;
    expect(readAlone(capital[0], [...capital[1]])).toEqual(readAlone(small[0], [...small[1]]));
    expect(readAlone(capital[0], [...capital[1]])?.name).toBe('A');
    expect(readAlone(['a', '1.36', 'Recommended', 'FLANNEL', 'ol8'])?.selection.calico).toBe(recommendedCalico('1.36'));
    expect(faultsOf([...header, 'registry'], [...good, 'Registry.example.com/mirror'])).toEqual(['registry REGISTRY_INVALID']);
  });

  it.each([
    ['as it stands', 'windows', 'windows'],
    ['with markup', '<b onclick="x">', '<b onclick="x">'],
    ['cut', 'x'.repeat(41), `${'x'.repeat(40)}…`],
    ['cut between characters', '\u{1F600}'.repeat(50), `${'\u{1F600}'.repeat(40)}…`],
    ['of a million characters', 'x'.repeat(1_000_000), `${'x'.repeat(40)}…`],
    ['with its unseen characters by number', 'a\u202Eb\n\uD800c', 'a[U+202E]b[U+000A][U+D800]c'],
  ])('repeats the cell %s', (_, cell, value) => {
    const [row] = rowsOf([header, ['a', '1.36', '', cell, 'ol8']]);
    expect(row).toMatchObject({ kind: 'bad', problems: [{ column: 'network', value }] });
  });

  it('repeats no cell that is empty, nor a registry, whose address may have a password in it', () => {
    const [row] = rowsOf([
      [...header, 'registry'],
      ['a', '', '', 'vcn-native', 'ol8', 'https://me:secret@example.com'],
    ]);
    expect(row).toMatchObject({ kind: 'bad', problems: [{ column: 'kubernetes' }, { column: 'registry' }] });
    expect(row?.kind === 'bad' && row.problems.map(({ value }) => value)).toEqual([undefined, undefined]);
    expect(JSON.stringify(row)).not.toContain('secret');
  });

  it('names the first row of a name that comes again', () => {
    expect(rowsOf([header, good, good])[1]).toMatchObject({
      kind: 'bad',
      row: 3,
      problems: [{ code: 'NAME_TWICE', args: { firstRow: 2 } }],
    });
    expect(faultsOf(header, ['', ...good.slice(1)], ['', ...good.slice(1)])).toEqual([]);
  });

  it('that cannot be shown keeps its name to itself', () => {
    expect(rowsOf([header, ['a\u202Eb', ...good.slice(1)]])[0]).toMatchObject({ kind: 'bad', name: undefined });
    expect(rowsOf([header, ['b', '1.3', ...good.slice(2)]])[0]).toMatchObject({ kind: 'bad', name: 'b' });
  });
});

describe('any table whatsoever', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', ...good, 'flannel', '10.244.0.0/16', '__proto__', '\uFEFF', 'recommended', ';', 'ol8;ol9'),
  );
  const row = fc.array(cell, { maxLength: 8 });
  const anyTable = fc.oneof(
    fc.array(row, { maxLength: 6 }),
    fc.array(row, { maxLength: 6 }).map((rows) => [header, ...rows]),
    fc.tuple(fc.shuffledSubarray([...clusterColumns]), fc.array(row, { maxLength: 6 })).map(([columns, rows]) => [columns, ...rows]),
  );

  it('is refused with problems, or gives each row as a cluster or with problems, the same each time', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const result = readClusters(table);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        const rows = [...result.rows];
        expect(rows).toHaveLength(result.size);
        expect([...result.rows]).toEqual(rows);
        for (const one of rows) {
          if (one.kind === 'bad') expect(one.problems.length).toBeGreaterThan(0);
          else expect(one.cluster.selection.images.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives back every selection that is written in full', () => {
    fc.assert(
      fc.property(fc.array(anySelection, { minLength: 1, maxLength: 4 }), (any) => {
        // A table names the registry that a link leaves out.
        const selections = any.map((one) => (one.extras.includes('use-private-registry') ? { ...one, registry: 'a.example/b' } : one));
        const rows = selections.map((selection, n) => {
          const said = new URLSearchParams(encodeLink(selection));
          const { registry = '' } = selection;
          return [`c${n}`, ...selectionKeys.map((key) => (key === 'registry' ? registry : (said.get(key) ?? '').replaceAll(',', ';')))];
        });
        const read = rowsOf([['name', ...selectionKeys], ...rows]);
        expect(read).toEqual(selections.map((selection, n) => ({ kind: 'cluster', cluster: { row: n + 2, name: `c${n}`, selection } })));
      }),
    );
  });
});
