import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocuments, findPinnedFile, identifyFile, type ManifestFile } from '../engine/index.ts';
import { commandLine, messages } from '../messages/index.ts';
import { OWN_FILE_LIMIT } from '../sources/limits.ts';
import { exitCodes, quote, refuse, type Answer } from './exit.ts';
import { say } from './say.ts';

const text = commandLine;

/** A manifest read from a file, to the byte: byte order mark and line ends are in `text`. */
export interface InputManifest {
  readonly text: string;
  readonly sha256: string;
  /** What to call it in sentences and diffs. */
  readonly name: string;
  /** The release and file that the hash is of, where the lock knows it. */
  readonly known: { readonly release: string; readonly file: string } | undefined;
}

export type ManifestResult = { readonly ok: true; readonly manifest: InputManifest } | { readonly ok: false; readonly answer: Answer };

const sampleNames: readonly ManifestFile[] = ['calico-policy-only.yaml', 'calico.yaml'];
const vendorFolder = fileURLToPath(new URL('../../vendor-manifests/', import.meta.url));

/** The upstream file of a release from the vendored folder; its hash must be the lock's. */
export async function readVendored(release: string, file: ManifestFile): Promise<ManifestResult> {
  const pinned = findPinnedFile(release, file);
  if (pinned === undefined) return no(refuse(exitCodes.notAvailable, text.notPinned(release, file)));
  const bytes = await tryRead(resolve(vendorFolder, 'upstream', `v${release}`, 'manifests', file));
  if (typeof bytes === 'string') return no(refuse(exitCodes.notAvailable, text.notVendored(release, file)));
  const found = sha256Of(bytes);
  if (found === pinned.sha256) return decode(bytes, file);
  return no(refuse(exitCodes.notAvailable, messages.problems.HASH_MISMATCH({ release, file, expected: pinned.sha256, found })));
}

/** A person's own file, or standard input for `-`, as it is: any text in UTF-8 up to `limit` bytes, but not the sample. */
export async function readAsItIs(path: string, limit = OWN_FILE_LIMIT): Promise<ManifestResult> {
  const isStandardInput = path === '-';
  const name = isStandardInput ? text.standardInput : path;
  const bytes = await collect(isStandardInput ? process.stdin : createReadStream(resolve(callersFolder(), path)), limit);
  if (bytes === TOO_LARGE) return no(refuse(exitCodes.badInput, text.fileTooLarge(quote(name), limit)));
  if (typeof bytes === 'string') return no(refuse(exitCodes.badInput, text.fileUnreadable(quote(path), text.fileFault(bytes))));
  if (await isSample(bytes)) return no(refuse(exitCodes.notAvailable, text.sample));
  return decode(bytes, name);
}

/** The same, for making a manifest of it: what is no pinned upstream file is read as YAML from end to end first. */
export async function readOwn(path: string): Promise<ManifestResult> {
  const read = await readAsItIs(path);
  if (!read.ok || read.manifest.known !== undefined) return read;
  const { manifest } = read;
  const problem = checkDocuments(manifest.text);
  return problem === undefined ? read : no(refuse(exitCodes.badInput, say(messages.problems, problem, quote(manifest.name))));
}

/** What JSON answers say of the input. */
export function inputToJson({ sha256, known }: InputManifest): object {
  return { sha256, verified: known !== undefined, ...known };
}

/** A relative path means the folder the person is in; `npm run` changes to the project's. */
export function callersFolder(): string {
  return (process.env['npm_lifecycle_event'] === 'calicut' && process.env['INIT_CWD']) || process.cwd();
}

export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The file's name for a diff's head, if it is a plain one. */
export function plainName(name: string): string | undefined {
  return /^[\w.-]+$/.test(basename(name)) ? basename(name) : undefined;
}

function decode(bytes: Uint8Array, name: string): ManifestResult {
  const sha256 = sha256Of(bytes);
  const known = identifyFile(sha256);
  try {
    // The byte order mark stays in the text: it is one of the bytes that nothing may change.
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, manifest: { text: decoded, sha256, name, known: known && { release: known.release, file: known.file.name } } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return no(refuse(exitCodes.badInput, `${quote(name)}: ${messages.problems.NOT_TEXT({})}`));
  }
}

async function isSample(bytes: Uint8Array): Promise<boolean> {
  const folder = resolve(vendorFolder, 'sample');
  const sha256 = sha256Of(bytes);
  const samples = await Promise.all(sampleNames.map((name) => tryRead(resolve(folder, name))));
  return samples.some((sample) => typeof sample !== 'string' && sha256Of(sample) === sha256);
}

/** The bytes, or the system's code for why not (`ENOENT`, `EISDIR`, `EACCES`). */
async function tryRead(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path);
  } catch (error) {
    return codeOf(error);
  }
}

/** The system's own code for what is too large. */
const TOO_LARGE = 'EFBIG';

/** The bytes of a stream, or the code for why not. It is counted while it is read: a pipe or a device does not say its size. */
async function collect(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) return TOO_LARGE;
      chunks.push(chunk);
    }
  } catch (error) {
    return codeOf(error);
  }
  return Buffer.concat(chunks);
}

/** The code of a system error; anything else is a mistake of ours and goes on up. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

function no(answer: Answer): ManifestResult {
  return { ok: false, answer };
}
