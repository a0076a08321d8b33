import { fill, toProblem, type FillPorts } from './fill.ts';
import { isKnownFull, noteFull, takeNote } from './keep.ts';
import type { Precache } from './precache.ts';
import type { OfflineProblem } from './reports.ts';
import { storeName } from './stores.ts';

/**
 * Stores a version that no page runs yet, and gives the problem, if any. One that does not fit gives its room back, and is not fetched again
 * before a person asks.
 */
export async function install(precache: Precache, ports: FillPorts): Promise<OfflineProblem | undefined> {
  const { version } = precache;
  if (await isKnownFull(version, ports)) return 'STORAGE_FULL';
  const problem = await fill(precache, ports);
  if (problem === 'STORAGE_FULL') {
    await ports.caches.delete(storeName(version, ports.scope));
    // Where there is no room for that either, the next visit tries again.
    await noteFull(version, ports).catch(toProblem);
  }
  return problem;
}

/**
 * Stores what is missing of the version that runs, and gives the problem, if any. What it has stays in any case. Somebody may have removed
 * everything, the notes too: that it runs is noted anew, or the next version would not know whom it follows.
 */
export async function refill(precache: Precache, ports: FillPorts): Promise<OfflineProblem | undefined> {
  try {
    await takeNote(precache.version, ports);
  } catch (error) {
    return toProblem(error);
  }
  return await fill(precache, ports);
}
