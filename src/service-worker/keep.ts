import type { StoredRoute } from './route.ts';
import { fullName, nextKept, notesName, readKept, staleStores, storeName, type Kept } from './stores.ts';

interface KeepPorts {
  readonly caches: CacheStorage;
  readonly scope: string;
}

/** Notes that the version runs from now on, and which one it follows. */
export async function takeNote(version: string, ports: KeepPorts): Promise<Kept> {
  const kept = nextKept(await readNotes(ports), version);
  const notes = await ports.caches.open(notesName(ports.scope));
  await notes.put(ports.scope, Response.json([kept.current, kept.previous]));
  return kept;
}

/** Deletes what no tab can need: every store but those of the version that runs and the one before. */
export async function tidy(kept: Kept, { caches, scope }: KeepPorts): Promise<void> {
  await Promise.all(staleStores(await caches.keys(), kept, scope).map((name) => caches.delete(name)));
}

/**
 * A stored file: this version's, else, for a name that carries the hash of its content (`older`), the one that the other kept version has.
 * A name without a hash has another content in every version.
 */
export async function findStored(version: string, { by, path }: StoredRoute, ports: KeepPorts): Promise<Response | undefined> {
  const found = await findIn(version, path, ports);
  if (found !== undefined || by !== 'older') return found;
  const { current, previous } = await readNotes(ports);
  const other = current === version ? previous : current;
  return other === undefined ? undefined : await findIn(other, path, ports);
}

/** Notes that a version does not fit. */
export async function noteFull(version: string, { caches, scope }: KeepPorts): Promise<void> {
  await (await caches.open(fullName(scope))).put(scope, Response.json(version));
}

/** Whether a version did not fit, and nobody has asked since. */
export async function isKnownFull(version: string, { caches, scope }: KeepPorts): Promise<boolean> {
  const name = fullName(scope);
  if (!(await caches.has(name))) return false;
  const note = await (await caches.open(name)).match(scope);
  const noted: unknown = await note?.json();
  return noted === version;
}

async function findIn(version: string, path: string, { caches, scope }: KeepPorts): Promise<Response | undefined> {
  const name = storeName(version, scope);
  // To open a store is to make it.
  if (!(await caches.has(name))) return undefined;
  return await (await caches.open(name)).match(new URL(path, scope).href, { ignoreVary: true });
}

async function readNotes({ caches, scope }: KeepPorts): Promise<Kept> {
  const name = notesName(scope);
  if (!(await caches.has(name))) return readKept(undefined);
  const notes = await (await caches.open(name)).match(scope);
  return readKept(await notes?.json());
}
