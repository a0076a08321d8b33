import { fingerprintOf, isSame, type Fingerprint } from './fingerprint.ts';
import { checkStored, discard, store } from './folder.ts';
import type { Origin } from './origin.ts';
import { discardedLine, fetchedLine, refusalLines, silentLine, troubleLine } from './sentences.ts';
import type { WantedFile } from './wanted-files.ts';

export interface VendorOptions {
  readonly files: readonly WantedFile[];
  /** Filled as `vX.Y.Z/manifests/NAME`. */
  readonly folder: string;
  /** Asked in this order for every file that is not there yet. */
  readonly origins: readonly Origin[];
  readonly print: (line: string) => void;
  readonly signal: AbortSignal;
}

/** A file that an origin gave with other bytes than the lock's. Nothing of it was kept. */
export interface Refusal {
  readonly file: WantedFile;
  readonly got: Fingerprint;
  readonly origin: string;
}

interface Found {
  readonly content: Uint8Array;
  readonly origin: string;
}

/** Every wanted file is in exactly one of the four. */
export interface VendorSummary {
  readonly present: readonly WantedFile[];
  readonly fetched: readonly WantedFile[];
  readonly missing: readonly WantedFile[];
  readonly refused: readonly Refusal[];
}

/**
 * Brings the folder to the state of the lock as far as the origins allow. Afterwards it holds no wanted file with wrong bytes.
 * Repeating is cheap and safe. Rejects when `signal` is aborted while an origin is asked, or when the folder cannot be read or written.
 */
export async function vendorManifests(options: VendorOptions): Promise<VendorSummary> {
  const { files, folder, print } = options;
  const present: WantedFile[] = [];
  const fetched: WantedFile[] = [];
  const missing: WantedFile[] = [];
  const refused: Refusal[] = [];
  const silent = new Set<Origin>();
  for (const [index, file] of files.entries()) {
    const state = await checkStored(folder, file);
    if (state === 'right') {
      present.push(file);
      continue;
    }
    if (state === 'wrong') {
      await discard(folder, file);
      print(discardedLine(file));
    }
    const found = await ask(options, file, silent);
    if (found === undefined) {
      missing.push(file);
      continue;
    }
    const got = fingerprintOf(found.content);
    if (isSame(got, file)) {
      await store(folder, file, found.content);
      fetched.push(file);
      print(fetchedLine(file, found.origin, index + 1, files.length));
    } else {
      const refusal = { file, got, origin: found.origin };
      refused.push(refusal);
      refusalLines(refusal).forEach(print);
    }
  }
  return { present, fetched, missing, refused };
}

/** The content from the first origin that has the file, right or not: another origin must not paper over a wrong one. */
async function ask({ origins, print, signal }: VendorOptions, file: WantedFile, silent: Set<Origin>): Promise<Found | undefined> {
  for (const origin of origins) {
    if (silent.has(origin)) continue;
    const answer = await origin.read(file, signal);
    if (answer.kind === 'found') return { content: answer.content, origin: origin.name };
    if (answer.kind === 'broken') print(troubleLine(file, origin.name, answer.reason));
    if (answer.kind === 'silent') {
      silent.add(origin);
      print(silentLine(origin.name, answer.reason));
    }
  }
  return undefined;
}
