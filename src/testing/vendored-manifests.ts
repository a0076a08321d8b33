import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pins, type PinnedFile } from '../engine/catalog/pins.ts';

const root = new URL('../../', import.meta.url);

/** An upstream file that `npm run vendor` has fetched. */
export interface VendoredManifest {
  readonly release: string;
  readonly file: PinnedFile;
  readonly path: string;
}

/** The pinned files that are here. In CI an empty list is a failure, elsewhere the tests on them say that they did not run. */
export const vendoredManifests: readonly VendoredManifest[] = pins.flatMap(({ release, files }) =>
  files.flatMap((file) => {
    const path = fileURLToPath(new URL(`vendor-manifests/upstream/v${release}/manifests/${file.name}`, root));
    return existsSync(path) ? [{ release, file, path }] : [];
  }),
);

/** Where to skip tests on upstream's files: never where they are required. */
export const skipsUpstream: boolean = vendoredManifests.length === 0 && process.env['CALICUT_REQUIRE_UPSTREAM'] !== '1';

/** The text of a file with its bytes as they are, after its hash was checked. */
export function readVendored({ path, file }: VendoredManifest): string {
  const bytes = readFileSync(path);
  if (sha256(bytes) !== file.sha256) throw new Error(`${path} is not the pinned file; run npm run vendor`);
  return bytes.toString('utf8');
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
