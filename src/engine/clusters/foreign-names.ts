import type { ClusterColumn } from './types.ts';

/**
 * How other lists begin or end the name of a column that is likely meant to count, as `calico version`, `node image` and `k8s`: in small
 * letters and digits alone. The first that a name has is the column that it may be.
 */
const families: readonly (readonly [sign: string, column: ClusterColumn])[] = [
  ['nodekubernetes', 'node-kubernetes'],
  ['nodek8s', 'node-kubernetes'],
  ['kubernetes', 'kubernetes'],
  ['k8s', 'kubernetes'],
  ['calico', 'calico'],
  ['podcidr', 'pod-cidr'],
  ['image', 'image'],
  ['network', 'network'],
];

/** Everyday names that are a slip of the hand away from one of ours (`nodes`, `size`), and mean something else. */
export const harmlessNames: readonly string[] = ['notes', 'site'];

/** The column that a name of other words is likely another name for; undefined where there is none. */
export function findFamily(name: string): ClusterColumn | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return families.find(([sign]) => plain.startsWith(sign) || plain.endsWith(sign))?.[1];
}
