import { heldFiles, type FillPorts } from './fill.ts';
import { findStored, takeNote, tidy } from './keep.ts';
import { sizeOf, type Precache } from './precache.ts';
import { readQuestion, type Report } from './reports.ts';
import { routeOf, type StoredRoute } from './route.ts';
import { install, refill } from './store-version.ts';

// What the build writes before this script: the list of everything that this version keeps.
declare const calicutPrecache: Precache;
declare const self: ServiceWorkerGlobalScope;

type News<One = Report> = One extends Report ? Omit<One, 'from' | 'version'> : never;

const { version, files } = calicutPrecache;
const scope = new URL('./', self.location.href).href;
const paths = new Set(files.map(([path]) => path));

const ports: FillPorts = {
  caches: self.caches,
  scope,
  fetch: (input, init) => self.fetch(input, init),
  digest: async (bytes) => {
    const hash = new Uint8Array(await self.crypto.subtle.digest('SHA-256', bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  onProgress: (stored, size) => void tell({ kind: 'progress', stored, size }),
};

// A version whose files cannot all be had is no version: the one before goes on, and a later visit tries again.
self.addEventListener('install', (event) => event.waitUntil(store(true)));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, scope, paths);
  if (route.by !== 'network') event.respondWith(answer(route, event.request));
});

self.addEventListener('message', (event) => {
  const question = readQuestion(event.data);
  if (question === 'held') event.waitUntil(sayHeld());
  else if (question === 'fill') event.waitUntil(store(false));
  else if (question === 'take-over') event.waitUntil(self.skipWaiting());
});

async function store(isInstall: boolean): Promise<void> {
  const problem = await (isInstall ? install : refill)(calicutPrecache, ports);
  if (problem === undefined) return await sayHeld();
  await tell({ kind: 'failed', problem });
  if (isInstall) throw new Error(problem);
}

async function takeOver(): Promise<void> {
  const kept = await takeNote(version, ports);
  // A version that comes after this one may be storing its files already.
  if (self.registration.installing === null && self.registration.waiting === null) await tidy(kept, ports);
  await self.clients.claim();
  await sayHeld();
}

/** What is stored, else what the network says: the browser may have thrown the store away. */
async function answer(route: StoredRoute, request: Request): Promise<Response> {
  return (await findStored(version, route, ports)) ?? (await self.fetch(request));
}

async function sayHeld(): Promise<void> {
  const held = await heldFiles(calicutPrecache, ports);
  await tell({ kind: 'held', paths: held.map(([path]) => path), bytes: sizeOf(held), isWhole: held.length === files.length });
}

/** Tells every page in this folder. */
async function tell(news: News): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page is told by its worker, which has none but its own
    if (page.url.startsWith(scope)) page.postMessage({ from: 'calicut', version, ...news });
  }
}
