import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine as text } from '../messages/index.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { policyOnly } from '../testing/small-manifests.ts';
import { quote } from './exit.ts';
import { writeOut } from './write-out.ts';

const { folder, policyOnlyFile } = renderFolder();
const ownFolder = () => mkdtempSync(join(folder, 'own-'));
const overlay = (input: string, out: string, ...more: readonly string[]) =>
  render('--in', input, '--format', 'kustomize', '--out', out, ...more);

/** Every file below a folder with its text. */
const treeOf = (path: string) =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]),
  );

describe('a folder that is written into', () => {
  it.each(['README.md', 'kustomization.yaml', 'provenance.json', 'patch-daemonset-calico-node.yaml', 'policy-only.yaml'])(
    'keeps a person’s %s, and nothing is written',
    async (name) => {
      const out = ownFolder();
      writeFileSync(join(out, name), 'mine\n');
      const { exitCode, output, remarks } = await overlay(policyOnlyFile, out);
      expect([exitCode, output, remarks]).toEqual([2, '', [text.folderTaken(quote(join(out, name)))]]);
      expect(treeOf(out)).toEqual({ [name]: 'mine\n' });
    },
  );

  it('keeps what a link in it leads to', async () => {
    const [out, elsewhere] = [ownFolder(), join(ownFolder(), 'mine.md')];
    writeFileSync(elsewhere, 'mine\n');
    symlinkSync(elsewhere, join(out, 'README.md'));
    expect((await overlay(policyOnlyFile, out)).exitCode).toBe(2);
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine\n');
  });

  it('keeps the file that is read from it', async () => {
    const out = ownFolder();
    const input = join(out, 'kustomization.yaml');
    writeFileSync(input, policyOnly);
    expect((await overlay(input, out)).exitCode).toBe(2);
    expect(treeOf(out)).toEqual({ 'kustomization.yaml': policyOnly });
  });

  it('takes the same files again, beside others, and the file that is read from it where it is copied as it is', async () => {
    const out = ownFolder();
    const input = join(out, 'policy-only.yaml');
    writeFileSync(input, policyOnly);
    writeFileSync(join(out, 'mine.txt'), 'mine\n');
    expect((await overlay(input, out)).exitCode).toBe(0);
    const tree = treeOf(out);
    expect((await overlay(input, out)).exitCode).toBe(0);
    expect(treeOf(out)).toEqual(tree);
    expect([tree['mine.txt'], tree['policy-only.yaml']]).toEqual(['mine\n', policyOnly]);
  });

  it('is refused where a folder has the name of a file', async () => {
    const out = ownFolder();
    mkdirSync(join(out, 'provenance.json'));
    const { exitCode, remarks } = await overlay(policyOnlyFile, out);
    expect([exitCode, remarks]).toEqual([2, [text.fileUnwritable(quote(join(out, 'provenance.json')), text.fileFault('EISDIR'))]]);
    expect(readdirSync(out)).toEqual(['provenance.json']);
  });
});

describe('the file of --provenance-file', () => {
  it('is never the one that is read, by whatever path', async () => {
    const own = ownFolder();
    const [input, link] = [join(own, 'a.yaml'), join(own, 'link.yaml')];
    writeFileSync(input, policyOnly);
    symlinkSync(input, link);
    for (const side of [input, link, join(own, '.', 'a.yaml')]) {
      const { exitCode, output, remarks } = await render('--in', input, '--provenance-file', side);
      expect([exitCode, output, remarks]).toEqual([2, '', [text.provenanceOverInput]]);
    }
    expect(readFileSync(input, 'utf8')).toBe(policyOnly);
  });

  it('is never the one of --out, nor one in its folder, through links too', async () => {
    const own = ownFolder();
    const [real, linked, out] = [join(own, 'real'), join(own, 'linked'), join(own, 'real', 'k')];
    mkdirSync(real);
    symlinkSync(real, linked);
    for (const [format, to, side] of [
      ['manifest', join(real, 'a.yaml'), join(linked, 'a.yaml')],
      ['kustomize', out, join(out, 'README.md')],
      ['kustomize', out, join(linked, 'k', 'kustomization.yaml')],
    ] as const) {
      const { exitCode, remarks } = await render('--in', policyOnlyFile, '--format', format, '--out', to, '--provenance-file', side);
      expect([exitCode, remarks]).toEqual([2, [text.sameFile]]);
    }
    expect(readdirSync(real)).toEqual([]);
  });

  it('may be a new one in a folder that is made on the way', async () => {
    const out = join(ownFolder(), 'k');
    expect((await overlay(policyOnlyFile, out, '--provenance-file', join(out, 'more.json'))).exitCode).toBe(0);
    expect(readdirSync(out)).toContain('more.json');
  });

  it('keeps --out from being written where it cannot be', async () => {
    const own = ownFolder();
    const [out, side] = [join(own, 'out.yaml'), join(own, 'missing', 'x')];
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--out', out, '--provenance-file', side);
    expect([exitCode, remarks]).toEqual([2, [text.fileUnwritable(quote(side), text.fileFault('ENOENT'))]]);
    expect((await overlay(policyOnlyFile, join(own, 'k'), '--provenance-file', side)).exitCode).toBe(2);
    expect(readdirSync(own)).toEqual([]);
  });
});

describe('a file that turns out not to be writable on the way', () => {
  it('is told apart from those that were written before it', async () => {
    const own = ownFolder();
    const [out, side] = [join(own, 'a.yaml'), join(own, 'b'.repeat(250))];
    const rendered = { exitCode: 0, output: 'text\n', remarks: [], provenance: '{}\n' } as const;
    // A name so long has no room for the part's ending, which nobody can know before.
    const { exitCode, remarks } = await writeOut(rendered, { out, side, input: undefined });
    expect([exitCode, remarks]).toEqual([2, [text.fileUnwritableAfter(quote(side), text.fileFault('ENAMETOOLONG'), [quote(out)])]]);
    expect(readFileSync(out, 'utf8')).toBe('text\n');
  });

  const isRoot = process.getuid?.() === 0;
  const name = isRoot
    ? 'was not looked at in a closed folder: root may write anywhere'
    : 'is found before where its folder may not be written to';
  it.skipIf(isRoot)(name, async () => {
    const own = ownFolder();
    mkdirSync(join(own, 'closed'));
    chmodSync(join(own, 'closed'), 0o500);
    const { exitCode } = await render('--in', policyOnlyFile, '--out', join(own, 'a.yaml'), '--provenance-file', join(own, 'closed', 'x'));
    expect([exitCode, readdirSync(own)]).toEqual([2, ['closed']]);
  });
});
