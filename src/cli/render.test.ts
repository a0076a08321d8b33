import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '../engine/index.ts';
import { commandLine as text, messages } from '../messages/index.ts';
import { readVendored, sha256, skipsUpstream, vendoredManifests } from '../testing/vendored-manifests.ts';
import { quote, type ExitCode } from './exit.ts';
import { run } from './main.ts';

const TODAY = '2026-11-20';
const folder = mkdtempSync(join(tmpdir(), 'calicut-render-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of the test's own and gives its path. */
function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A folder of a test's own, so that everything left behind can be seen. */
function ownFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

const render = (...words: readonly string[]) => run(['render', ...words], TODAY);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

const parse = async (...words: readonly string[]) =>
  JSON.parse((await render('--format', 'json', ...words)).output) as Record<string, unknown>;

const settings = ['---', 'apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: settings'];
const head = ['---', 'apiVersion: apps/v1', 'kind: DaemonSet', 'metadata:', '  name: calico-node', '  namespace: kube-system', 'spec:'];
const agent = (backend: string, more: readonly string[] = []) => [
  '  template:',
  '    spec:',
  '      containers:',
  '        - name: calico-node',
  '          image: example.invalid/node:v3.32.0',
  '          env:',
  '            - name: CALICO_NETWORKING_BACKEND',
  `              value: "${backend}"`,
  ...more,
];

// Two small manifests in our own words: one that leaves the network alone, one that runs it.
const policyOnly = lines(...settings, ...head, ...agent('none'));
const networking = lines(...settings, ...head, ...agent('bird'));
const added = (name: string, value: string) => [`            - name: ${name}`, `              value: "${value}"`];
const vcnVariables = [
  ...added('FELIX_INTERFACEPREFIX', 'oci'),
  ...added('NO_DEFAULT_POOLS', 'true'),
  ...added('FELIX_CHAININSERTMODE', 'Append'),
  ...added('FELIX_IPTABLESMANGLEALLOWACTION', 'Return'),
];
const nft = added('FELIX_IPTABLESBACKEND', 'NFT');

const policyOnlyFile = put('policy-only.yaml', policyOnly);
const networkingFile = put('networking.yaml', networking);

describe('render with a file', () => {
  it.each([
    ['vcn-native with Oracle Linux 8', policyOnlyFile, '', policyOnly + lines(...vcnVariables, ...nft)],
    ['vcn-native with Ubuntu', policyOnlyFile, '--image ubuntu', policyOnly + lines(...vcnVariables)],
    ['flannel with Oracle Linux 8', networkingFile, '--network flannel', networking + lines(...nft)],
    [
      'flannel with a pod CIDR',
      networkingFile,
      '--network flannel --image ol9 --pod-cidr 10.244.0.0/16',
      networking + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16')),
    ],
    ['flannel without anything to do', networkingFile, '--network flannel --image other', networking],
  ])('puts the manifest for %s on output, to the byte', async (_, path, flags, expected) => {
    const { exitCode, output, remarks } = await render('--in', path, ...flags.split(' ').filter(Boolean));
    expect([exitCode, output]).toEqual([0, expected]);
    expect(remarks).toContain(text.unverified(quote(path)));
  });

  it('says what it was made for, what is not verified, and what changed', async () => {
    const { remarks } = await render('--in', policyOnlyFile);
    expect(remarks[0]).toContain('vcn-native');
    expect(remarks).toContain(text.unverified(quote(policyOnlyFile)));
    expect(remarks.at(-1)).toBe(text.counts(0, 10, policyOnly.split('\n').length - 1, 1));
  });

  it('says that no edit is needed', async () => {
    const { remarks } = await render('--in', networkingFile, '--network', 'flannel', '--image', 'other');
    expect(remarks).toContain(`${text.levels.note}: ${messages.notices.NO_EDIT_NEEDED({})}`);
    expect(remarks.at(-1)).toBe(text.counts(0, 0, networking.split('\n').length - 1, 0));
  });

  it('says that the file is of another release than the one chosen', async () => {
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--calico', '3.31.5');
    const notice = messages.notices.RELEASE_DIFFERS({ found: '3.32.0', chosen: '3.31.5' });
    expect([exitCode, remarks.includes(`${text.levels.warning}: ${notice}`)]).toEqual([0, true]);
  });

  it('gives nothing further to do when its own output is the input', async () => {
    const first = await render('--in', policyOnlyFile);
    const second = await render('--in', put('again.yaml', first.output));
    expect([second.exitCode, second.output]).toEqual([0, first.output]);
    expect(second.remarks).toContain(`${text.levels.note}: ${messages.notices.NO_EDIT_NEEDED({})}`);
  });

  it.each(['3.33.0', '3.40.2', 'v3.41.0'])('takes the release %s, whose hash nobody knows', async (release) => {
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--calico', release);
    expect(exitCode).toBe(0);
    expect(remarks.join('\n')).toContain(messages.findings.RELEASE_NOT_PINNED({ calico: release.replace('v', '') }));
  });

  it.each(['1.37', '1.27', '1.30'])(
    'makes one for Kubernetes %s, which is not known or not tested with it, and warns',
    async (kubernetes) => {
      const { exitCode, output, remarks } = await render('--in', policyOnlyFile, '--kubernetes', kubernetes, '--calico', '3.32.0');
      expect([exitCode, output]).toEqual([0, policyOnly + lines(...vcnVariables, ...nft)]);
      expect(remarks.some((remark) => remark.startsWith(`${text.levels.warning}: `))).toBe(true);
    },
  );

  it('reads a relative path from the folder of the person who called npm run', async () => {
    vi.stubEnv('npm_lifecycle_event', 'calicut');
    vi.stubEnv('INIT_CWD', folder);
    const read = await render('--in', 'policy-only.yaml', '--out', 'relative.yaml');
    expect([read.exitCode, readFileSync(join(folder, 'relative.yaml'), 'utf8')]).toEqual([0, policyOnly + lines(...vcnVariables, ...nft)]);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
});

describe('render with a bad file', () => {
  const missing = join(folder, 'missing.yaml');

  it.each<readonly [string, string, string]>([
    ['that is not there', missing, text.fileUnreadable(quote(missing), 'ENOENT')],
    ['that is a folder', folder, text.fileUnreadable(quote(folder), 'EISDIR')],
    ['below a file', join(policyOnlyFile, 'x'), text.fileUnreadable(quote(join(policyOnlyFile, 'x')), 'ENOTDIR')],
  ])('%s ends with 2', async (_, path, remark) => {
    expect(await render('--in', path)).toEqual({ exitCode: 2, output: '', remarks: [remark] });
  });

  it.each<readonly [string, string, Uint8Array]>([
    ['UTF-16', 'utf-16.yaml', bytes(0xff, 0xfe, 0x61, 0, 0x3a, 0)],
    ['Latin-1', 'latin-1.yaml', bytes(0x61, 0x3a, 0x20, 0xe9, 0x0a)],
    ['compressed', 'archive.gz', bytes(0x1f, 0x8b, 0x08, 0x00, 0x92)],
    ['cut inside a character', 'cut.yaml', bytes(0x61, 0x3a, 0x20, 0xe2, 0x82)],
  ])('that is %s ends with 2: it is no UTF-8', async (_, name, content) => {
    const path = put(name, content);
    expect(await render('--in', path)).toEqual({ exitCode: 2, output: '', remarks: [`${quote(path)}: ${messages.problems.NOT_TEXT({})}`] });
  });

  const daemonSet = lines(...head, ...agent('none'));
  it.each<readonly [string, string, string, string, string]>([
    ['that is empty', 'empty.yaml', '', '', messages.problems.EMPTY_FILE({})],
    ['of blanks', 'blank.yaml', '\n  \n', '', messages.problems.EMPTY_FILE({})],
    ['of prose', 'prose.yaml', 'hello\n', '', `line 1, column 1: ${messages.problems.NOT_A_MANIFEST({})}`],
    ['of other YAML', 'other.yaml', 'a: 1\n---\nb: 2\n', '', `line 1, column 1: ${messages.problems.NOT_A_MANIFEST({})}`],
    [
      'that is a List',
      'list.yaml',
      'apiVersion: v1\nkind: List\nitems: []\n',
      '',
      `line 1, column 1: ${messages.problems.MANIFEST_LIST({})}`,
    ],
    [
      'with a tab for indentation',
      'tab.yaml',
      'apiVersion: v1\nkind: A\n\tx: 1\n',
      '',
      `line 3, column 1: ${messages.problems.YAML_SYNTAX({ reason: 'TAB_AS_INDENT' })}`,
    ],
    [
      'broken in its second document',
      'broken.yaml',
      lines(...settings) + lines('---', 'a: 1', 'b:', '  - c', ' d: 2') + daemonSet,
      '',
      `line 10, column 1: ${messages.problems.YAML_SYNTAX({ reason: 'BAD_INDENT' })}`,
    ],
    [
      'broken behind the DaemonSet',
      'broken-behind.yaml',
      policyOnly + lines('---', 'a: "b" c'),
      '',
      `line 22, column 8: ${messages.problems.YAML_SYNTAX({ reason: 'UNEXPECTED_TOKEN' })}`,
    ],
    [
      'nested to do harm',
      'nested.yaml',
      policyOnly + lines('---', `a: ${'['.repeat(5_000)}`),
      '',
      `line 22, column 1004: ${messages.problems.NESTED_TOO_DEEPLY({})}`,
    ],
    [
      'with a key twice',
      'key-twice.yaml',
      policyOnly + lines('---', 'apiVersion: v1', 'kind: A', 'kind: B'),
      '',
      `line 24, column 1: ${messages.problems.DUPLICATE_KEY({})}`,
    ],
    [
      'without the DaemonSet',
      'no-daemonset.yaml',
      lines(...settings, ...settings),
      '',
      `line 1, column 1: ${messages.problems.DAEMONSET_MISSING({ documents: 2 })}`,
    ],
    [
      'whose DaemonSet is in another namespace',
      'elsewhere.yaml',
      policyOnly.replace('kube-system', 'calico-system'),
      '',
      `line 1, column 1: ${messages.problems.DAEMONSET_MISSING({ documents: 2 })}`,
    ],
    [
      'with two DaemonSets',
      'two.yaml',
      policyOnly + daemonSet,
      '',
      `line 22, column 1: ${messages.problems.DAEMONSET_TWICE({ firstLine: 7 })}`,
    ],
    [
      'without the container',
      'no-container.yaml',
      policyOnly.replace('        - name: calico-node', '        - name: agent'),
      '',
      `line 7, column 1: ${messages.problems.CONTAINER_MISSING({})}`,
    ],
    [
      'that is calico.yaml for VCN-native pods',
      'wrong-1.yaml',
      networking,
      '',
      `line 19, column 15: ${messages.problems.WRONG_MANIFEST({ wanted: 'calico-policy-only.yaml' })}`,
    ],
    [
      'that is calico-policy-only.yaml in place of flannel',
      'wrong-2.yaml',
      policyOnly,
      '--network flannel',
      `line 19, column 15: ${messages.problems.WRONG_MANIFEST({ wanted: 'calico.yaml' })}`,
    ],
    [
      'with a pool CIDR for VCN-native pods',
      'collides.yaml',
      policyOnly + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16')),
      '',
      `line 21, column 15: ${messages.problems.VARIABLE_COLLIDES({ name: 'CALICO_IPV4POOL_CIDR' })}`,
    ],
    [
      'with a variable twice',
      'variable-twice.yaml',
      policyOnly + lines(...added('NO_DEFAULT_POOLS', 'true'), ...added('NO_DEFAULT_POOLS', 'true')),
      '',
      `line 23, column 15: ${messages.problems.VARIABLE_TWICE({ name: 'NO_DEFAULT_POOLS', firstLine: 21 })}`,
    ],
  ])('%s ends with 2 and the place', async (_, name, content, flags, problem) => {
    const path = put(name, content);
    const answer = await render('--in', path, ...flags.split(' ').filter(Boolean));
    expect(answer).toEqual({ exitCode: 2, output: '', remarks: [`${quote(path)}${problem.startsWith('line ') ? ',' : ':'} ${problem}`] });
  });

  it('says every problem of a file', async () => {
    const path = put(
      'three.yaml',
      networking + lines(...added('CALICO_IPV4POOL_CIDR', '10.0.0.0/8'), ...added('CALICO_IPV6POOL_CIDR', 'fd00::/64')),
    );
    const { exitCode, output, remarks } = await render('--in', path);
    expect([exitCode, output, remarks.length]).toEqual([2, '', 3]);
  });
});

describe('render of the sample', () => {
  const samples = fileURLToPath(new URL('../../vendor-manifests/sample/', import.meta.url));

  it.each(readdirSync(samples))('%s ends with 3, with --force or without', async (name) => {
    for (const force of [[], ['--force']]) {
      const answer = await render('--in', join(samples, name), ...force);
      expect(answer).toEqual({ exitCode: 3, output: '', remarks: [text.sample] });
    }
  });
});

describe('render without a file', () => {
  it.each([
    ['3.33.0', [], 'calico-policy-only.yaml'],
    ['3.32.4', ['--network', 'flannel'], 'calico.yaml'],
  ])('ends with 3 for %s, which is not pinned', async (release, flags, file) => {
    expect(await render('--calico', release, ...flags)).toEqual({ exitCode: 3, output: '', remarks: [text.notPinned(release, file)] });
  });
});

describe.skipIf(skipsUpstream)('render with upstream’s files', () => {
  const upstream = vendoredManifests.find(({ release, file }) => release === '3.32.0' && file.name === 'calico-policy-only.yaml');

  it('verifies the vendored file by its hash', async () => {
    const { exitCode, output, remarks } = await render();
    expect([exitCode, remarks.includes(text.verified('calico-policy-only.yaml', '3.32.0'))]).toEqual([0, true]);
    expect(output).not.toBe('');
  });

  it('knows an upstream file by its bytes, whatever its name', async () => {
    if (upstream === undefined) throw new Error('3.32.0 is not vendored; run npm run vendor');
    const path = put('renamed.txt', readVendored(upstream));
    const { exitCode, output } = await render('--in', path, '--format', 'json', '--calico', '3.31.5');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      input: { sha256: upstream.file.sha256, verified: true, release: '3.32.0', file: 'calico-policy-only.yaml' },
      notices: [{ id: 'RELEASE_DIFFERS', level: 'warning', args: { found: '3.32.0', chosen: '3.31.5' } }],
    });
  });

  it('does not take an upstream file for what it is once a byte of it is another', async () => {
    if (upstream === undefined) throw new Error('3.32.0 is not vendored; run npm run vendor');
    const path = put('altered.yaml', `${readVendored(upstream)}# mine\n`);
    const { exitCode, remarks } = await render('--in', path);
    expect([exitCode, remarks.includes(text.unverified(quote(path)))]).toEqual([0, true]);
  });
});

describe('an answer that is a no', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['virtual nodes', '--nodes virtual', policyOnlyFile],
    ['Oracle Linux 7 on 1.35', '--image ol7 --kubernetes 1.35', policyOnlyFile],
    ['VCN-native pods on 1.25', '--kubernetes 1.25', policyOnlyFile],
    ['Calico beside flannel', '--network flannel --method beside', policyOnlyFile],
    ['flannel on a basic cluster', '--network flannel --cluster basic', networkingFile],
  ];

  it.each(refused)('for %s ends with 1 and puts nothing on output', async (_, flags, path) => {
    const { exitCode, output, remarks } = await render(...flags.split(' '), '--in', path);
    expect([exitCode, output, remarks.at(-1)]).toEqual([1, '', text.refused]);
    expect(remarks.some((remark) => remark.startsWith(`${text.levels.error}: `))).toBe(true);
  });

  it.each(refused)('for %s is given all the same with --force, and says so', async (_, flags, path) => {
    const { exitCode, output, remarks } = await render(...flags.split(' '), '--in', path, '--force');
    expect([exitCode, remarks.includes(text.forced)]).toEqual([0, true]);
    expect(output).toContain('kind: DaemonSet');
  });

  it('beside flannel changes CALICO_MANAGE_CNI where it stands', async () => {
    const path = put('manage-cni.yaml', policyOnly + lines(...added('CALICO_MANAGE_CNI', 'false')));
    const { output } = await render('--network', 'flannel', '--method', 'beside', '--in', path, '--force');
    expect(output).toBe(policyOnly + lines(...added('CALICO_MANAGE_CNI', 'true'), ...nft));
  });

  it('comes before a file that cannot be read', async () => {
    expect((await render('--nodes', 'virtual', '--in', join(folder, 'missing.yaml'))).exitCode).toBe(1);
  });

  it('is not what --force makes of an allowed pair', async () => {
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--force');
    expect([exitCode, remarks.includes(text.forced)]).toEqual([0, false]);
  });
});

describe('--out', () => {
  const result = policyOnly + lines(...vcnVariables, ...nft);

  it('writes the whole file and nothing else, and leaves output empty', async () => {
    const own = ownFolder('out');
    const out = join(own, 'result.yaml');
    const { exitCode, output, remarks } = await render('--in', policyOnlyFile, '--out', out);
    expect([exitCode, output, remarks.at(-1)]).toEqual([0, '', text.written(quote(out))]);
    expect(readdirSync(own)).toEqual(['result.yaml']);
    expect(readFileSync(out, 'utf8')).toBe(result);
  });

  it('replaces a file that is there, even the input itself', async () => {
    const out = put('in-place.yaml', policyOnly);
    expect((await render('--in', out, '--out', out)).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(result);
  });

  it.each<readonly [string, readonly string[], ExitCode]>([
    ['the answer is a no', ['--nodes', 'virtual', '--in', policyOnlyFile], 1],
    ['the input is bad', ['--in', networkingFile], 2],
    ['the manifest is not available', ['--calico', '3.33.0'], 3],
  ])('leaves the file that is there alone when %s', async (_, flags, exitCode) => {
    const own = ownFolder(`kept-${exitCode}`);
    const out = join(own, 'kept.yaml');
    writeFileSync(out, 'mine\n');
    expect((await render(...flags, '--out', out)).exitCode).toBe(exitCode);
    expect([readdirSync(own), readFileSync(out, 'utf8')]).toEqual([['kept.yaml'], 'mine\n']);
  });

  it('ends with 2 and leaves nothing when the folder is missing', async () => {
    const own = ownFolder('no-folder');
    const out = join(own, 'missing', 'result.yaml');
    const { exitCode, output, remarks } = await render('--in', policyOnlyFile, '--out', out);
    expect({ exitCode, output, remarks }).toEqual({ exitCode: 2, output: '', remarks: [text.fileUnwritable(quote(out), 'ENOENT')] });
    expect(readdirSync(own)).toEqual([]);
  });

  it('ends with 2 and leaves nothing when a folder stands in its place', async () => {
    const own = ownFolder('in-its-place');
    const out = join(own, 'result.yaml');
    mkdirSync(join(out, 'inside'), { recursive: true });
    expect((await render('--in', policyOnlyFile, '--out', out)).exitCode).toBe(2);
    expect(readdirSync(own, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(['result.yaml', join('result.yaml', 'inside')]);
  });
});

describe('--format diff', () => {
  it('names the file and holds the hunks', async () => {
    const { exitCode, output } = await render('--in', policyOnlyFile, '--image', 'other', '--format', 'diff');
    const context = policyOnly.split('\n').slice(-4, -1);
    const body = [...context.map((line) => ` ${line}`), ...vcnVariables.map((line) => `+${line}`)];
    expect(exitCode).toBe(0);
    expect(output).toBe(lines('--- a/policy-only.yaml', '+++ b/policy-only.yaml', '@@ -18,3 +18,11 @@', ...body));
  });

  it('is empty where there is no edit', async () => {
    const { exitCode, output } = await render('--in', networkingFile, '--network', 'flannel', '--image', 'other', '--format', 'diff');
    expect([exitCode, output]).toEqual([0, '']);
  });

  it('takes upstream’s name where the file’s own would break a head', async () => {
    const { output } = await render('--in', put('my own\tfile.yaml', policyOnly), '--format', 'diff');
    expect(output.split('\n').slice(0, 2)).toEqual(['--- a/calico-policy-only.yaml', '+++ b/calico-policy-only.yaml']);
  });
});

describe('--format json', () => {
  it('is the plan, with its verdict and its hashes', async () => {
    const plan = await parse('--in', policyOnlyFile, '--image', 'ol9');
    const manifest = policyOnly + lines(...vcnVariables);
    expect(plan).toMatchObject({
      schemaVersion: 1,
      recipe: 'oke-vcn-native',
      file: 'calico-policy-only.yaml',
      name: 'calico-policy-only-3.32.0-oke-vcn-native-ol9.yaml',
      selection: { platform: 'oke', network: 'vcn-native', kubernetes: '1.36', calico: '3.32.0', image: 'ol9' },
      verdict: {
        schemaVersion: 1,
        status: 'supported',
        asOf: TODAY,
        link: '#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9',
      },
      input: { sha256: sha256(policyOnly), verified: false },
      output: { sha256: sha256(manifest) },
      counts: { removedLines: 0, addedLines: 8, identicalLines: 20 },
      notices: [],
      manifest,
    });
    expect(Object.keys(plan).toSorted()).toEqual(
      [
        'schemaVersion',
        'recipe',
        'file',
        'name',
        'selection',
        'verdict',
        'input',
        'output',
        'counts',
        'notices',
        'steps',
        'hunks',
        'manifest',
      ].toSorted(),
    );
  });

  it('counts lines from 1, and names the step and the sentence of every change', async () => {
    const { hunks, steps } = await parse('--in', policyOnlyFile, '--image', 'other');
    const names = ['FELIX_INTERFACEPREFIX', 'NO_DEFAULT_POOLS', 'FELIX_CHAININSERTMODE', 'FELIX_IPTABLESMANGLEALLOWACTION'];
    const ids = ['set-interface-prefix', 'set-no-default-pools', 'set-chain-insert-mode', 'set-mangle-allow-action'];
    expect(hunks).toEqual([
      {
        oldStart: 20,
        oldLines: 0,
        newStart: 21,
        newLines: 8,
        removed: [],
        added: vcnVariables.map((line) => `${line}\n`),
        changes: names.map((subject, n) => ({
          action: 'add',
          subject,
          step: ids[n],
          message: messages.changes.add({ action: 'add', subject }),
        })),
      },
    ]);
    expect(steps).toContainEqual({
      id: 'set-interface-prefix',
      state: 'pending',
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-interface-name'],
      ...messages.steps['set-interface-prefix'],
    });
    expect(steps).toContainEqual(expect.objectContaining({ id: 'remove-init-containers', state: 'satisfied' }));
  });

  it('gives a notice its id, level, sentence, and place from 1', async () => {
    const path = put('notice.yaml', networking + lines(...added('IP', 'autodetect'), ...added('IP', 'autodetect')));
    const { notices } = await parse('--in', path, '--network', 'flannel', '--image', 'other');
    expect(notices).toEqual([
      expect.objectContaining({ id: 'NO_EDIT_NEEDED', level: 'note' }),
      {
        id: 'DUPLICATE_VARIABLE',
        level: 'warning',
        message: messages.notices.DUPLICATE_VARIABLE({ name: 'IP', firstLine: 21 }),
        args: { name: 'IP', firstLine: 21 },
        line: 23,
        column: 15,
      },
    ]);
  });

  it('carries a link that opens its own selection', async () => {
    const flags = [
      '--network',
      'flannel',
      '--kubernetes',
      '1.35',
      '--image',
      'ubuntu',
      '--pod-cidr',
      '10.0.0.0/16',
      '--nodes',
      'self-managed',
    ];
    const { selection, verdict } = await parse('--in', networkingFile, ...flags);
    const { link } = verdict as { readonly link: string };
    expect(decodeLink(link)).toEqual({ selection, notices: [], isEmpty: false });
  });

  it('can be written with --out', async () => {
    const out = join(folder, 'plan.json');
    await render('--in', policyOnlyFile, '--format', 'json', '--out', out);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });
});
