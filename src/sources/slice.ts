import { anonymous } from './anonymous.ts';
import { takeAsked } from './asked.ts';
import type { LoadOptions, Manifest, ManifestName } from './manifest-source.ts';

/**
 * Where the build puts a bundled file's slice: the file with every line left empty but those of its DaemonSet, so that lines have the
 * numbers that they have in the whole. Its name has the whole file's hash: slices that are made otherwise need another
 * ending. Compressed, it is a fifteenth of the file.
 */
export function sliceAddress(url: string): string {
  return url.replace(/\.yaml$/, '.daemonset.yaml');
}

/** The slice as a manifest to plan changes on, to be seen and never to be handed out; undefined where it cannot be had, whatever the reason. */
export async function loadSlice(
  url: string,
  wanted: ManifestName,
  options: Pick<LoadOptions, 'fetch' | 'signal'>,
): Promise<Manifest | undefined> {
  const { fetch, signal } = options;
  const address = sliceAddress(url);
  try {
    const response = await (takeAsked(address) ?? fetch(address, signal === undefined ? anonymous : { ...anonymous, signal }));
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { kind: 'bundled', name: wanted.file, text, bytes: bytes.byteLength, sha256: undefined, known: wanted };
  } catch (error) {
    // The whole file is on its way too, and says why it does not come.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

/**
 * Whether a slice comes before its file: not where a service worker has whole files at hand, and not from a development server, for which
 * nobody makes slices.
 */
export function isSliceNearer(): boolean {
  // An insecure address has no service workers.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  return import.meta.env.PROD && workers?.controller == null;
}
