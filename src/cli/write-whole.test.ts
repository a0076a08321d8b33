import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWhole } from './write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'calicut-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file whole', () => {
  it('replaces a file and keeps its mode, and leaves no part behind', async () => {
    const path = join(folder, 'present.yaml');
    writeFileSync(path, 'old');
    chmodSync(path, 0o600);
    expect(await writeWhole(path, 'new')).toBeUndefined();
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes what a link points to, and keeps the link', async () => {
    const [target, link] = [join(folder, 'target.yaml'), join(folder, 'link.yaml')];
    writeFileSync(target, 'old');
    symlinkSync(target, link);
    expect(await writeWhole(link, 'new')).toBeUndefined();
    expect([readFileSync(target, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['new', true]);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and never replaces it', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [fault, read] = await Promise.all([
      writeWhole(pipe, 'through'),
      open(pipe).then(async (handle) => {
        const text = await handle.readFile('utf8');
        await handle.close();
        return text;
      }),
    ]);
    expect([fault, read, lstatSync(pipe).isFIFO()]).toEqual([undefined, 'through', true]);
  });

  it('says why not, and leaves nothing', async () => {
    mkdirSync(join(folder, 'taken'));
    expect(await writeWhole(join(folder, 'missing', 'a.yaml'), 'x')).toBe('ENOENT');
    expect(await writeWhole(join(folder, 'taken'), 'x')).toBe('EISDIR');
  });
});
