import { isAllowed, isAsDocumented, type Judgement, type Selection } from '../../../engine/index.ts';
import type { ManifestName } from '../../../sources/index.ts';
import type { TableRow } from '../table-row.ts';

/** A manifest that the archive is to have, for all rows that ask for the same one. */
export interface WantedFile {
  /** The judgements' own key. */
  readonly key: string;
  /** The name without its ending and, where it is adapted, without what tells it from others that are. */
  readonly base: string;
  readonly isAdapted: boolean;
  readonly upstream: ManifestName;
  readonly selection: Selection;
}

/** Upstream's file for a judgement, or undefined where the answer to it is a no. */
export function upstreamOf({ verdict, file, selection }: Judgement): ManifestName | undefined {
  return isAllowed(verdict.status) ? { release: selection.calico, file } : undefined;
}

/**
 * The manifests for these rows, each once, by name. Only what the page carries: `isBundled`. Names are made of names from closed lists
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
    // The same bytes under several names, as of a documented edit that is turned off and one that is not made: the first by name.
    if (other === undefined || baseName(judgement) < baseName(other)) asked.set(manifestKey, judgement);
  }
  const sorted = [...asked].toSorted(([a, one], [b, other]) => compare(baseName(one), baseName(other)) || compare(a, b));
  return sorted.map(([key, judgement]) => {
    const { selection, file } = judgement;
    const isAdapted = !isAsDocumented(selection);
    return { key, base: baseName(judgement), isAdapted, upstream: { release: selection.calico, file }, selection };
  });
}

/**
 * Where a manifest goes, beside those that are taken. Adapted ones are told apart by the beginning of their hash, so that each has the
 * same name in every archive; by number where there is no hash.
 */
export function pathFor(
  { base, isAdapted }: Pick<WantedFile, 'base' | 'isAdapted'>,
  sha256: string | undefined,
  taken: ReadonlySet<string>,
): string {
  const pathOf = (suffix: string) => `manifests/${base}${suffix}.yaml`;
  const hashed = isAdapted && sha256 !== undefined ? [8, 16, 64].map((length) => pathOf(`-${sha256.slice(0, length)}`)) : [pathOf('')];
  const free = hashed.find((path) => !taken.has(path));
  if (free !== undefined) return free;
  let times = 2;
  while (taken.has(pathOf(`-${times}`))) times++;
  return pathOf(`-${times}`);
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
