/**
 * `blocked`: the browser does as if it had registered a worker. `REFUSED`: it says that it will not. `NO_WORKER`: the host has no such
 * script. `NETWORK`: the script did not come.
 */
export type Registered = ServiceWorkerRegistration | 'blocked' | 'REFUSED' | 'NO_WORKER' | 'NETWORK';

/** Registers the script for the pages below `scope`. */
export async function register(
  container: ServiceWorkerContainer,
  fetch: typeof globalThis.fetch,
  script: string,
  scope: string,
): Promise<Registered> {
  try {
    const registered: ServiceWorkerRegistration | undefined = await container.register(script, { scope, updateViaCache: 'none' });
    return registered ?? 'blocked';
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return await whyNot(fetch, script);
    throw error;
  }
}

/** Browsers have one error for whatever they do not like. A host without the script may give a page in its place. */
async function whyNot(fetch: typeof globalThis.fetch, script: string): Promise<'REFUSED' | 'NO_WORKER' | 'NETWORK'> {
  try {
    const response = await fetch(script, { cache: 'no-store', credentials: 'same-origin' });
    const isScript = response.ok && /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i.test(response.headers.get('content-type') ?? '');
    return isScript ? 'REFUSED' : 'NO_WORKER';
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return 'NETWORK';
    throw error;
  }
}

/** Asks whether there is a newer version. Without a connection nobody knows, and nothing follows. */
export async function lookForUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await registration.update();
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
}
