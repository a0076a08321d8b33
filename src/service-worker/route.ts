import { PAGE } from './precache.ts';

/** What the worker has to know of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
}

/**
 * How a request is answered: by a stored file of this version; by a file that another version may have stored, whose name carries its
 * hash; or by the network, untouched.
 */
export type Route = StoredRoute | { readonly by: 'network' };

export interface StoredRoute {
  readonly by: 'file' | 'older';
  readonly path: string;
}

const network: Route = { by: 'network' };

/** Below these every name carries the hash of its content. */
const HASHED = /^(?:assets|manifests)\//;

/** The route of a request. `scope`: the folder of the page, as an address that ends in a slash. `paths`: what this version stores. */
export function routeOf({ method, url, mode }: Asked, scope: string, paths: ReadonlySet<string>): Route {
  const { origin, pathname, search } = new URL(url);
  const folder = new URL(scope);
  if (method !== 'GET' || origin !== folder.origin || !pathname.startsWith(folder.pathname)) return network;
  const path = pathname.slice(folder.pathname.length);
  // A document is the same whatever stands in its query: mail programs move a link's fragment there. No other file is asked for with one.
  if (search !== '' && mode !== 'navigate') return network;
  const file = mode === 'navigate' && path === '' ? PAGE : path;
  if (paths.has(file)) return { by: 'file', path: file };
  return HASHED.test(path) ? { by: 'older', path } : network;
}
