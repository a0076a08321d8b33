import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine as text } from '../messages/index.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { lines, nft, policyOnly, vcnVariables } from '../testing/small-manifests.ts';
import { quote, type ExitCode } from './exit.ts';

const { folder, put, policyOnlyFile, networkingFile } = renderFolder();

/** A folder of a test's own, so that everything left behind can be seen. */
function ownFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

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
    expect({ exitCode, output, remarks }).toEqual({
      exitCode: 2,
      output: '',
      remarks: [text.fileUnwritable(quote(out), text.fileFault('ENOENT'))],
    });
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
