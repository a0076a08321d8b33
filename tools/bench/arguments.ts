/** `isQuick`: few rounds, and nothing large by the peers. `writesReadme`: the tables go into README.md too. */
export type BenchArguments = { readonly ok: true; readonly isQuick: boolean; readonly writesReadme: boolean } | { readonly ok: false };

export const usage = 'Usage: npm run bench [-- [--quick] [--readme]]';

/** Reads what stands behind `npm run bench --`. Not ok where it is anything else than the usage says. */
export function readArguments(words: readonly string[]): BenchArguments {
  const known = words.filter((word) => word === '--quick' || word === '--readme');
  if (known.length < words.length || new Set(words).size < words.length) return { ok: false };
  return { ok: true, isQuick: words.includes('--quick'), writesReadme: words.includes('--readme') };
}
