import { describe, expect, it } from 'vitest';
import { clusterColumns } from '../../engine/index.ts';
import { rowProblems, strangeColumns, tableNotices, tableProblems } from '../../testing/messages/cluster-examples.ts';
import { faultsOf, sentenceFaults, titleFaults } from '../../testing/sentences.ts';
import { formatMessage } from '../format.ts';
import { clusters } from './clusters.ts';

const listed = (examples: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(examples).flatMap(([code, all]) => all.map((args) => ({ code, args })));

describe('the panel for many clusters', () => {
  it.each(listed(tableProblems))('says in a whole sentence of a table: $code', (problem) => {
    const sentence = formatMessage(clusters.tableProblems, problem);
    expect([sentence, sentenceFaults(sentence), sentence === problem.code]).toEqual([sentence, [], false]);
  });

  it.each(listed(rowProblems))('says in a whole sentence of a row: $code', (problem) => {
    const sentence = formatMessage(clusters.rowProblems, problem);
    expect([sentence, sentenceFaults(sentence), sentence === problem.code]).toEqual([sentence, [], false]);
  });

  it.each(listed(tableNotices))('says in a whole sentence of what was left out: $code', (notice) => {
    const sentence = formatMessage(clusters.tableNotices, notice);
    expect([sentence, sentenceFaults(sentence), sentence === notice.code]).toEqual([sentence, [], false]);
  });

  it('names columns that are passed over by number and name, and counts those of a long list', () => {
    const say = (count: number) =>
      formatMessage(clusters.tableNotices, { code: 'COLUMNS_PASSED_OVER', args: { columns: strangeColumns(count) } });
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
