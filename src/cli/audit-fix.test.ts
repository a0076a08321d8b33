import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine as text, messages } from '../messages/index.ts';
import { TODAY } from '../testing/days.ts';
import { anyStyle, plainStyle, writeManifest } from '../testing/handwritten-manifest.ts';
import { renderFolder } from '../testing/rendering.ts';
import { added, lines, nft, policyOnly, settings, vcnVariables } from '../testing/small-manifests.ts';
import { sha256 } from '../testing/vendored-manifests.ts';
import { run } from './main.ts';

const { put, policyOnlyFile } = renderFolder();
const audit = (...words: readonly string[]) => run(['audit', ...words], TODAY);
const fix = async (content: string, ...words: readonly string[]) => await audit('--fix', '--in', put('fix.yaml', content), ...words);
const right = policyOnly + lines(...vcnVariables);

/** Another document behind the DaemonSet. */
const more = settings.map((line) => line.replace('settings', 'more'));

describe('--fix', () => {
  it('puts the repaired manifest alone on output, and what was repaired and is left beside it', async () => {
    const { exitCode, output, remarks } = await audit('--fix', '--in', policyOnlyFile, '--image', 'ol8');
    expect([exitCode, output]).toEqual([0, right + lines(...nft)]);
    const { title } = messages.steps['set-interface-prefix'];
    expect(remarks).toContain(text.repaired(`${policyOnlyFile}:21`, title, ''));
    expect(remarks).toContain(text.nothingLeft);
    expect(remarks.at(-1)).toBe(text.installable);
  });

  it('names the value that stood there', async () => {
    const { output, remarks } = await fix(right.replace('"oci"', '"cali"'));
    expect(output).toBe(right);
    expect(remarks.find((line) => line.includes('repaired'))).toContain('which was cali');
  });

  it('leaves a manifest that is right as it is', async () => {
    const { exitCode, output, remarks } = await fix(right);
    expect([exitCode, output]).toEqual([0, right]);
    expect(remarks).toContain(text.nothingRepaired);
  });

  it('repairs what it can, and ends with 1 where an error is left', async () => {
    const mount = ['          volumeMounts:', '            - mountPath: /x', '              name: nowhere'];
    const { exitCode, output, remarks } = await fix(policyOnly + lines(...mount));
    expect([exitCode, output]).toEqual([1, policyOnly + lines(...vcnVariables, ...mount)]);
    expect(remarks).toContain(text.left);
    expect(remarks.at(-1)).toBe(text.notInstallable(1));
  });

  it('keeps a byte order mark, CRLF and a missing last line end', async () => {
    const content = `\uFEFF${policyOnly.replaceAll('\n', '\r\n')}\r\n# the end`;
    const expected = `\uFEFF${right.replaceAll('\n', '\r\n')}\r\n# the end`;
    expect(await fix(content)).toMatchObject({ exitCode: 0, output: expected });
  });

  it('repairs what is repaired already no further, however the manifest is written', { timeout: 60_000 }, async () => {
    const image = fc.constantFrom('ol8', 'other');
    await fc.assert(
      fc.asyncProperty(anyStyle, image, async (style, image) => {
        const content = writeManifest(style);
        const flags = ['--network', style.backend === 'none' ? 'vcn-native' : 'flannel', '--image', image];
        const once = await fix(content, ...flags);
        const twice = await fix(once.output, ...flags);
        expect([twice.exitCode, twice.output]).toEqual([once.exitCode, once.output]);
        expect(once.output.startsWith('\uFEFF')).toBe(style.bom);
        expect(once.output.endsWith(style.eol)).toBe(content.endsWith(style.eol));
        expect(/(?<!\r)\n/.test(once.output)).toBe(style.eol === '\n');
      }),
      { numRuns: 25 },
    );
  });
});

describe('--json', () => {
  const content = right.replace('value: "true"', 'value: "false"') + lines(...more);
  const path = put('json.yaml', content);
  const parse = async (...words: readonly string[]) =>
    JSON.parse((await audit('--json', '--in', path, ...words)).output) as Record<string, unknown>;

  it('holds the findings, with offsets that can be applied', async () => {
    const answer = await parse();
    expect(Object.keys(answer)).toEqual([
      'schemaVersion',
      'selection',
      'guessed',
      'assumed',
      'input',
      'installable',
      'counts',
      'findings',
      'steps',
    ]);
    const start = content.indexOf('"false"');
    expect(answer).toMatchObject({
      schemaVersion: 1,
      selection: { network: 'vcn-native', calico: '3.32.0', image: 'other' },
      guessed: { calico: { value: '3.32.0', from: 'image', line: 17 } },
      assumed: ['image'],
      input: { sha256: sha256(content), verified: false },
      installable: true,
      counts: { error: 1, warning: 0, note: 0 },
    });
    const [finding] = answer['findings'] as readonly object[];
    expect(finding).toEqual({
      id: 'set-no-default-pools',
      level: 'error',
      line: 24,
      column: 22,
      endLine: 24,
      endColumn: 29,
      title: messages.steps['set-no-default-pools'].title,
      message: `NO_DEFAULT_POOLS is "false" and must be "true". ${messages.steps['set-no-default-pools'].reason}`,
      next: 'Set it to "true".',
      refused: false,
      repair: { edits: [{ start, end: start + '"false"'.length, newText: '"true"' }] },
      sources: expect.arrayContaining([expect.objectContaining({ id: 'oracle-calico-2026-09', url: expect.any(String) })]),
    });
    expect(answer['steps']).toContainEqual({
      id: 'set-no-default-pools',
      state: 'pending',
      title: messages.steps['set-no-default-pools'].title,
    });
  });

  it('says on standard error what was guessed', async () => {
    const { remarks } = await audit('--json', '--in', path);
    expect(remarks).toEqual([expect.stringContaining('Calico 3.32.0 (image, line 17)'), text.imageNotKnown('--image')]);
  });

  it('says why a finding has no repair', async () => {
    const twice = put('twice.yaml', right + lines(...added('NO_DEFAULT_POOLS', 'false')));
    const { output } = await audit('--json', '--in', twice);
    const { findings } = JSON.parse(output) as { readonly findings: readonly { readonly repair: object | null }[] };
    const byHand = findings.find(({ repair }) => repair === null);
    expect(byHand).toMatchObject({ byHand: { why: expect.any(String), message: expect.stringMatching(/\.$/) } });
  });

  it('holds the repaired manifest with --fix, and what is left', async () => {
    const { fixed, manifest, findings } = await parse('--fix');
    const expected = right + lines(...more);
    expect(manifest).toBe(expected);
    expect(findings).toHaveLength(1);
    expect(fixed).toEqual({
      sha256: sha256(expected),
      counts: { removedLines: 1, addedLines: 1, identicalLines: expected.split('\n').length - 2 },
      hunks: [
        expect.objectContaining({ oldStart: 24, newStart: 24, changes: [expect.objectContaining({ step: 'set-no-default-pools' })] }),
      ],
      left: { installable: true, counts: { error: 0, warning: 0, note: 0 }, findings: [] },
    });
  });

  it('shows by its number what a terminal may act on', async () => {
    const name = '\u202e\u200b';
    const mount = ['          volumeMounts:', '            - mountPath: /x', `              name: "${name}"`];
    const { output } = await audit('--json', '--in', put('names.yaml', right + lines(...mount)));
    expect(output).not.toContain(name);
    expect(output).not.toMatch(/[\u202e\u200b]/);
    expect(JSON.stringify(JSON.parse(output))).toContain('[U+202E][U+200B]');
  });

  it('is the same for every style of the same manifest but for places', async () => {
    const ids = async (manifest: string) => {
      const { output } = await audit('--json', '--in', put('style.yaml', manifest));
      const { findings } = JSON.parse(output) as { readonly findings: readonly { readonly id: string; readonly level: string }[] };
      // What a line ends with is worth a note.
      return findings.filter(({ level }) => level !== 'note').map(({ id }) => id);
    };
    const plain = await ids(writeManifest(plainStyle));
    expect(plain).toContain('remove-cni-mounts');
    expect(await ids(writeManifest({ ...plainStyle, eol: '\r\n', bom: true, indent: 0, gap: 3, quote: "'" }))).toEqual(plain);
  });
});
