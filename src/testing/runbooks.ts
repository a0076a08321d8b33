import { images } from '../engine/catalog/images.ts';
import { createRunbook } from '../engine/plan/runbook.ts';
import type { Runbook, RunbookValues } from '../engine/plan/runbook-types.ts';
import { defaultSelection, type Selection } from '../engine/selection/selection.ts';

export const filled: RunbookValues = { clusterId: 'ocid1.cluster.oc1.iad.aaaaaaaaaf5x', region: 'us-ashburn-1' };

export const vcnNative: Selection = { ...defaultSelection, kubernetes: '1.36', calico: '3.32.0' };
export const replaced: Selection = { ...vcnNative, network: 'flannel' };

/** One with everything that is not documented, which commands know of. */
export const adapted: Selection = {
  ...vcnNative,
  without: ['set-interface-prefix', 'set-no-default-pools'],
  extras: ['remove-idle-typha', 'remove-unused-volumes', 'use-private-registry'],
  registry: 'registry.example.com:5000/mirror',
};

/** Every way in which runbooks differ: network, method, pinned or not, one image or several, with a pod CIDR and without. */
export const runbookSelections: readonly Selection[] = [
  vcnNative,
  replaced,
  { ...replaced, podCidr: '10.244.0.0/16' },
  { ...replaced, method: 'beside' as const },
  adapted,
].flatMap((selection) =>
  ['3.25.1', '3.32.0', '3.33.1'].flatMap((calico) =>
    [...images.map((image) => [image] as const), ['ol8', 'ol9'] as const, ['ol7', 'ol8'] as const].map((chosen) => ({
      ...selection,
      calico,
      kubernetes: calico === '3.25.1' ? '1.34.2' : '1.36',
      images: chosen,
    })),
  ),
);

/** Each of those selections with its runbook: with values, without any, and with the hash of an edited manifest. */
export const runbookWalk: readonly { readonly selection: Selection; readonly runbook: Runbook }[] = runbookSelections.flatMap((selection) =>
  [{}, filled, { ...filled, editedSha256: 'a'.repeat(64) }].map((values) => ({ selection, runbook: createRunbook(selection, values) })),
);
