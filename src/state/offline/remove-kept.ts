import { fullName, isOwnStore } from '../../service-worker/stores.ts';

/** Deletes everything that is kept for the page in this folder. False where the browser left any of it. */
export async function removeKept(
  registration: ServiceWorkerRegistration | undefined,
  caches: CacheStorage | undefined,
  scope: string,
): Promise<boolean> {
  const stores = async () => {
    const names = (await caches?.keys())?.filter((name) => isOwnStore(name, scope)) ?? [];
    // Each by itself: one that stays does not save the others.
    const removed = await Promise.all(names.map((name) => isDone(async () => await caches?.delete(name))));
    return removed.every(Boolean);
  };
  let areRemoved = true;
  const isUnregistered = await isDone(async () => await registration?.unregister());
  const isEmptied = await isDone(async () => (areRemoved = await stores()));
  return isUnregistered && isEmptied && areRemoved;
}

/** Forgets that a version did not fit, so that it is fetched again. Where the browser does not let it, that stays. */
export async function letTryAgain(caches: CacheStorage | undefined, scope: string): Promise<void> {
  await isDone(async () => await caches?.delete(fullName(scope)));
}

/** Whether the browser does it. */
async function isDone(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
