import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { commandLine } from '../messages/index.ts';
import { exitCodes, quote, refuse, type Answer } from './exit.ts';
import { callersFolder } from './read-manifest.ts';
import type { RenderAnswer } from './render.ts';
import { findPresent, findWriteFault, makeFolder, truePath, writeWhole } from './write-whole.ts';

const text = commandLine;

/** Where an answer goes, as it was said; undefined for standard output, and for no file beside it. */
export interface Wanted {
  readonly out: string | undefined;
  readonly side: string | undefined;
  /** What was read; `-` for standard input. */
  readonly input: string | undefined;
}

/** A file to write: its whole path, and what to call it. */
interface Target {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Puts an answer, and what it was made of, into files. An answer that is a no writes nothing, and neither does one whose files cannot all be
 * written, would replace what stands in a folder, or what was read: all that is looked at first.
 */
export async function writeOut(rendered: RenderAnswer, wanted: Wanted): Promise<Answer> {
  const { exitCode, files, provenance, output, remarks } = rendered;
  if (exitCode !== exitCodes.done) return { exitCode, output, remarks };
  const [out, side] = [wanted.out, wanted.side].map((path) => path && inCallersFolder(path));
  const folder = files === undefined ? undefined : out;
  const targets: readonly Target[] =
    out === undefined
      ? []
      : (files?.map((file) => ({ path: join(out, file.path), name: join(out, file.path), text: file.text })) ?? [
          { path: out, name: wanted.out ?? '', text: output },
        ]);
  const beside: readonly Target[] = side === undefined ? [] : [{ path: side, name: wanted.side ?? '', text: provenance ?? '' }];
  const refusal = (await findClash(targets, beside, wanted)) ?? (await findFault(folder, targets, beside));
  if (refusal !== undefined) return refuse(exitCodes.badInput, refusal);
  const failure = await writeAll(folder, [...targets, ...beside]);
  if (failure !== undefined) return refuse(exitCodes.badInput, failure);
  const said = [
    ...(wanted.out === undefined
      ? []
      : [files === undefined ? text.written(quote(wanted.out)) : text.writtenFolder(quote(wanted.out), files.length)]),
    ...(wanted.side === undefined ? [] : [text.written(quote(wanted.side))]),
  ];
  return { exitCode, output: out === undefined ? output : '', remarks: [...remarks, ...said] };
}

/** Why the file beside would replace what was read or another of the files, through whatever links; undefined where it would not. */
async function findClash(targets: readonly Target[], beside: readonly Target[], { input }: Wanted): Promise<string | undefined> {
  const [side] = beside;
  if (side === undefined) return undefined;
  const path = await truePath(side.path);
  if (input !== undefined && input !== '-' && path === (await truePath(inCallersFolder(input)))) return text.provenanceOverInput;
  const others = await Promise.all(targets.map((target) => truePath(target.path)));
  return others.includes(path) ? text.sameFile : undefined;
}

/** Why not all files can be written, or must not be: in a folder nothing is replaced. */
async function findFault(folder: string | undefined, targets: readonly Target[], beside: readonly Target[]): Promise<string | undefined> {
  const isNew = folder !== undefined && (await findPresent(folder)) === 'nothing';
  const known = isNew ? [{ path: folder, name: folder }] : targets;
  // A folder that is made on the way is no reason against a file in it.
  const others = isNew
    ? await Promise.all(beside.map(async (one) => ((await truePath(dirname(one.path))) === (await truePath(folder)) ? [] : [one])))
    : [beside];
  for (const { path, name } of [...known, ...others.flat()]) {
    const fault = await findWriteFault(path);
    if (fault !== undefined) return text.fileUnwritable(quote(name), text.fileFault(fault));
  }
  if (folder === undefined || isNew) return undefined;
  for (const target of targets) if (!(await isFree(target))) return text.folderTaken(quote(target.name));
  return undefined;
}

/** Whether nothing stands there, or just what is to be written. */
async function isFree({ path, text: wanted }: Target): Promise<boolean> {
  const present = await findPresent(path);
  return present === 'nothing' || (present === 'file' && (await readFile(path, 'utf8')) === wanted);
}

async function writeAll(folder: string | undefined, targets: readonly Target[]): Promise<string | undefined> {
  const fault = folder === undefined ? undefined : await makeFolder(folder);
  if (fault !== undefined) return text.fileUnwritable(quote(folder ?? ''), text.fileFault(fault));
  const written: string[] = [];
  for (const target of targets) {
    const code = await writeWhole(target.path, target.text);
    if (code === undefined) {
      written.push(quote(target.name));
      continue;
    }
    const [name, reason] = [quote(target.name), text.fileFault(code)];
    return written.length === 0 ? text.fileUnwritable(name, reason) : text.fileUnwritableAfter(name, reason, written);
  }
  return undefined;
}

const inCallersFolder = (path: string): string => resolve(callersFolder(), path);
