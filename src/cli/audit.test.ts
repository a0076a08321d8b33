import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandLine as text, messages } from '../messages/index.ts';
import { OWN_FILE_LIMIT } from '../sources/limits.ts';
import { TODAY } from '../testing/days.ts';
import { renderFolder } from '../testing/rendering.ts';
import { added, lines, networking, nft, policyOnly, settings, vcnVariables } from '../testing/small-manifests.ts';
import { quote } from './exit.ts';
import { run } from './main.ts';
import { readAsItIs } from './read-manifest.ts';

const { folder, put, policyOnlyFile, networkingFile } = renderFolder();
const audit = (...words: readonly string[]) => run(['audit', ...words], TODAY);
const right = policyOnly + lines(...vcnVariables);
const mount = ['          volumeMounts:', '            - mountPath: /x', '              name: "cni-\\e[2J\\u202e"'];

afterEach(() => vi.restoreAllMocks());

/** The one that runs the network, with what puts Calico's CNI plug-in on the nodes. */
const whole = networking.replace(
  '      containers:\n',
  lines(
    '      initContainers: [{ name: install-cni, image: example.invalid/cni:v3.32.0 }]',
    '      volumes: [{ name: cni-bin-dir, emptyDir: {} }, { name: cni-net-dir, emptyDir: {} }]',
    '      containers:',
  ),
);

describe('the exit code', () => {
  it.each<readonly [string, string, string, 0 | 1]>([
    ['of a manifest that is right', right, '', 0],
    ['of one for Oracle Linux 8', right + lines(...nft), '--image ol8', 0],
    ['of one that runs the network', whole, '', 0],
    ['of one that runs the network and lacks its plug-in', networking, '', 1],
    ['of one without the edits', policyOnly, '', 1],
    ['of one for another image', right, '--image ol8', 1],
    ['of one for another network', right, '--network flannel', 1],
    ['of one that is broken', `${policyOnly}---\na: "b" c\n`, '', 1],
    ['of broken text', 'a: "b" c\n', '', 1],
  ])('%s', async (_, content, flags, exitCode) => {
    const path = put('exit.yaml', content);
    expect(await audit('--in', path, ...flags.split(' ').filter(Boolean))).toMatchObject({ exitCode, remarks: [] });
  });

  it.each<readonly [string, string, string]>([
    ['that is empty', '', `: ${messages.problems.EMPTY_FILE({})}`],
    ['that is a web page', '<!doctype html>\n<p>', `: ${messages.problems.WEB_PAGE({})}`],
    ['of prose', 'hello\n', ': The document is mere text'],
    ['of an empty list', 'apiVersion: v1\nkind: List\nitems: []\n', `: ${messages.problems.DAEMONSET_MISSING({ documents: 0 })}`],
    ['without the DaemonSet', lines(...settings), `: ${messages.problems.DAEMONSET_MISSING({ documents: 1 })}`],
  ])('is 2 for a file %s, and only a program gets an answer', async (_, content, problem) => {
    const path = put('strange.yaml', content);
    const refused = { exitCode: 2, output: '', remarks: [expect.stringContaining(quote(path) + problem) as string] };
    expect(await audit('--in', path)).toEqual(refused);
    expect(await audit('--in', path, '--fix')).toEqual(refused);
    const { output, ...answer } = await audit('--in', path, '--json');
    expect(answer).toEqual({ exitCode: 2, remarks: refused.remarks });
    expect(JSON.parse(output)).toMatchObject({ steps: null, counts: { error: 1 } });
  });

  const latin = Uint8Array.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]);
  it('is 2 for what is not UTF-8', async () => {
    const path = put('latin-1.yaml', latin);
    expect(await audit('--in', path)).toEqual({ exitCode: 2, output: '', remarks: [`${quote(path)}: ${messages.problems.NOT_TEXT({})}`] });
  });

  it('is 2 for a file that is not there', async () => {
    const path = join(folder, 'missing.yaml');
    const remark = text.fileUnreadable(quote(path), text.fileFault('ENOENT'));
    expect(await audit('--in', path, '--fix')).toEqual({ exitCode: 2, output: '', remarks: [remark] });
  });

  it('is 2 for a file that is too large', async () => {
    const path = put('large.yaml', '');
    truncateSync(path, OWN_FILE_LIMIT + 1);
    const remark = text.fileTooLarge(quote(path), OWN_FILE_LIMIT);
    expect(await audit('--in', path)).toEqual({ exitCode: 2, output: '', remarks: [remark] });
  });

  it('is 2 at one byte more than the limit', async () => {
    const bytes = Buffer.byteLength(policyOnly);
    expect(await readAsItIs(policyOnlyFile, bytes)).toMatchObject({ ok: true, manifest: { text: policyOnly } });
    expect(await readAsItIs(policyOnlyFile, bytes - 1)).toMatchObject({ ok: false, answer: { exitCode: 2 } });
  });

  it('is 3 for the sample', async () => {
    const path = fileURLToPath(new URL('../../vendor-manifests/sample/calico.yaml', import.meta.url));
    expect(await audit('--in', path)).toEqual({ exitCode: 3, output: '', remarks: [text.sample] });
  });

  it.each([
    [[], [text.auditNeedsFile, text.seeHelp]],
    [['--in', policyOnlyFile, '--image', 'ol10'], undefined],
    [['--in', policyOnlyFile, '--as-of', 'tomorrow'], [text.dateInvalid('"tomorrow"')]],
    [
      ['--in', policyOnlyFile, '--out', 'x'],
      [text.flagUnknown('"--out"', 'audit'), text.seeHelp],
    ],
    [['--in', policyOnlyFile, '--link', '#v=1&network=flannel', '--image', 'ol8'], [text.linkWithFlags('image')]],
    [['--in', policyOnlyFile, '--pod-cidr', '10.0.0.0/16'], [text.cidrNotForNetwork]],
  ])('is 2 for %j', async (words, remarks) => {
    const answer = await audit(...words);
    expect(answer).toMatchObject({ exitCode: 2, output: '', ...(remarks === undefined ? {} : { remarks }) });
  });
});

describe('what is not given', () => {
  it('is guessed, with its line and the flags that say otherwise', async () => {
    const { output } = await audit('--in', put('nft.yaml', policyOnly + lines(...nft)));
    const clues = [
      text.clueFrom('Calico 3.32.0', 'image', 17),
      text.clueFrom('VCN-native pods', 'CALICO_NETWORKING_BACKEND', 19),
      text.clueFrom('Oracle Linux 8', 'FELIX_IPTABLESBACKEND', 21),
    ];
    expect(output.split('\n').slice(1, 3)).toEqual([text.guessed(clues.join(', '), '--calico, --network, --image'), '']);
  });

  it('is guessed no more once it is given', async () => {
    const { output } = await audit('--in', policyOnlyFile, '--calico', '3.31.5', '--network', 'vcn-native', '--image', 'ol9');
    expect(output).toContain('calico 3.31.5, image ol9');
    expect(output).not.toContain('uessed');
    expect(output.split('\n')[1]).toBe('');
  });

  it('counts as given with a link', async () => {
    const link = '#v=1&network=flannel&kubernetes=1.36&calico=3.31.5&image=ubuntu';
    const { selection, guessed, assumed } = await parse('--in', networkingFile, '--link', link);
    expect(selection).toMatchObject({ network: 'flannel', calico: '3.31.5', image: 'ubuntu' });
    expect([guessed, assumed]).toEqual([{}, []]);
  });

  it('decides which other flags fit', async () => {
    const content = whole + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16'));
    expect(await audit('--in', put('pool.yaml', content), '--pod-cidr', '10.244.0.0/16')).toMatchObject({ exitCode: 0 });
  });

  it('is assumed where the file says nothing, and nothing is edited on an assumption', async () => {
    const silent = policyOnly.replace('CALICO_NETWORKING_BACKEND', 'OTHER').replace(/:v3\.32\.0/, '');
    const path = put('unreadable.yaml', `${silent}---\na: "b" c\n`.replace('kind: DaemonSet', 'kind: DaemonSet\nkind: DaemonSet'));
    const { output } = await audit('--in', path);
    expect(output).toContain(text.assumed('Calico 3.32.0, VCN-native pods', '--calico, --network'));
    expect(await audit('--in', path, '--fix')).toEqual({ exitCode: 2, output: '', remarks: [text.fixNeedsNetwork] });
    expect(await audit('--in', path, '--fix', '--network', 'vcn-native')).not.toMatchObject({ exitCode: 2 });
  });

  it('says nothing about Oracle Linux 8 where the image is not known, and says so', async () => {
    const { output } = await audit('--in', policyOnlyFile);
    expect(output).toContain(text.imageNotKnown('--image'));
    expect(output).not.toContain('set-iptables-backend');
    expect((await audit('--in', policyOnlyFile, '--image', 'ol8')).output).toContain('set-iptables-backend');
  });
});

describe('the answer for people', () => {
  it('names place, level, id and title of each finding, and what to do', async () => {
    const content = right.replace('value: "true"', 'value: "false"');
    const path = put('differs.yaml', content);
    const { output } = await audit('--in', path, '--image', 'other');
    const { title, reason } = messages.steps['set-no-default-pools'];
    expect(output.split('\n').slice(3, 8)).toEqual([
      `${path}:24:22 error set-no-default-pools ${title}`,
      `  NO_DEFAULT_POOLS is "false" and must be "true". ${reason}`,
      '  Set it to "true".',
      `  ${text.repairedByFix}`,
      '',
    ]);
    expect(output).toContain(text.auditCounts(1, 0, 0));
    expect(output.trimEnd().endsWith(text.installable)).toBe(true);
  });

  it('says that nothing is wrong, and which documented edits are there', async () => {
    const { output } = await audit('--in', put('right.yaml', right));
    expect(output).toContain(text.nothingFound);
    expect(output).toContain('Documented edits that are there, 12 of 12: ');
  });

  it('repairs a note with everything else', async () => {
    const content = right + lines('          envFrom:');
    const path = put('note.yaml', content);
    const { exitCode, output } = await audit('--in', path);
    expect([exitCode, output.includes(`  ${text.repairedByFix}`)]).toEqual([0, true]);
    expect(await audit('--in', path, '--fix')).toMatchObject({ exitCode: 0, output: right });
  });

  it('says that a server refuses it, and lets nothing of the file act on a terminal', async () => {
    const { exitCode, output } = await audit('--in', put('mount.yaml', right + lines(...mount)));
    expect([exitCode, output.includes(text.notInstallable(1))]).toEqual([1, true]);
    expect(output).toContain('cni-[U+001B][2J[U+202E]');
    expect(output.match(/[\u0000-\u0009\u000b-\u001f\u202e]/g)).toBeNull();
  });

  it('lets nothing of a file’s name act on a terminal', async () => {
    const path = put('evil\u001b[2J\u202e.yaml', policyOnly);
    for (const words of [['--fix'], [], ['--json']]) {
      const { output, remarks } = await audit('--in', path, ...words);
      expect([output, ...remarks].join('\n').match(/[\u0000-\u0009\u000b-\u001f\u202e]/g)).toBeNull();
    }
    expect((await audit('--in', path)).output).toContain(`${quote(path)}:`);
  });
});

async function parse(...words: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await audit('--json', ...words)).output) as Record<string, unknown>;
}

describe('standard input', () => {
  it('is taken for -', async () => {
    feed(Readable.from([Buffer.from(policyOnly)]));
    const { exitCode, output } = await audit('--in', '-');
    expect([exitCode, output.includes('"standard input":20:1 error')]).toEqual([1, true]);
  });

  it('is read no further than the limit', async () => {
    const endless = Readable.from(repeat(Buffer.alloc(10_000_000, 'a')));
    feed(endless);
    const remark = text.fileTooLarge('"standard input"', OWN_FILE_LIMIT);
    expect(await audit('--in', '-')).toEqual({ exitCode: 2, output: '', remarks: [remark] });
  });
});

/** Puts a stream in place of standard input until the test has ended. */
function feed(stream: Readable): void {
  vi.spyOn(process as { readonly stdin: Readable }, 'stdin', 'get').mockReturnValue(stream);
}

function* repeat(chunk: Buffer): Generator<Buffer> {
  for (;;) yield chunk;
}
