import { createHash } from 'node:crypto';
import type { WantedFile } from './wanted-files.ts';

/** What the lock knows of a file's content. */
export type Fingerprint = Pick<WantedFile, 'bytes' | 'sha256'>;

export function fingerprintOf(content: Uint8Array): Fingerprint {
  return { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Both must agree: a length that differs from the lock's is a wrong file, whatever the hash. */
export function isSame(a: Fingerprint, b: Fingerprint): boolean {
  return a.bytes === b.bytes && a.sha256 === b.sha256;
}
