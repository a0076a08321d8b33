import type { Reloaded } from './reloading.ts';

/** What loading the page anew needs from the world. */
export interface ReloadPorts {
  /** Puts aside what is only in memory; false where that is not possible. */
  readonly putAside: () => Promise<boolean>;
  /** What is on the page, part by part: the same objects as long as nothing was changed. */
  readonly now: () => readonly unknown[];
  /** Leaves the page, which asks nobody any more. */
  readonly leave: () => void;
}

/** More times than anybody can type while a database stores something. */
const MOST_TRIES = 20;

/**
 * Loads the page anew with what is only in memory. `before` may take its time, and the page is used meanwhile: what was put aside before it
 * says whether it may begin, what is put aside after it is what comes back.
 */
export async function reloadWith({ putAside, now, leave }: ReloadPorts, before?: () => Promise<void>): Promise<Reloaded> {
  const putAllAside = async (): Promise<boolean> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const then = now();
      if (!(await putAside())) return false;
      // Putting aside takes its time too.
      if (now().every((part, at) => part === then[at])) return true;
    }
    return false;
  };
  if (!(await putAllAside())) return 'unkept';
  if (before !== undefined) {
    await before();
    if (!(await putAllAside())) return 'behind';
  }
  leave();
  return 'leaving';
}
