import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorReason } from './system-errors.ts';
import type { Origin } from './origin.ts';

/** A folder laid out `vX.Y.Z/manifests/NAME`. */
export function folderOrigin(name: string, folder: string): Origin {
  return {
    name,
    read: async ({ path }, signal) => {
      signal.throwIfAborted();
      try {
        return { kind: 'found', content: await readFile(join(folder, path)) };
      } catch (error) {
        if (!existsSync(folder)) return { kind: 'silent', reason: 'there is no such folder' };
        return errorCode(error) === 'ENOENT' ? { kind: 'absent' } : { kind: 'broken', reason: errorReason(error) };
      }
    },
  };
}
