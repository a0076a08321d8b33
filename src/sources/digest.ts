import type { Digest } from './manifest-source.ts';

/** The page's own sha256, or undefined on an insecure address, where browsers hide Web Crypto. */
export function findDigest(crypto: Crypto | undefined = globalThis.crypto): Digest | undefined {
  // Browsers leave `subtle` out of insecure contexts, although its type says that it is always there.
  const subtle: SubtleCrypto | undefined = crypto?.subtle;
  if (subtle === undefined) return undefined;
  return async (bytes) => toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
