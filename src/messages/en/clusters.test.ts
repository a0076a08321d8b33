import { describe, expect, it } from 'vitest';
import { clusterColumns, detailKeys, kubernetesMinors, type RowProblem, type TableNotice, type TableProblem } from '../../engine/index.ts';
import { faultsOf, sentenceFaults, titleFaults } from '../../testing/sentences.ts';
import { formatMessage } from '../format.ts';
import { clusters } from './clusters.ts';

/** Arguments of every code, as often as its sentence has forms. A code without an example does not compile. */
type Examples<Coded extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Coded['code']]: readonly Extract<Coded, { readonly code: Code }>['args'][];
};

const tables: Examples<TableProblem> = {
  TABLE_EMPTY: [{}],
  ROWS_MISSING: [{}],
  HEADER_BROKEN: [{}],
  TEXT_NOT_UTF8: [{}],
  FILE_UNREADABLE: [{}],
  TEXT_TOO_LONG: [{ limit: 2_000_000 }],
  ROWS_TOO_MANY: [{ rows: 10_001, limit: 10_000 }],
  COLUMNS_TOO_MANY: [{ columns: 20_000, limit: 100 }],
  COLUMN_MISSPELT: [{ number: 2, nearest: 'kubernetes' }],
  COLUMN_UNNAMED: [{ number: 2 }],
  COLUMN_TWICE: [{ number: 5, firstNumber: 2, column: 'image' }],
  COLUMN_MISSING: [{ column: 'image' }],
};

const strange = (count: number) => Array.from({ length: count }, (_, n) => ({ number: n + 6, name: n === 1 ? undefined : 'cost-centre' }));

const notices: Examples<TableNotice> = {
  COLUMNS_PASSED_OVER: [1, 2, 8, 9, 90].map((count) => ({ columns: strange(count) })),
};

const rows: Examples<RowProblem> = {
  QUOTES_BROKEN: [{}],
  CELL_MISSING: [{}],
  ZERO_LOST: [{ found: '1.3', likely: '1.30' }],
  NOTHING_RECOMMENDED: [{ kubernetes: '1.22' }],
  NAME_TOO_LONG: [{ limit: 253 }],
  NAME_CHARACTER: [{ code: '202E' }],
  NAME_TWICE: [{ firstRow: 1200 }],
  CELLS_TOO_FEW: [{ cells: 1, columns: 5 }],
  CELLS_TOO_MANY: [{ cells: 6, columns: 5 }],
  UNKNOWN_VALUE: [
    { key: 'kubernetes', chosen: '1.36', allowed: kubernetesMinors },
    { key: 'image', chosen: 'other', allowed: ['ol8', 'ol9'] },
  ],
  DETAIL_DROPPED: detailKeys.map((key) => ({ key, allowed: ['amd64', 'arm64'] })),
  CIDR_INVALID: [{ fault: 'syntax' }, { fault: 'host-bits' }, { fault: 'too-small' }],
  CIDR_NOT_FOR_NETWORK: [{}],
  CIDR_NOT_FOR_METHOD: [{}],
  METHOD_NOT_FOR_NETWORK: [{}],
  DEVIATION_UNKNOWN: [{ key: 'without', allowed: ['remove-cni-mounts', 'remove-cni-volumes'] }],
  DEVIATION_ELSEWHERE: [{ key: 'extra', ids: ['remove-idle-typha'] }],
  NEED_TURNED_OFF: [{ id: 'remove-cni-volumes', need: 'remove-cni-mounts' }],
  REGISTRY_INVALID: [{ fault: 'syntax' }, { fault: 'no-host' }, { fault: 'too-long' }],
  REGISTRY_MISSING: [{}],
};

const listed = (examples: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(examples).flatMap(([code, all]) => all.map((args) => ({ code, args })));

describe('the panel for many clusters', () => {
  it.each(listed(tables))('says in a whole sentence of a table: $code', (problem) => {
    const sentence = formatMessage(clusters.tableProblems, problem);
    expect([sentence, sentenceFaults(sentence), sentence === problem.code]).toEqual([sentence, [], false]);
  });

  it.each(listed(rows))('says in a whole sentence of a row: $code', (problem) => {
    const sentence = formatMessage(clusters.rowProblems, problem);
    expect([sentence, sentenceFaults(sentence), sentence === problem.code]).toEqual([sentence, [], false]);
  });

  it.each(listed(notices))('says in a whole sentence of what was left out: $code', (notice) => {
    const sentence = formatMessage(clusters.tableNotices, notice);
    expect([sentence, sentenceFaults(sentence), sentence === notice.code]).toEqual([sentence, [], false]);
  });

  it('names columns that are passed over by number and name, and counts those of a long list', () => {
    const say = (count: number) => formatMessage(clusters.tableNotices, { code: 'COLUMNS_PASSED_OVER', args: { columns: strange(count) } });
    // The isolates keep letters that run from right to left from reordering the sentence.
    expect(say(1)).toContain('column 6 (\u2068cost-centre\u2069) and passes it over');
    expect(say(2)).toContain('columns 6 (\u2068cost-centre\u2069) and 7 and passes them over');
    expect(say(90)).toContain('13 (\u2068cost-centre\u2069), and 82 others and passes');
  });

  it.each([
    clusters.intro,
    clusters.columnsIntro,
    clusters.columnOthers(['platform', 'arch']),
    clusters.stopped(400, 1000),
    clusters.nothingShown,
    clusters.large(10_001),
    clusters.zipHint,
    clusters.zipNothing,
    clusters.zipPart,
    clusters.zipDone(1, 1, 0),
    clusters.zipDone(36, 950, 50),
    clusters.zipStopped,
    ...Object.values(clusters.zipFailed),
    clusters.archive.bad(7, ['It is empty.']),
    clusters.archive.absent('calico.yaml', '3.32.0'),
  ])('says in a whole sentence: %s', (sentence) => {
    expect(sentenceFaults(sentence)).toEqual([]);
  });

  it.each([
    clusters.heading,
    clusters.input,
    clusters.open,
    clusters.example,
    clusters.clear,
    clusters.drop,
    clusters.refused,
    clusters.reading,
    clusters.readAgain,
    clusters.asText,
    clusters.more(100, 900),
    clusters.why,
    ...[0, 1, 28, 1200].map(clusters.zip),
    clusters.zipRunning,
    clusters.row(1200),
    ...Object.values(clusters.short),
    ...Object.values(clusters.heads),
  ])('has as a title: %s', (title) => {
    expect(titleFaults(title)).toEqual([]);
  });

  it('explains columns that there are, and counts rows as they are', () => {
    expect(Object.keys(clusters.columnHelp).filter((name) => !clusterColumns.some((column) => column === name))).toEqual([]);
    expect(Object.values(clusters.columnHelp).flatMap(faultsOf)).toEqual([]);
    expect([clusters.shown(12, 1000), clusters.shown(1000, 1000), clusters.shown(1, 1)]).toEqual([
      '12 of 1,000 rows',
      '1,000 rows',
      '1 row',
    ]);
  });
});
