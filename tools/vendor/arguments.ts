export type VendorArguments = { readonly ok: true; readonly all: boolean } | { readonly ok: false; readonly unknown: string };

/** Reads what stands behind `npm run vendor --`. The first word that is not known is named. */
export function readArguments(words: readonly string[]): VendorArguments {
  const unknown = words.find((word) => word !== '--all');
  return unknown === undefined ? { ok: true, all: words.includes('--all') } : { ok: false, unknown };
}
