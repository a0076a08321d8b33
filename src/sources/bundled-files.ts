/** What the build found in the git-ignored folder: the address of each file, to be fetched when it is wanted, by release and name. */
const upstream = import.meta.glob<string>('../../vendor-manifests/upstream/*/manifests/*.yaml', {
  query: '?url',
  import: 'default',
  eager: true,
});

const samples = import.meta.glob<string>('../../vendor-manifests/sample/*.yaml', { query: '?url', import: 'default', eager: true });

/** Addresses by `release/file`. */
export const bundledFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(upstream).map(([path, url]) => [path.replace(/^.*\/upstream\/v(.*)\/manifests\//, '$1/'), url]),
);

/** Addresses by file name. */
export const sampleFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(samples).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);
