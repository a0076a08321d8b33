import { compareVersions, minorOf } from '../../catalog/calico.ts';
import { nodeImages } from '../../catalog/images.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 3.1: from the next minor on, nodes need cgroups v2. */
export const ol7AndCgroups = {
  id: 'OL7_AND_CGROUPS',
  level: 'error',
  decides: 'unsupported',
  strength: 'quoted',
  sources: ['oracle-kubernetes-versions', 'oracle-images'],
  check: ({ selection: { images, kubernetes } }) => {
    const last = nodeImages.ol7.lastKubernetes;
    if (!images.includes('ol7') || last === undefined || compareVersions(minorOf(kubernetes), last) <= 0) return undefined;
    return { args: { kubernetes } };
  },
} as const satisfies Rule;
