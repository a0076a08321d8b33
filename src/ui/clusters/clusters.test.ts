import { describe, expect, it } from 'vitest';
import { createJudge, readClusters } from '../../engine/index.ts';
import { parseCsv } from '../../state/clusters/parse-csv.ts';
import { toTableRow } from '../../state/clusters/table-row.ts';
import { TODAY } from '../../testing/days.ts';
import { faultsOf } from '../../testing/sentences.ts';
import { archiveWords } from './archive-words.ts';
import { example } from './example.ts';
import { looksLikeClusters } from './looks-like-clusters.ts';

const manifest = { release: '3.32.0', file: 'calico.yaml' };

describe('what is pasted onto the page', () => {
  it.each([
    ['a table', 'name,kubernetes,network,image\na,1.36,flannel,ol8', true],
    ['one from a spreadsheet', 'Image\tNetwork\tKubernetes\r\nol8\tflannel\t1.36', true],
    ['one with quotation marks and semicolons', '\n"kubernetes";"network";"image"', true],
    ['the example', example, true],
    ['a manifest', 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: calico-node', false],
    ['prose', 'Our kubernetes network has no image of calico.', false],
    ['nothing', '', false],
  ])('%s', (_, text, isOne) => {
    expect(looksLikeClusters(text)).toBe(isOne);
  });
});

describe('the example', () => {
  it('has a yes, a not tested, a no and a slip', () => {
    const result = readClusters(parseCsv(example).table);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const judge = createJudge(TODAY);
    const statuses = [...result.rows]
      .map((row) => toTableRow(row, judge))
      .map((row) => (row.kind === 'bad' ? 'bad' : row.judgement.verdict.status));
    expect(new Set(statuses)).toEqual(new Set(['supported', 'untested', 'unsupported', 'bad']));
    expect(statuses.filter((status) => status === 'bad')).toHaveLength(1);
  });
});

describe('the words of an archive', () => {
  it.each([
    [
      'bad',
      archiveWords.whyNot({ kind: 'bad', row: 7, problems: [{ code: 'CELL_MISSING', column: 'image', value: undefined, args: {} }] }),
      /^Row 7: image: It is empty/,
    ],
    ['absent', archiveWords.whyNot({ kind: 'absent', upstream: manifest }), /^calico\.yaml of Calico 3\.32\.0 is not in this page/],
    ['failed', archiveWords.whyNot({ kind: 'failed', upstream: manifest, problem: { code: 'NETWORK', args: {} } }), /\.$/],
    ['rejected', archiveWords.whyNot({ kind: 'rejected', upstream: manifest, problems: [{ code: 'SELF_CHECK_FAILED', args: {} }] }), /\.$/],
  ])('say why a row has none: %s', (_, said, pattern) => {
    expect(said).toMatch(pattern);
    expect(faultsOf(said)).toEqual([]);
  });

  it('name what was not at hand', () => {
    const readme = archiveWords.readme({ files: 3, clusters: 5, without: 2 }, [manifest], true);
    expect(readme).toContain('3 manifests for 5 clusters');
    expect(readme).toContain('put it behind the address of');
    expect(readme).not.toContain('sha256 is empty');
    expect(archiveWords.readme({ files: 3, clusters: 5, without: 2 }, [manifest], false)).toContain('sha256 is empty');
    expect(readme).toContain('  calico.yaml of Calico 3.32.0\n');
    expect(archiveWords.readme({ files: 3, clusters: 5, without: 0 }, [], true)).not.toMatch(/not at hand|why\./);
  });
});
