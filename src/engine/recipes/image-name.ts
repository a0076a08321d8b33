/** Where an image comes from, and where it lies there. */
export interface ImageName {
  /** `docker.io` where none is written. */
  readonly host: string;
  /** How many characters of the name say so, with the slash behind them; 0 where none does. */
  readonly written: number;
  /** The path on that host, with tag and digest: `calico/node:v3.32.0`, `library/nginx` for a bare `nginx`. */
  readonly path: string;
}

/** An image's name as container runtimes read it: a first part with a dot or a port is a host, anything else a path on Docker Hub. */
export function splitImage(image: string): ImageName {
  const slash = image.indexOf('/');
  const first = image.slice(0, Math.max(0, slash));
  const isHost = /[.:]/.test(first) || first === 'localhost';
  const written = isHost ? slash + 1 : 0;
  const rest = image.slice(written);
  const host = isHost ? first : 'docker.io';
  // Docker's own name for itself in old references.
  const known = host === 'index.docker.io' ? 'docker.io' : host;
  return { host: known, written, path: known === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest };
}
