import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOrigin } from './folder-origin.ts';
import { temporaryFolder, wanted } from './vendor-fixture.ts';

const file = wanted('9.1.0', 'first');
const { signal } = new AbortController();

describe('folderOrigin', () => {
  it('reads a file byte for byte', async () => {
    const folder = await temporaryFolder();
    const content = Buffer.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xff]);
    await mkdir(join(folder, dirname(file.path)), { recursive: true });
    await writeFile(join(folder, file.path), content);
    expect(await folderOrigin('here', folder).read(file, signal)).toEqual({ kind: 'found', content });
  });

  it('says that a file is absent', async () => {
    expect(await folderOrigin('here', await temporaryFolder()).read(file, signal)).toEqual({ kind: 'absent' });
  });

  it('is silent where there is no such folder', async () => {
    const folder = join(await temporaryFolder(), 'nowhere');
    expect(await folderOrigin('here', folder).read(file, signal)).toEqual({ kind: 'silent', reason: 'there is no such folder' });
  });

  it('gives the reason for a file that is there and cannot be read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, file.path), { recursive: true });
    const answer = await folderOrigin('here', folder).read(file, signal);
    expect(answer).toMatchObject({ kind: 'broken', reason: expect.stringContaining('EISDIR') });
  });
});
