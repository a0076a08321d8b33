import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import goldens from '../../../engine/plan/golden.json' with { type: 'json' };
import { createJudge, createPlan, readClusters } from '../../../engine/index.ts';
import type { ManifestName, ManifestSource } from '../../../sources/index.ts';
import { TODAY } from '../../../testing/days.ts';
import { networking, policyOnly } from '../../../testing/small-manifests.ts';
import { readVendored, sha256, skipsUpstream, vendoredManifests } from '../../../testing/vendored-manifests.ts';
import { parseCsv } from '../parse-csv.ts';
import { toTableRow, type TableRow } from '../table-row.ts';
import { makeArchive, type ArchivePorts } from './make-archive.ts';
import type { ArchiveWords } from './outcome.ts';

const HEADER = 'name,kubernetes,calico,network,image,pod-cidr,nodes,registry';

function readRows(csv: string): readonly TableRow[] {
  const { table, brokenRows } = parseCsv(csv);
  const result = readClusters(table, brokenRows);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const judge = createJudge(TODAY);
  return [...result.rows].map((row) => toTableRow(row, judge));
}

const words: ArchiveWords = {
  whyNot: (why) => `=${why.kind}`,
  finding: ({ id }) => `=${id}`,
  readme: (counts, missing, hasHashes) => JSON.stringify([counts, missing.map(({ release, file }) => `${release}/${file}`), hasHashes]),
};

/** Stands in for upstream's files: the small ones, of releases that are not 3.31.5. */
const small = {
  isBundled: ({ release }: ManifestName) => release !== '3.31.5',
  sourceOf: ({ release, file }: ManifestName): ManifestSource => ({
    kind: 'bundled',
    load: () => {
      if (release === '3.29.2') return Promise.resolve({ ok: false, problem: { code: 'NETWORK', args: {} } });
      const text = file === 'calico.yaml' ? networking : release === '3.28.2' ? 'kind: Secret\n' : policyOnly;
      return Promise.resolve({ ok: true, manifest: { kind: 'bundled', name: file, text, bytes: 1, sha256: undefined, known: undefined } });
    },
  }),
};

function portsWith(own: Partial<ArchivePorts> = {}): ArchivePorts {
  return {
    fetch,
    digest: (bytes) => Promise.resolve(sha256(bytes)),
    loadPlanning: () => Promise.resolve({ createPlan }),
    loadLicence: () => Promise.resolve('Apache License'),
    pause: () => Promise.resolve(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    words,
    shelf: small,
    ...own,
  };
}

async function archiveOf(csv: string, own?: Partial<ArchivePorts>): Promise<Buffer> {
  const result = await makeArchive(readRows(csv), portsWith(own));
  if (!result.ok) throw new Error(result.problem);
  return Buffer.concat(result.parts);
}

const textsOf = (zip: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const answersOf = (zip: Uint8Array) => parseCsv(textsOf(zip)['clusters.csv'] ?? '').table.slice(0, -1);

const mixed = `${HEADER}
../../etc,1.36,3.32.0,vcn-native,ol8,,,
same,1.36,3.32.0,vcn-native,ol8,,,
ubuntu,1.36,3.32.0,vcn-native,ubuntu,,,
ol9,1.36,3.32.0,vcn-native,ol9,,,
net1,1.34,3.30.3,flannel,ol8,10.0.0.0/16,,
net2,1.34,3.30.3,flannel,ol8,10.1.0.0/16,,
=cmd,1.36,3.32.0,vcn-native,ol8,,virtual,
absent,1.35,3.31.5,vcn-native,ol8,,,
failing,1.32,3.29.2,vcn-native,ol8,,,
rejected,1.31,3.28.2,vcn-native,ol8,,,
bad,1.3,,vcn-native,ol8,,,
`;

describe('an archive', () => {
  it('has each manifest once under a safe name, with the licence, the list and what to read first', async () => {
    const texts = textsOf(await archiveOf(mixed));
    expect(Object.keys(texts)).toEqual([
      'manifests/LICENSE.txt',
      'manifests/calico-3.30.3-oke-flannel-ol8-pods-10.0.0.0-16.yaml',
      'manifests/calico-3.30.3-oke-flannel-ol8-pods-10.1.0.0-16.yaml',
      'manifests/calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml',
      'manifests/calico-policy-only-3.32.0-oke-vcn-native-other.yaml',
      'README.txt',
      'clusters.csv',
    ]);
    expect(JSON.parse(texts['README.txt'] ?? '')).toEqual([
      { files: 4, clusters: 6, without: 5 },
      ['3.29.2/calico-policy-only.yaml', '3.31.5/calico-policy-only.yaml'],
      true,
    ]);
  });

  it('says of every row which manifest is its own, or why it has none, and guards formulas', async () => {
    const zip = await archiveOf(mixed);
    const texts = textsOf(zip);
    const [head, ...rows] = answersOf(zip);
    expect(head).toEqual([
      'name',
      'kubernetes',
      'calico',
      'network',
      'image',
      'pod-cidr',
      'nodes',
      'status',
      'errors',
      'warnings',
      'file',
      'sha256',
      'link',
      'why',
    ]);
    const at = (column: string) => rows.map((row) => row[head?.indexOf(column) ?? -1] ?? '');
    const ol8 = 'manifests/calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml';
    const other = 'manifests/calico-policy-only-3.32.0-oke-vcn-native-other.yaml';
    expect(at('file').slice(0, 4)).toEqual([ol8, ol8, other, other]);
    expect(at('why')).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      "'=VIRTUAL_NODES",
      "'=absent",
      "'=KUBERNETES_ENDED =failed",
      "'=KUBERNETES_ENDED =rejected",
      "'=bad",
    ]);
    expect(at('name').slice(6)).toEqual(["'=cmd", 'absent', 'failing', 'rejected', 'bad']);
    for (const [n, file] of at('file').entries()) expect(at('sha256')[n]).toBe(file === '' ? '' : sha256(texts[file] ?? ''));
    expect(at('link')[4]).toBe('#v=1&network=flannel&kubernetes=1.34&calico=3.30.3&image=ol8&pod-cidr=10.0.0.0/16');
  });

  it('has a list that can be read again and asks for the same', async () => {
    const csv = `${HEADER},without,arch\na,1.36,,vcn-native,ol9;ol8,,,,set-mangle-allow-action,both\nb,1.36,,vcn-native,ol8,,,a.example/b,,\n,1.34,,flannel,ol8,10.0.0.0/16,,,,\n`;
    const zip = await archiveOf(csv);
    const again = readRows(textsOf(zip)['clusters.csv'] ?? '');
    const judgements = (rows: readonly TableRow[]) =>
      rows.map((row) => [row.name, row.kind === 'judged' ? row.judgement.selection : 'bad']);
    expect(judgements(again)).toEqual(judgements(readRows(csv)));
    expect(judgements(again).map(([, selection]) => selection)).not.toContain('bad');
  });

  it('has the same bytes whenever and wherever it is made', async () => {
    const first = await archiveOf(mixed);
    const zone = process.env['TZ'];
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] });
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      expect((await archiveOf(mixed)).equals(first)).toBe(true);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('keeps its manifests and their names when the rows come in another order', async () => {
    const [head, ...rows] = mixed.trim().split('\n');
    const [one, other] = [textsOf(await archiveOf(mixed)), textsOf(await archiveOf([head, ...rows.toReversed()].join('\n')))];
    const manifests = (texts: Record<string, string>) => Object.entries(texts).filter(([path]) => path.startsWith('manifests/'));
    expect(manifests(other)).toEqual(manifests(one));
  });

  it('says of every row what stands against it, with the counts of the page', async () => {
    const rows = [
      'ended,1.30,,vcn-native,ol8,,,,',
      'ol7,1.36,3.32.0,vcn-native,ol7,,,,',
      'off,1.36,3.32.0,vcn-native,ol8,,,,set-interface-prefix',
      'yes,1.36,3.32.0,vcn-native,ol8,,,,',
      'bad,1.36,3.32.0,none,ol8,,,,',
    ];
    const [head, ...answers] = answersOf(await archiveOf([`${HEADER},without`, ...rows].join('\n')));
    const said = answers.map((answer) => Object.fromEntries(answer.map((cell, n) => [head?.[n], cell])));
    expect(said.map(({ status, errors, why }) => [status, errors, why])).toEqual([
      ['supported', '1', "'=KUBERNETES_ENDED"],
      ['unsupported', '0', "'=OL7_AND_CGROUPS"],
      ['untested', '1', "'=MANIFEST_ADAPTED =EDIT_OFF_BREAKING"],
      ['supported', '0', ''],
      ['', '', "'=bad"],
    ]);
    expect(said.map(({ warnings }) => warnings)).toEqual(['2', '0', '0', '0', '']);
  });

  it('tells apart by their hashes what is adapted and has one name', async () => {
    const rows = ['set-chain-insert-mode', 'set-mangle-allow-action'].map((without) => `,1.36,,vcn-native,ol8,,,,${without}`);
    const zip = await archiveOf([`${HEADER},without`, ...rows].join('\n'));
    const paths = Object.keys(textsOf(zip)).filter((path) => path.endsWith('.yaml'));
    const base = 'manifests/calico-policy-only-3.32.0-oke-vcn-native-ol8-adapted';
    expect(paths.toSorted()).toEqual(paths.map((path) => `${base}-${sha256(textsOf(zip)[path] ?? '').slice(0, 8)}.yaml`).toSorted());
    expect(new Set(paths).size).toBe(2);
    const plain = Object.keys(textsOf(await archiveOf([`${HEADER},without`, ...rows].join('\n'), { digest: undefined })));
    expect(plain.filter((path) => path.endsWith('.yaml')).toSorted()).toEqual([`${base}-2.yaml`, `${base}.yaml`]);
    expect(new Set(answersOf(zip).map((answer) => answer.join())).size).toBe(3);
  });

  it('has bytes that come out the same once, whatever was asked for', async () => {
    // The small manifest has no image of the two registries that are mirrored.
    const rows = ['', 'a.example/a', 'a.example/b'].map((registry) => `,1.36,,vcn-native,ol8,,,${registry}`);
    const zip = await archiveOf([HEADER, ...rows].join('\n'));
    const paths = Object.keys(textsOf(zip)).filter((path) => path.endsWith('.yaml'));
    const [head, ...answers] = answersOf(zip);
    expect(paths).toHaveLength(1);
    expect(answers.map((answer) => answer[head?.indexOf('file') ?? -1])).toEqual([...paths, ...paths, ...paths]);
  });

  it('of rows without manifests is a list', async () => {
    expect(Object.keys(textsOf(await archiveOf(`${HEADER}\nbad,1.3,,vcn-native,ol8,,,`)))).toEqual(['README.txt', 'clusters.csv']);
  });

  it('without Web Crypto has no hashes, and says so', async () => {
    const zip = await archiveOf(mixed, { digest: undefined });
    const rows = answersOf(zip);
    expect(JSON.parse(textsOf(zip)['README.txt'] ?? '')[2]).toBe(false);
    expect(rows[1]?.slice(-4, -2)).toEqual(['manifests/calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml', '']);
  });

  it.each([
    ['NO_LICENCE', { loadLicence: () => Promise.resolve(undefined) }],
    ['NO_PLANNING', { loadPlanning: () => Promise.reject(new TypeError('Failed to fetch')) }],
    ['STOPPED', { signal: AbortSignal.abort() }],
  ])('is not made: %s', async (problem, own) => {
    expect(await makeArchive(readRows(mixed), portsWith(own))).toEqual({ ok: false, problem });
  });

  it('says how far it is, and is stopped between two manifests', async () => {
    const stop = new AbortController();
    const onProgress = vi.fn<ArchivePorts['onProgress']>((made) => (made === 2 ? stop.abort() : undefined));
    const result = await makeArchive(readRows(mixed), portsWith({ onProgress, signal: stop.signal }));
    expect(result).toEqual({ ok: false, problem: 'STOPPED' });
    expect(onProgress.mock.calls.map(([made]) => made)).toEqual([0, 1, 2]);
  });

  const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
  it.skipIf(!hasUnzip)('is one for unzip too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'calicut-zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), await archiveOf(mixed));
      expect(execFileSync('unzip', ['-t', 'a.zip'], { cwd: folder, encoding: 'utf8' })).toContain('No errors detected');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.skipIf(skipsUpstream)("an archive of upstream's manifests", () => {
  const shelf = {
    isBundled: ({ release, file }: ManifestName) => vendoredManifests.some((one) => one.release === release && one.file.name === file),
    sourceOf: ({ release, file }: ManifestName): ManifestSource => ({
      kind: 'bundled',
      load: () => {
        const found = vendoredManifests.find((one) => one.release === release && one.file.name === file);
        const text = found === undefined ? '' : readVendored(found);
        return Promise.resolve({
          ok: true,
          manifest: { kind: 'bundled', name: file, text, bytes: 1, sha256: undefined, known: undefined },
        });
      },
    }),
  };

  it('has the golden bytes for every recipe and release', async () => {
    // Beside flannel is withdrawn: no plan is handed out for it.
    const allowed = goldens.filter(({ recipe }) => recipe !== 'oke-flannel-beside');
    const rows = allowed.map(({ recipe, calico, image, podCidr }) =>
      ['', '1.34', calico, recipe === 'oke-vcn-native' ? 'vcn-native' : 'flannel', image, podCidr ?? '', '', ''].join(','),
    );
    const zip = await archiveOf([HEADER, ...rows].join('\n'), { shelf });
    const texts = textsOf(zip);
    const [head, ...answers] = answersOf(zip);
    const hashes = answers.map((answer) => sha256(texts[answer[head?.indexOf('file') ?? -1] ?? ''] ?? ''));
    expect(hashes).toEqual(allowed.map(({ output }) => output));
    expect(answers.map((answer) => answer[head?.indexOf('sha256') ?? -1])).toEqual(hashes);
  }, 60_000);
});
