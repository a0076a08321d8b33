import { inOrder, sizeOf, type Precache, type PrecacheFile } from './precache.ts';
import type { OfflineProblem } from './reports.ts';
import { isOwnStore, storeName } from './stores.ts';

/** What storing needs from the world. */
export interface FillPorts {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** The sha256 of the bytes, in lower-case hexadecimal. */
  readonly digest: (bytes: ArrayBuffer) => Promise<string>;
  /** The folder of the page, as an address that ends in a slash. */
  readonly scope: string;
  /** Told how much is stored, in bytes. */
  readonly onProgress: (stored: number, size: number) => void;
}

/** Files that are asked for at a time: enough for a slow line, too few to stand in anybody's way. */
const AT_ONCE = 4;

/**
 * Stores every file of a version. What is there already stays; what an older store has with the same bytes is copied; the rest is
 * fetched, and has to be the build's file to the byte. Gives the first problem, undefined where all is stored. A store that did not become
 * whole is kept for the next try.
 */
export async function fill({ version, files }: Precache, ports: FillPorts): Promise<OfflineProblem | undefined> {
  const name = storeName(version, ports.scope);
  const waiting = [...inOrder(files)];
  // The page comes after all others have.
  const last = waiting.pop();
  try {
    const store = await ports.caches.open(name);
    const older = await olderStores(version, ports);
    const size = sizeOf(files);
    let stored = 0;
    const keep = async (file: PrecacheFile): Promise<void> => {
      await keepFile(file, store, older, ports);
      ports.onProgress((stored += file[2]), size);
    };
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await keep(file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (last !== undefined) await keep(last);
    return undefined;
  } catch (error) {
    // What the others are at is the last that they do.
    waiting.length = 0;
    return toProblem(error);
  }
}

/** The files of a version that its store has. */
export async function heldFiles({ version, files }: Precache, { caches, scope }: Pick<FillPorts, 'caches' | 'scope'>) {
  const name = storeName(version, scope);
  // To open a store is to make it.
  if (!(await caches.has(name))) return [];
  const store = await caches.open(name);
  const addresses = new Set((await store.keys()).map(({ url }) => url));
  return files.filter(([path]) => addresses.has(new URL(path, scope).href));
}

async function olderStores(version: string, { caches, scope }: FillPorts): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter((name) => isOwnStore(name, scope) && name !== storeName(version, scope));
  return await Promise.all(names.map((name) => caches.open(name)));
}

async function keepFile(file: PrecacheFile, store: Cache, older: readonly Cache[], ports: FillPorts): Promise<void> {
  const [path] = file;
  const address = new URL(path, ports.scope).href;
  if ((await store.match(address, { ignoreVary: true })) !== undefined) return;
  const found = (await findOlder(address, file, older, ports)) ?? (await obtain(address, file, ports));
  await store.put(address, found);
}

/** The same bytes in an older store. */
async function findOlder(address: string, file: PrecacheFile, older: readonly Cache[], ports: FillPorts) {
  for (const store of older) {
    const response = await store.match(address, { ignoreVary: true });
    if (response !== undefined && (await isWanted(response.clone(), file, ports))) return response;
  }
  return undefined;
}

/** From the network: what the browser has of it first, and asked for anew where that is not the build's. */
async function obtain(address: string, file: PrecacheFile, ports: FillPorts): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await ports.fetch(address, { cache });
    const isOurs = response.ok && response.type !== 'opaque' && new URL(response.url || address).origin === new URL(ports.scope).origin;
    if (isOurs && (await isWanted(response.clone(), file, ports))) return storable(response);
  }
  throw new WrongFile();
}

async function isWanted(response: Response, [, sha256]: PrecacheFile, { digest }: FillPorts): Promise<boolean> {
  return (await digest(await response.arrayBuffer())) === sha256;
}

/**
 * Hosts that send `index.html` on to its folder: a browser does not take a redirected answer for a page. Hosts that send `Vary`: with `*` it
 * is not stored at all, and a file that has the build's hash is the same for everybody.
 */
async function storable(response: Response): Promise<Response> {
  if (!response.redirected && !response.headers.has('vary')) return response;
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(await response.arrayBuffer(), { status: response.status, headers });
}

class WrongFile extends Error {
  override readonly name = 'WrongFile';
}

/** What an error of the browser's means. */
export function toProblem(error: unknown): OfflineProblem {
  if (error instanceof WrongFile) return 'WRONG_FILE';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'STORAGE_FULL';
  // Whatever goes wrong between here and a server, fetch has but one error for it.
  return error instanceof TypeError ? 'NETWORK' : 'FAULT';
}
