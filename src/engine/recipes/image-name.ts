/** Where an image comes from, and where it lies there. */
export interface ImageName {
  /** `docker.io` where none is written, or one of its other names. */
  readonly host: string;
  /** How many characters of the name say so, with the slash behind them; 0 where none does. */
  readonly written: number;
  /** The path on that host, with tag and digest: `calico/node:v3.32.0`, `library/nginx` for a bare `nginx`. */
  readonly path: string;
}

/** Docker Hub's other names for itself. */
const hubNames: readonly string[] = ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/** An image's name as container runtimes read it: a first part with a dot or a port is a host, anything else a path on Docker Hub. */
export function splitImage(image: string): ImageName {
  const slash = image.indexOf('/');
  const first = image.slice(0, Math.max(0, slash));
  const isHost = /[.:]/.test(first) || first === 'localhost';
  const written = isHost ? slash + 1 : 0;
  const rest = image.slice(written);
  const named = isHost ? first.toLowerCase().replace(/:443$/, '') : 'docker.io';
  const host = hubNames.includes(named) ? 'docker.io' : named;
  return { host, written, path: host === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest };
}
