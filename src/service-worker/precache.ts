/** A file of the built site: its path below the page, the sha256 of its content in lower-case hexadecimal, and its size. */
export type PrecacheFile = readonly [path: string, sha256: string, bytes: number];

/** Everything that one version of the page keeps for offline use. The build writes it. */
export interface Precache {
  /** Names the list: another list, another version. */
  readonly version: string;
  readonly files: readonly PrecacheFile[];
}

/** The page itself. It is stored last, so that a store that has it has everything. */
export const PAGE = 'index.html';

/** The size of all files together, in bytes. */
export function sizeOf(files: readonly PrecacheFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** The files in the order in which they are stored: the page last. */
export function inOrder(files: readonly PrecacheFile[]): readonly PrecacheFile[] {
  return [...files.filter(([path]) => path !== PAGE), ...files.filter(([path]) => path === PAGE)];
}
