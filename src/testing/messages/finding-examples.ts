import { everyCluster, select } from '../advice.ts';
import { dayAfter } from '../days.ts';
import { newestReading } from '../newest.ts';
import {
  advise,
  detailKeys,
  detailValues,
  images,
  networks,
  settleDeviations,
  toImages,
  type Finding,
  type FindingId,
  type Selection,
} from '../../engine/index.ts';
import { calicoReleases } from '../../engine/catalog/calico.ts';
import { extraIds, switchIds } from '../../engine/catalog/deviations.ts';
import { kubernetesMinors, kubernetesVersions } from '../../engine/catalog/kubernetes.ts';

type Example = Pick<Finding, 'args' | 'sources'>;

let examples: ReadonlyMap<FindingId, readonly Example[]> | undefined;

/** What the advisor says of very many selections: of each finding all different arguments. Made when it is first asked for. */
export function findingExamples(): ReadonlyMap<FindingId, readonly Example[]> {
  if (examples !== undefined) return examples;
  const found = new Map<FindingId, Map<string, Example>>();
  for (const [selection, asOf] of manySelections()) {
    for (const { id, args, sources } of advise(selection, asOf).findings) {
      const all = found.get(id) ?? new Map<string, Example>();
      found.set(id, all);
      all.set(JSON.stringify([args, sources]), { args, sources });
    }
  }
  examples = new Map([...found].map(([id, all]) => [id, [...all.values()]]));
  return examples;
}

/** Versions, kinds of clusters, images and details: everything that the arguments of a sentence are made from. */
function* manySelections(): Generator<readonly [selection: Selection, asOf: string]> {
  const versions = [...kubernetesMinors, ...kubernetesVersions.map(({ version }) => version)];
  const releases = [...calicoReleases.map(({ release }) => release), '3.99.0'];
  const imageSets = Array.from({ length: 2 ** images.length }, (_, bits) => toImages(images.filter((_, n) => bits & (2 ** n))));
  for (const network of networks) {
    for (const version of versions) {
      for (const release of releases) {
        for (const asOf of ['2025-01-01', '2026-11-20', dayAfter(newestReading, 250)]) yield [select(network, version, release), asOf];
      }
    }
    for (const version of kubernetesMinors) {
      for (const release of ['3.25.1', '3.28.0', '3.30.0', '3.32.0', '3.33.0']) {
        for (const one of imageSets) if (one !== undefined) yield [select(network, version, release, { images: one }), '2026-11-20'];
        for (const key of detailKeys) {
          for (const value of detailValues[key]) yield [select(network, version, release, { details: { [key]: value } }), '2026-11-20'];
        }
      }
    }
  }
  for (const cluster of everyCluster) yield [select(cluster.network, '1.34', '3.30.3', cluster), '2026-11-20'];
  const lists = [...switchIds.map((id) => [id]), ...switchIds.flatMap((one) => switchIds.map((other) => [one, other])), [...switchIds]];
  for (const without of lists) yield [settleDeviations(select('vcn-native', '1.34', '3.30.3', { without })), '2026-11-20'];
  for (const extras of [...extraIds.map((id) => [id]), [...extraIds]])
    yield [select('vcn-native', '1.34', '3.30.3', { extras }), '2026-11-20'];
  yield [select('vcn-native', '1.34', '3.30.3', { images: ['ol7'], details: { arch: 'arm64' } }), '2026-11-20'];
  yield [select('vcn-native', '1.26', '3.25.1', { nodes: 'self-managed' }), '2026-11-20'];
}
