import { compareVersions } from '../../catalog/calico.ts';
import { findCniPlugin } from '../../catalog/cni-plugins.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 4: no page says which prefix the interfaces of several VNICs or of Multus have. */
export const cni3Prefix = {
  id: 'CNI_3_PREFIX',
  level: 'note',
  strength: 'inferred',
  sources: ['oracle-pod-networking', 'oracle-calico-2026-09'],
  check: ({ selection: { network, kubernetes } }) => {
    const plugin = findCniPlugin('vcn-native', kubernetes);
    if (network !== 'vcn-native' || plugin === undefined || compareVersions(plugin.version, '3.0.0') < 0) return undefined;
    return { args: { version: plugin.version }, sources: [plugin.source, 'oracle-pod-networking', 'oracle-calico-2026-09'] };
  },
} as const satisfies Rule;
