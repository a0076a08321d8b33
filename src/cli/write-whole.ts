import { constants } from 'node:fs';
import { access, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
    // A path that has no room for a part has none to take away either.
    if (partial !== undefined) await rm(partial, { force: true }).catch(codeOf);
    return code;
  }
}

/** Makes a folder where its parent is there; one that is there stays. Returns the system's code for why not, or undefined. */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    const fault = codeOf(error);
    return fault === 'EEXIST' ? undefined : fault;
  }
}

/** The system's code for why a file could not be written to this path, as far as can be told without writing; or undefined. */
export async function findWriteFault(path: string): Promise<string | undefined> {
  try {
    const present = await findFile(path);
    if (present?.isFolder === true) return 'EISDIR';
    if (present !== undefined && !present.isFile) return undefined;
    const folder = dirname(present?.target ?? path);
    if (!(await stat(folder)).isDirectory()) return 'ENOTDIR';
    await access(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** What stands at a path, through links. What cannot be looked at counts as something. */
export async function findPresent(path: string): Promise<'nothing' | 'file' | 'other'> {
  try {
    const present = await findFile(path);
    if (present === undefined) return 'nothing';
    return present.isFile ? 'file' : 'other';
  } catch (error) {
    codeOf(error);
    return 'other';
  }
}

/** The one path that a file has, whatever links lead to it; of one that is not there, as far as its folder goes. */
export async function truePath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    codeOf(error);
    const folder = dirname(path);
    return folder === path ? path : join(await truePath(folder), basename(path));
  }
}

/** A file that is there, through links. */
interface Present {
  readonly target: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
  readonly mode: number;
}

async function findFile(path: string): Promise<Present | undefined> {
  try {
    const present = await stat(path);
    return { target: await realpath(path), isFile: present.isFile(), isFolder: present.isDirectory(), mode: present.mode };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
