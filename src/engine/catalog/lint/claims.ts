import type { Catalog } from './catalog.ts';

/** Everything in the catalog that names a source: its place and the source's id. */
export function claimsOf({
  kubernetesVersions,
  supportTables,
  calicoLines,
  nodeImages,
  cniPlugins,
  commands,
}: Catalog): readonly (readonly [place: string, source: string])[] {
  return [
    ...kubernetesVersions.map(({ version, source }) => [`kubernetesVersions/${version}`, source] as const),
    ...supportTables.map(({ source }) => [`supportTables/${source}`, source] as const),
    // One page has the tag days of all of them, and one the rule by which lines end.
    ['calicoReleases', 'calico-releases'] as const,
    ['calicoLines', 'calico-security-policy'] as const,
    ...calicoLines.map(({ minor, source }) => [`calicoLines/${minor}`, source] as const),
    ...Object.entries(nodeImages).flatMap(([image, { sources }]) => sources.map((source) => [`nodeImages/${image}`, source] as const)),
    ...cniPlugins.map(({ plugin, version, source }) => [`cniPlugins/${plugin}/${version}`, source] as const),
    ...commands.flatMap(({ id, sources }) => sources.map((source) => [`commands/${id}`, source] as const)),
  ];
}
