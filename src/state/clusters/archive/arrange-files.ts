import { isAllowed, type Judgement, type Selection } from '../../../engine/index.ts';
import type { ManifestName } from '../../../sources/index.ts';
import type { TableRow } from '../table-row.ts';

/** A manifest that the archive is to have, for all rows that ask for the same one. */
export interface WantedFile {
  /** The judgements' own key. */
  readonly key: string;
  readonly path: string;
  readonly upstream: ManifestName;
  readonly selection: Selection;
}

/** Upstream's file for a judgement, or undefined where the answer to it is a no. */
export function upstreamOf({ verdict, file, selection }: Judgement): ManifestName | undefined {
  return isAllowed(verdict.status) ? { release: selection.calico, file } : undefined;
}

/**
 * The manifests for these rows, each once, by path. Only what the page carries: `isBundled`. Paths are made of names from closed lists
 * and of a checked pod CIDR, never of what stands in a cell.
 */
export function arrangeFiles(rows: readonly TableRow[], isBundled: (name: ManifestName) => boolean): readonly WantedFile[] {
  const asked = new Map<string, Judgement>();
  for (const row of rows) {
    if (row.kind === 'bad') continue;
    const { judgement } = row;
    const upstream = upstreamOf(judgement);
    if (upstream === undefined || !isBundled(upstream)) continue;
    const { manifestKey } = judgement;
    const other = asked.get(manifestKey);
    // The same bytes under several names, as of two images: the first by name, whatever the order of the rows.
    if (other === undefined || baseName(judgement) < baseName(other)) asked.set(manifestKey, judgement);
  }
  const sorted = [...asked].toSorted(([a, one], [b, other]) => compare(baseName(one), baseName(other)) || compare(a, b));
  const taken = new Map<string, number>();
  return sorted.map(([key, judgement]) => {
    const { selection, file } = judgement;
    const base = baseName(judgement);
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    const path = `manifests/${times === 1 ? base : `${base}-${times}`}.yaml`;
    return { key, path, upstream: { release: selection.calico, file }, selection };
  });
}

/** The name without its ending; pod CIDRs give different bytes. */
function baseName({ manifestName, selection: { podCidr } }: Judgement): string {
  const name = manifestName.replace(/\.yaml$/, '');
  return podCidr === undefined ? name : `${name}-pods-${podCidr.replace('/', '-')}`;
}

/** By code unit: the same everywhere. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
