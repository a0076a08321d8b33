import { fingerprintOf, isSame, type Fingerprint } from '../vendor/fingerprint.ts';
import type { Lock, LockedFile } from './lock.ts';
import { ask, type Get } from './web.ts';

export interface MovedFile {
  readonly file: LockedFile;
  readonly got: Fingerprint;
}

/** Every file of the lock is the same, or in one of the three. */
export interface PinCheck {
  readonly same: number;
  /** Upstream gives other bytes under the same tag: an alarm, and nothing to follow. */
  readonly moved: readonly MovedFile[];
  readonly gone: readonly LockedFile[];
  readonly unknown: readonly { readonly file: LockedFile; readonly why: string }[];
}

/** Whether upstream still gives what the lock pins. */
export async function checkPins(get: Get, lock: Lock): Promise<PinCheck> {
  let same = 0;
  const moved: MovedFile[] = [];
  const gone: LockedFile[] = [];
  const unknown: { readonly file: LockedFile; readonly why: string }[] = [];
  for (const file of lock.releases.flatMap(({ files }) => files)) {
    const answer = await ask(get, file.url);
    if (answer.kind === 'gone') gone.push(file);
    else if (answer.kind === 'unknown') unknown.push({ file, why: answer.why });
    else {
      const got = fingerprintOf(answer.content);
      if (isSame(got, file)) same++;
      else moved.push({ file, got });
    }
  }
  return { same, moved, gone, unknown };
}
