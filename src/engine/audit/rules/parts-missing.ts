import { compareVersions } from '../../catalog/calico.ts';
import { isMap } from 'yaml';
import { findString } from '../../yaml/document.ts';
import { findSeq } from '../../yaml/operations.ts';
import { byHand } from '../remedies.ts';
import type { ManifestRule } from '../types.ts';
import { isPolicyOnly, listAgents, type Agent } from './shared/agents.ts';
import { firstKey } from './shared/ranges.ts';

/** What upstream's calico.yaml has for Calico's own CNI plug-in, in every release read (3.24.0 to 3.32.1). 3.33 is reshaped and not known. */
const parts = { initContainers: ['install-cni'], volumes: ['cni-bin-dir', 'cni-net-dir'] } as const;
const LAST_KNOWN = '3.33.0';

/**
 * In place of flannel Calico runs the network, and its CNI plug-in is put on each node by parts of calico.yaml that the VCN-native edits
 * take out. Without them new pods get no network, and nothing on a cluster says so beforehand.
 */
export const partsMissing = {
  id: 'PARTS_MISSING',
  level: 'error',
  isRefused: false,
  sources: ['calico-manifest'],
  check: (manifest) => {
    const { network, method, calico } = manifest.selection;
    if (network !== 'flannel' || method !== 'replace' || compareVersions(calico, LAST_KNOWN) >= 0) return [];
    return listAgents(manifest).flatMap((agent) => {
      const missing = isPolicyOnly(agent) ? [] : listMissing(agent);
      if (missing.length === 0) return [];
      const range = firstKey(agent.context.document, agent.container.map);
      return [{ context: agent.context, range, args: {}, names: { missing }, remedy: byHand('no-way-back') }];
    });
  },
} as const satisfies ManifestRule;

function listMissing({ template: { pod } }: Agent): readonly string[] {
  return Object.entries(parts).flatMap(([list, names]) => {
    const there = findSeq(pod, list)?.seq.items.map((item) => isMap(item) && findString(item, 'name')) ?? [];
    return names.filter((name) => !there.includes(name));
  });
}
