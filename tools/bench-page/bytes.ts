import type { Fetched } from './probe.ts';

export interface Total {
  readonly requests: number;
  readonly transferred: number;
  readonly decoded: number;
}

/** All of these files together. */
export function totalOf(files: readonly Fetched[]): Total {
  return files.reduce(
    (all, { transferred, decoded }) => ({
      requests: all.requests + 1,
      transferred: all.transferred + transferred,
      decoded: all.decoded + decoded,
    }),
    { requests: 0, transferred: 0, decoded: 0 },
  );
}

/** The file's name without the hash in it, so that one build's can be laid beside another's: `index.js`. The page itself is `index.html`. */
export function chunkName(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name === '' ? 'index.html' : name.replace(/-[\w-]{8}(?=\.[a-z0-9]+$)/i, '');
}

/** Files of fewer bytes than this are told together. */
const SMALL = 4096;

/** A line for each large file, largest first, and one for all the small ones. */
export function toByteRows(files: readonly Fetched[]): readonly (readonly string[])[] {
  const large = files.filter(({ transferred }) => transferred >= SMALL).toSorted((a, b) => b.transferred - a.transferred);
  const small = totalOf(files.filter(({ transferred }) => transferred < SMALL));
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    ...large.map(({ path, transferred, decoded }) => [chunkName(path), kilobytes(transferred), kilobytes(decoded)]),
    [`${small.requests} smaller ones`, kilobytes(small.transferred), kilobytes(small.decoded)],
  ];
}
