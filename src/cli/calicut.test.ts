import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPinnedFile } from '../engine/index.ts';
import { commandLine as text, messages } from '../messages/index.ts';
import { sha256 } from '../testing/vendored-manifests.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'calicut-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Call {
  readonly input?: string | Uint8Array;
  readonly checkout?: string;
  /** Closes the reading end of standard output before anything is written. */
  readonly closeOutput?: true;
}

/** Runs the command line as a person does, in the test's folder. The date is always given. */
function calicut(words: readonly string[], { input = '', checkout = root, closeOutput }: Call = {}) {
  return new Promise<{ readonly exitCode: number | null; readonly output: Buffer; readonly errors: string }>((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin/tsx'), [join(checkout, 'src/cli/calicut.ts'), ...words], { cwd: folder });
    const output: Uint8Array[] = [];
    const errors: Uint8Array[] = [];
    child.stdout.on('data', (chunk: Uint8Array) => output.push(chunk));
    child.stderr.on('data', (chunk: Uint8Array) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(output), errors: Buffer.concat(errors).toString('utf8') }));
    if (closeOutput === true) child.stdout.destroy();
    child.stdin.end(input);
  });
}

const isShipped = (path: string) => !path.endsWith('.test.ts');
const render = ['render', '--as-of', '2026-11-20'];

// A small manifest in our own words, with everything an editor would spoil: a mark, CRLF, a tab, trailing blanks, no last line end.
const before = [
  '\uFEFF---',
  'apiVersion: apps/v1   # trailing blanks   ',
  'kind: DaemonSet',
  'metadata: {name: calico-node, namespace: kube-system}',
  "note: 'it''s\tö 🐈'",
  'spec:',
  '  template:',
  '    spec:',
  '      containers:',
  '      -   name: calico-node',
  '          env:',
  '          -   name: CALICO_NETWORKING_BACKEND',
  "              value: 'none'",
].join('\r\n');
const after = '\r\n\r\n# the end';
const variables = [
  ['FELIX_INTERFACEPREFIX', 'oci'],
  ['NO_DEFAULT_POOLS', 'true'],
  ['FELIX_CHAININSERTMODE', 'Append'],
  ['FELIX_IPTABLESMANGLEALLOWACTION', 'Return'],
  ['FELIX_IPTABLESBACKEND', 'NFT'],
] as const;
const edited = variables.map(([name, value]) => `\r\n          -   name: ${name}\r\n              value: '${value}'`).join('');

describe('the command', { timeout: 30_000 }, () => {
  it('keeps a byte order mark, CRLF and a missing last line end to the byte, from standard input to standard output', async () => {
    const { exitCode, output, errors } = await calicut([...render, '--in', '-'], { input: before + after });
    expect([exitCode, output.toString('hex')]).toEqual([0, Buffer.from(before + edited + after).toString('hex')]);
    expect(errors).toContain(text.unverified('"standard input"'));
  });

  it('puts the manifest alone on output when a file is read from the folder it is called in', async () => {
    writeFileSync(join(folder, 'mine.yaml'), before + after);
    const { exitCode, output } = await calicut([
      ...render,
      '--in',
      'mine.yaml',
      '--image',
      'ol9',
      '--kubernetes',
      '1.33',
      '--calico',
      '3.24.0',
    ]);
    const expected = before + edited.slice(0, edited.indexOf('\r\n          -   name: FELIX_IPTABLESBACKEND')) + after;
    expect([exitCode, output.toString('utf8')]).toEqual([0, expected]);
  });

  it('puts nothing on output where the answer is a no', async () => {
    const { exitCode, output, errors } = await calicut([...render, '--in', '-', '--nodes', 'virtual'], { input: before });
    expect([exitCode, output.length, errors.includes(text.refusedUnsupported)]).toEqual([1, 0, true]);
  });

  it.each<readonly [string, string | Uint8Array, string]>([
    ['is empty', '', `"standard input": ${messages.problems.EMPTY_FILE({})}\n`],
    ['is no UTF-8', Uint8Array.from([0xff, 0xfe]), `"standard input": ${messages.problems.NOT_TEXT({})}\n`],
  ])('ends with 2 when standard input %s', async (_, input, errors) => {
    const answer = await calicut([...render, '--in', '-'], { input });
    expect([answer.exitCode, answer.output.length, answer.errors]).toEqual([2, 0, errors]);
  });

  it('ends with 2 and two lines for a call that is not understood', async () => {
    const { exitCode, output, errors } = await calicut(['check', '--colour', 'red']);
    expect([exitCode, output.length, errors]).toEqual([2, 0, `${text.flagUnknown('"--colour"', 'check')}\n${text.seeHelp}\n`]);
  });

  it('prints the help and nothing else', async () => {
    const { exitCode, output, errors } = await calicut(['--help']);
    expect([exitCode, output.toString('utf8'), errors]).toEqual([0, text.usage, '']);
  });

  it('ends quietly when its reader has gone', async () => {
    const { exitCode, errors } = await calicut(['releases', '--json'], { closeOutput: true });
    expect([exitCode, errors]).toEqual([0, '']);
  });
});

describe('the command in a checkout without upstream’s files', { timeout: 30_000 }, () => {
  const checkout = join(folder, 'checkout');
  const vendor = join(checkout, 'vendor-manifests');
  const sample = 'apiVersion: v1\nkind: Sample\n';

  beforeAll(() => {
    for (const part of ['package.json', 'vendor-manifests/lock.json']) cpSync(join(root, part), join(checkout, part));
    for (const part of ['engine', 'messages', 'cli', 'sources']) {
      cpSync(join(root, 'src', part), join(checkout, 'src', part), { recursive: true, filter: isShipped });
    }
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    mkdirSync(join(vendor, 'sample'));
    writeFileSync(join(vendor, 'sample', 'calico.yaml'), sample);
    mkdirSync(join(vendor, 'upstream', 'v3.31.5', 'manifests'), { recursive: true });
    writeFileSync(join(vendor, 'upstream', 'v3.31.5', 'manifests', 'calico-policy-only.yaml'), 'kind: DaemonSet\n');
  });

  it('ends with 3 and says how to get them', async () => {
    const { exitCode, output, errors } = await calicut([...render, '--kubernetes', '1.36'], { checkout });
    expect([exitCode, output.length, errors]).toEqual([3, 0, `${text.notVendored('3.32.0', 'calico-policy-only.yaml')}\n`]);
  });

  it('ends with 3 where a file has another hash than the lock', async () => {
    const { exitCode, output, errors } = await calicut([...render, '--kubernetes', '1.35'], { checkout });
    const name = { release: '3.31.5', file: 'calico-policy-only.yaml' };
    const expected = findPinnedFile(name.release, name.file)?.sha256 ?? '';
    const mismatch = messages.problems.HASH_MISMATCH({ ...name, expected, found: sha256('kind: DaemonSet\n') });
    expect([exitCode, output.length, errors]).toEqual([3, 0, `${mismatch}\n`]);
  });

  it('ends with 3 for the sample, by whatever way it comes', async () => {
    const { exitCode, output, errors } = await calicut([...render, '--in', '-', '--force'], { checkout, input: sample });
    expect([exitCode, output.length, errors]).toEqual([3, 0, `${text.sample}\n`]);
  });
});
