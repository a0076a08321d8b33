import { isRecord, parseJson } from './read-plain.ts';

/** A manifest that is published beside the page. */
export interface PublishedManifest {
  /** The combination that the file is named after. */
  readonly slug: string;
  readonly address: string;
  readonly sha256: string;
}

/** More than this is no index of ours. */
const MOST_ENTRIES = 2000;

/**
 * The manifests that an index lists, with their addresses in `folder`, which ends in a slash. Undefined where the text is no such index,
 * or one of a later shape: what is not wholly understood is not shown. No entry can name a place outside the folder.
 */
export function readPublishedIndex(text: string, folder: string): readonly PublishedManifest[] | undefined {
  // A server that has no such file may answer with a page instead.
  const index = parseJson(text);
  if (!isRecord(index) || index['schemaVersion'] !== 1) return undefined;
  const entries = index['manifests'];
  if (!Array.isArray(entries) || entries.length > MOST_ENTRIES) return undefined;
  const manifests = entries.map((entry: unknown) => readEntry(entry, folder));
  return manifests.every((manifest) => manifest !== undefined) ? manifests : undefined;
}

function readEntry(entry: unknown, folder: string): PublishedManifest | undefined {
  if (!isRecord(entry)) return undefined;
  const { slug, file, sha256 } = entry;
  const isPlain = typeof slug === 'string' && /^oke-[a-z0-9.-]{1,100}$/.test(slug) && file === `${slug}.yaml`;
  const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  return isPlain && isHash ? { slug, address: `${folder}${slug}.yaml`, sha256 } : undefined;
}
