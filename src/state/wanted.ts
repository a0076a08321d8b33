import { isAllowed, recipeFor, type Verdict } from '../engine/index.ts';
import {
  bundledSource,
  hasSample,
  ownSource,
  sampleSource,
  upstreamSource,
  type ManifestName,
  type ManifestSource,
} from '../sources/index.ts';
import type { Choices } from './choices.ts';

/** What the choices ask for: a source to load, the name of a file that is nowhere yet, or nothing at all. */
export type Wanted =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'absent'; readonly name: ManifestName }
  /** Loads with the same `key` give the same manifest. */
  | { readonly kind: 'source'; readonly key: unknown; readonly name: ManifestName; readonly source: ManifestSource };

/** What the page can find by itself, for `resolveWanted`. */
export interface Shelf {
  readonly isBundled: (name: ManifestName) => boolean;
  /** Whether the file came from upstream's server before and is still here. */
  readonly isFetched: (name: ManifestName) => boolean;
  readonly isEmpty: boolean;
}

/** The manifest that the choices ask for. Where the answer is no, none is asked for; where nothing is bundled, the sample is. */
export function resolveWanted({ selection, source, own }: Choices, { status }: Verdict, shelf: Shelf): Wanted {
  // What somebody has is audited whatever the answer is: it may be what runs.
  if (!isAllowed(status) && (source !== 'own' || own === undefined)) return { kind: 'nothing' };
  const name = { release: selection.calico, file: recipeFor(selection).file };
  const key = `${name.release}/${name.file}`;
  const from = (kind: SourceKind): Wanted => ({ kind: 'source', key: `${kind} ${key}`, name, source: sources[kind](name) });
  if (source === 'own' && own !== undefined) return { kind: 'source', key: own, name, source: ownSource(own) };
  if (source === 'upstream' || source === 'sample') return from(source);
  if (shelf.isBundled(name)) return from('bundled');
  if (shelf.isFetched(name)) return from('upstream');
  return shelf.isEmpty && hasSample(name.file) ? from('sample') : { kind: 'absent', name };
}

type SourceKind = 'bundled' | 'upstream' | 'sample';

const sources: Readonly<Record<SourceKind, (name: ManifestName) => ManifestSource>> = {
  bundled: bundledSource,
  upstream: upstreamSource,
  sample: ({ file }) => sampleSource(file),
};
