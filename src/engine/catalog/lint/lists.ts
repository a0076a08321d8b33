import { compareVersions, minorOf } from '../calico.ts';
import type { Fault, FaultCode } from './types.ts';

/** Every name that stands in the list already, as often as it stands there again. */
export function repeats(names: readonly string[]): readonly string[] {
  return names.filter((name, n) => names.indexOf(name) !== n);
}

/** The versions that stand behind a newer one. */
export function behindNewer(versions: readonly string[]): readonly string[] {
  return versions.filter((version, n) => n > 0 && compareVersions(versions[n - 1] ?? '', version) > 0);
}

/** A fault of this code at each of these names in a list of the catalog. */
export function faultsAt(code: FaultCode, list: string, names: readonly string[]): readonly Fault[] {
  return names.map((name) => ({ code, place: `${list}/${name}` }));
}

/** The entries in lists of one minor each, in the order in which the minors first stand. */
export function groupByMinor<Entry>(entries: readonly Entry[], versionOf: (entry: Entry) => string): readonly (readonly Entry[])[] {
  const minors = [...new Set(entries.map((entry) => minorOf(versionOf(entry))))];
  return minors.map((minor) => entries.filter((entry) => minorOf(versionOf(entry)) === minor));
}
