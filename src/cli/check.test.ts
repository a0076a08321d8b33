import { describe, expect, it } from 'vitest';
import { calicoReleases, decodeLink, selectionToJson, sources } from '../engine/index.ts';
import { commandLine as text, messages, sayFinding } from '../messages/index.ts';
import { beyondTables, testedPairs } from '../testing/newest.ts';
import { run } from './main.ts';

const TODAY = '2026-11-20';
const check = (flags: string, today = TODAY) => run(['check', ...flags.split(' ').filter(Boolean)], today);

interface FindingJson {
  readonly id: keyof typeof messages.findings;
  readonly level: string;
  readonly message: string;
  readonly args: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
}

interface CheckJson {
  readonly schemaVersion: number;
  readonly selection: Readonly<Record<string, string>>;
  readonly link: string;
  readonly findings: readonly FindingJson[];
  readonly sources: readonly { readonly id: string; readonly url: string }[];
}

const parse = async (flags: string) => JSON.parse((await check(`--json ${flags}`)).output) as CheckJson;

describe('check', () => {
  it.each([
    ['', 0, 'supported'],
    ['--kubernetes 1.33', 0, 'supported'],
    ['--network flannel', 0, 'supported'],
    ['--kubernetes 1.35 --calico 3.32.0', 0, 'untested'],
    ['--kubernetes 1.30 --calico 3.28.1', 0, 'untested'],
    ['--network flannel --kubernetes 1.28', 0, 'untested'],
    [`--kubernetes ${beyondTables}`, 0, 'unknown'],
    ['--kubernetes 1.27', 0, 'unknown'],
    ['--nodes virtual', 1, 'unsupported'],
    ['--image ol7', 1, 'unsupported'],
    ['--kubernetes 1.25', 1, 'unsupported'],
    ['--network flannel --method beside', 1, 'withdrawn'],
    ['--network flannel --cluster basic', 1, 'withdrawn'],
  ] as const)('%s ends with %i: %s', async (flags, exitCode, status) => {
    const plain = await check(flags);
    const json = await check(`--json ${flags}`);
    expect([plain.exitCode, json.exitCode]).toEqual([exitCode, exitCode]);
    expect(plain.output.startsWith(`${messages.statuses[status].word} (`)).toBe(true);
    expect(JSON.parse(json.output)).toMatchObject({ status });
    expect(plain.remarks).toEqual(json.remarks);
  });

  it('gives the whole answer on output, and warnings and errors on standard error as well', async () => {
    const { output, remarks } = await check('--kubernetes 1.33 --image ubuntu');
    const ended = sayFinding(messages.findings, {
      id: 'KUBERNETES_ENDED',
      args: { kubernetes: '1.33', until: '2026-08-10', next: '1.36' },
    });
    expect(remarks).toContain(`${text.levels.error}: ${ended}`);
    expect(remarks).toContain(`${text.levels.warning}: ${sayFinding(messages.findings, { id: 'UBUNTU_BACKEND', args: {} })}`);
    expect(output).toContain(sayFinding(messages.findings, { id: 'PAIR_DERIVED', args: { calico: '3.30.0', kubernetes: '1.33' } }));
    expect(output).toContain(ended);
    expect(remarks.join('\n')).not.toContain(messages.findings.TYPHA_LEFT_BEHIND.says({}));
  });

  it('names the date, and takes that of the call where none is given', async () => {
    const dates = [await check('', '2026-01-02'), await check('--as-of 2026-03-04', '2026-01-02')].map(
      ({ output }) => output.split('\n')[0],
    );
    expect(dates[0]).toContain(text.asOf('2026-01-02'));
    expect(dates[1]).toContain(text.asOf('2026-03-04'));
  });

  it.each([
    ['2026-09-21', false],
    ['2026-09-22', true],
  ])('on %s says that 1.34.2 has ended: %s', async (asOf, ended) => {
    const { findings } = await parse(`--kubernetes 1.34.2 --as-of ${asOf}`);
    expect(findings.some(({ id, level }) => id === 'KUBERNETES_ENDED' && level === 'error')).toBe(ended);
  });

  it.each(['v1.34', '1.34'])('reads Kubernetes %s', async (kubernetes) => {
    const { selection } = await parse(`--kubernetes ${kubernetes}`);
    expect([selection['kubernetes'], selection['calico']]).toEqual(['1.34', '3.30.3']);
  });
});

describe('check --json', () => {
  it('has a schema version, the three axes, the selection, its link, findings and sources', async () => {
    const json = await parse('--kubernetes 1.34.2');
    expect(Object.keys(json).toSorted()).toEqual(
      [
        'schemaVersion',
        'status',
        'strength',
        'asOf',
        'selection',
        'link',
        'data',
        'page',
        'alternative',
        'recommended',
        'upstream',
        'lifeCycles',
        'findings',
        'sources',
      ].toSorted(),
    );
    expect(json).toMatchObject({
      schemaVersion: 1,
      status: 'supported',
      strength: 'quoted',
      asOf: TODAY,
      recommended: '3.30.3',
      upstream: { state: 'tested', from: '1.31', to: '1.35', source: 'calico-requirements-3.30' },
      lifeCycles: {
        kubernetes: { state: 'ended', strength: 'quoted', until: '2026-09-22', source: 'oracle-kubernetes-versions' },
        calico: { state: 'ended', until: '2026-04-30', source: 'calico-security-policy' },
      },
    });
  });

  it('leaves out a recommendation that there is not', async () => {
    expect(await parse(`--kubernetes ${beyondTables}`)).not.toHaveProperty('recommended');
  });

  it.each([
    '',
    '--nodes virtual --image ol7',
    '--network flannel --method beside',
    '--kubernetes 1.29 --calico 3.33.0',
    '--kubernetes 1.38',
    `--kubernetes ${beyondTables}`,
  ])('gives every finding of "%s" its id, level, sentence and sources', async (flags) => {
    const { findings, sources: cited } = await parse(flags);
    expect(findings.length).toBeGreaterThan(0);
    for (const { id, level, message, args, sources: own } of findings) {
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message).toBe(sayFinding(messages.findings, { id, args }));
      expect(own.length).toBeGreaterThan(0);
    }
    const ids = cited.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...new Set(findings.flatMap((finding) => finding.sources))].toSorted());
    expect(ids.filter((id) => !(id in sources))).toEqual([]);
    expect(cited.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  it.each([
    '',
    '--kubernetes 1.34.2 --image ubuntu --nodes self-managed',
    '--network flannel --pod-cidr 10.244.0.0/16',
    '--network flannel --method beside --cluster basic',
    '--kubernetes 1.37 --calico 3.33.1',
  ])('links to its own selection: %s', async (flags) => {
    const { selection, link } = await parse(flags);
    expect(link.startsWith('#v=1&')).toBe(true);
    const decoded = decodeLink(link);
    expect(selectionToJson(decoded.selection)).toEqual(selection);
    expect(decoded.notices).toEqual([]);
  });
});

describe('releases', () => {
  it('lists every release in a table, newest first', async () => {
    const { exitCode, output, remarks } = await run(['releases'], TODAY);
    const rows = output.trimEnd().split('\n');
    expect([exitCode, remarks, rows.length]).toEqual([0, [], calicoReleases.length + 1]);
    expect(rows[1]?.split(/ +/).slice(0, 3)).toEqual(['3.33.1', '2026-11-16', text.no]);
    expect(
      rows
        .find((row) => row.startsWith('3.30.3 '))
        ?.split(/ +/)
        .at(-1),
    ).toBe('1.34');
    expect(rows.filter((row) => row.endsWith(' '))).toEqual([]);
  });

  it('lists them as JSON with what the lock pins', async () => {
    const { exitCode, output } = await run(['releases', '--json'], TODAY);
    const json = JSON.parse(output) as { readonly schemaVersion: number; readonly releases: readonly Record<string, unknown>[] };
    expect([exitCode, json.schemaVersion, json.releases.length]).toEqual([0, 1, calicoReleases.length]);
    expect(json.releases.find(({ release }) => release === '3.29.2')).toMatchObject({
      tagged: '2025-02-06',
      pinned: true,
      kubernetes: '1.32',
      files: [{ name: 'calico.yaml' }, { name: 'calico-policy-only.yaml' }],
    });
    expect(json.releases.find(({ release }) => release === '3.33.0')).toEqual({
      release: '3.33.0',
      tagged: '2026-10-01',
      pinned: false,
      vendored: false,
      // Where a later page says yes to it: toEqual takes undefined for absent.
      kubernetes: testedPairs.find(({ calico }) => calico === '3.33.0')?.kubernetes,
      files: [],
    });
  });
});
