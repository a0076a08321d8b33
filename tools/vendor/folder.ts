import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './system-errors.ts';
import { fingerprintOf, isSame } from './fingerprint.ts';
import type { WantedFile } from './wanted-files.ts';

/** What stands at a file's place in the folder. */
export type StoredState = 'right' | 'wrong' | 'absent';

export async function checkStored(folder: string, file: WantedFile): Promise<StoredState> {
  try {
    return isSame(fingerprintOf(await readFile(join(folder, file.path))), file) ? 'right' : 'wrong';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'absent';
    throw error;
  }
}

/**
 * Puts `content` at its place in one step: written beside it, then renamed. A run that is cut short leaves the old file or
 * none, and of two runs at once the later rename wins with the same bytes.
 */
export async function store(folder: string, file: WantedFile, content: Uint8Array): Promise<void> {
  const target = join(folder, file.path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Takes a file away whose bytes are wrong, so that nothing downstream can read it while another is fetched. */
export async function discard(folder: string, file: WantedFile): Promise<void> {
  await rm(join(folder, file.path), { force: true });
}
