/** Files of upstream's that are kept for offline use, with the releases that are kept with these very files. */
export interface HeldFiles {
  readonly files: readonly string[];
  readonly releases: readonly string[];
}

/** The build puts the hash of the content between the name of a file and its ending. */
const BUNDLED = /^manifests\/v([^/]+)\/(.+)-[\w-]{8}(\.ya?ml)$/;

const collator = new Intl.Collator('en', { numeric: true });

/** The releases of Calico among kept files by what is kept of them, the newest first; other files say nothing here. */
export function heldReleases(paths: readonly string[]): readonly HeldFiles[] {
  const filesOf = new Map<string, string[]>();
  for (const path of paths) {
    const [, release, name, ending] = BUNDLED.exec(path) ?? [];
    if (release !== undefined) filesOf.set(release, [...(filesOf.get(release) ?? []), `${name}${ending}`]);
  }
  const releasesOf = new Map<string, string[]>();
  for (const release of [...filesOf.keys()].toSorted((a, b) => collator.compare(b, a))) {
    const files = (filesOf.get(release) ?? []).toSorted().join('/');
    releasesOf.set(files, [...(releasesOf.get(files) ?? []), release]);
  }
  return [...releasesOf].map(([files, releases]) => ({ files: files.split('/'), releases }));
}
