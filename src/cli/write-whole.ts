import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './read-manifest.ts';

/**
 * Writes a file in one step, so that no half of it is ever there: into a part beside it, which then takes its name. A link is
 * followed, and a file that is there keeps its mode. Anything else that is there (a device, a pipe) is written to as it is, never replaced.
 * Returns the system's code for why not, or undefined when it is done.
 */
export async function writeWhole(path: string, content: string): Promise<string | undefined> {
  let partial: string | undefined;
  try {
    const present = await findFile(path);
    if (present !== undefined && !present.isFile) {
      await writeFile(path, content);
      return undefined;
    }
    const target = present?.target ?? path;
    partial = `${target}.${process.pid}.part`;
    await writeFile(partial, content, present === undefined ? {} : { mode: present.mode });
    await rename(partial, target);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (partial !== undefined) await rm(partial, { force: true });
    return code;
  }
}

/**
 * Writes files into a folder, each in one step, and makes the folder where its parent is there. What else is in it stays. Returns the first
 * file or folder that cannot be written, with the system's code for why not; or undefined when all is done.
 */
export async function writeFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<{ readonly path: string; readonly fault: string } | undefined> {
  try {
    await mkdir(folder);
  } catch (error) {
    const fault = codeOf(error);
    if (fault !== 'EEXIST') return { path: folder, fault };
  }
  for (const { path, text } of files) {
    const fault = await writeWhole(join(folder, path), text);
    if (fault !== undefined) return { path: join(folder, path), fault };
  }
  return undefined;
}

async function findFile(path: string): Promise<{ readonly target: string; readonly isFile: boolean; readonly mode: number } | undefined> {
  try {
    const present = await stat(path);
    return { target: await realpath(path), isFile: present.isFile(), mode: present.mode };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
