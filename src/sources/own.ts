import { OWN_FILE_LIMIT } from './limits.ts';
import { refused, type ManifestSource } from './manifest-source.ts';
import { readManifest } from './read-manifest.ts';

/** A person's own manifest: a file they opened or dropped, or text they pasted. It never leaves the browser. */
export interface OwnManifest {
  readonly name: string;
  readonly content: Blob | string;
}

/** The person's own manifest as a source. */
export function ownSource({ name, content }: OwnManifest): ManifestSource {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  return {
    kind: 'own',
    load: async ({ digest }) => {
      if (blob.size > OWN_FILE_LIMIT) return refused({ code: 'TOO_LARGE', args: { bytes: blob.size, limit: OWN_FILE_LIMIT } });
      const bytes = await readBytes(blob);
      return bytes === undefined ? refused({ code: 'UNREADABLE', args: {} }) : readManifest('own', name, bytes, digest);
    },
  };
}

/** The bytes, or undefined where the file has gone or may not be read since it was chosen. */
async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
