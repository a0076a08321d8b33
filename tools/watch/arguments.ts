/** `write`: into the checkout. `out`: into a folder, for another job to propose. `dry-run`: nowhere. */
export type WatchArguments =
  | { readonly ok: true; readonly mode: 'write' | 'dry-run' }
  | { readonly ok: true; readonly mode: 'out'; readonly folder: string }
  | { readonly ok: false };

export const usage = 'Usage: npm run watch [-- --dry-run | -- --out FOLDER]';

/** Reads what stands behind `npm run watch --`. Not ok where it is anything else than the usage says. */
export function readArguments(words: readonly string[]): WatchArguments {
  const [first, folder, ...rest] = words;
  if (first === undefined) return { ok: true, mode: 'write' };
  if (first === '--dry-run' && folder === undefined) return { ok: true, mode: 'dry-run' };
  if (first === '--out' && folder !== undefined && folder !== '' && rest.length === 0) return { ok: true, mode: 'out', folder };
  return { ok: false };
}
