import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';
import { replacesFlannel } from './shared/network.ts';

/** facts/calico-gke-policy.md 1.3; that nothing is to be moved is on upstream's page of QoS controls. */
export const bandwidthPluginGone = {
  id: 'BANDWIDTH_PLUGIN_GONE',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-manifest-3.29.2', 'calico-manifest-3.30.0', 'calico-qos-controls'],
  check: ({ selection }) => (replacesFlannel(selection) && compareVersions(selection.calico, '3.30') >= 0 ? {} : undefined),
} as const satisfies Rule;
