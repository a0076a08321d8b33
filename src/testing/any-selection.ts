import * as fc from 'fast-check';
import { extraIds, switchIds } from '../engine/catalog/deviations.ts';
import { kubernetesVersions } from '../engine/catalog/kubernetes.ts';
import {
  calicoReleases,
  clusterTypes,
  defaultSelection,
  detailKeys,
  detailValues,
  images,
  kubernetesMinors,
  methods,
  nodeTypes,
  settleDeviations,
  toImages,
  type ClusterDetails,
  type Selection,
} from '../engine/index.ts';

const versions = [...kubernetesMinors, ...kubernetesVersions.map(({ version }) => version), '1.36.77'];
const anyDetails: fc.Arbitrary<ClusterDetails> = fc
  .record(Object.fromEntries(detailKeys.map((key) => [key, fc.constantFrom(...detailValues[key])])), { requiredKeys: [] })
  .map((details) => Object.fromEntries(detailKeys.flatMap((key) => (details[key] === undefined ? [] : [[key, details[key]]]))));

const shared = {
  platform: fc.constant('oke' as const),
  kubernetes: fc.constantFrom(...versions),
  calico: fc.constantFrom(...calicoReleases.map(({ release }) => release)),
  images: fc.subarray([...images], { minLength: 1 }).map((chosen) => toImages(chosen) ?? defaultSelection.images),
  details: anyDetails,
  cluster: fc.constantFrom(...clusterTypes),
  nodes: fc.constantFrom(...nodeTypes),
  without: fc.subarray([...switchIds]),
  extras: fc.subarray([...extraIds]),
};

/** An IPv4 network of /26 or larger with no host bits. */
const anyCidr = fc.tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.nat({ max: 26 })).map(([address, prefix]) => {
  const network = address - (address % 2 ** (32 - prefix));
  return `${[24, 16, 8, 0].map((shift) => Math.floor(network / 2 ** shift) % 256).join('.')}/${prefix}`;
});

const anyWanted: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ ...shared, network: fc.constant('vcn-native' as const), method: fc.constant('replace' as const) }),
  fc.record({ ...shared, network: fc.constant('flannel' as const), method: fc.constantFrom(...methods) }),
  fc.record({ ...shared, network: fc.constant('flannel' as const), method: fc.constant('replace' as const), podCidr: anyCidr }),
);

/** Any selection that can be made, whether or not anything supports it; one in four deviates from what is documented. */
export const anySelection: fc.Arbitrary<Selection> = fc
  .tuple(anyWanted, fc.nat({ max: 3 }))
  .map(([wanted, n]) => settleDeviations(n === 0 ? wanted : { ...wanted, without: [], extras: [] }));
