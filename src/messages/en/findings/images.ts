import type { FindingSentences } from '../../types.ts';
import { valueNames } from '../choices.ts';

const detected = (image: string) =>
  `Oracle's page does not mention ${image}, so FELIX_IPTABLESBACKEND stays out and Calico detects the backend itself, more reliably from 3.25.2 and 3.26 on.`;
const CHECK_BACKEND =
  'Before you rely on policy there, run kubectl -n kube-system logs POD -c calico-node for such a node: iptables-nft-restore or iptables-legacy-restore names the backend.';

/** The images of a list as a person reads them: `a, b and c`. */
const listed = (values: string | undefined) =>
  (values ?? '')
    .split(',')
    .map((value) => valueNames[value] ?? value)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');

/** Node images and the iptables backend on them. */
export const imageFindings = {
  OL7_WITHOUT_BACKEND: {
    says: () => 'Oracle sets FELIX_IPTABLESBACKEND for Oracle Linux 8 alone, so the edits leave it out for Oracle Linux 7.',
    next: () => 'Leave FELIX_IPTABLESBACKEND out on Oracle Linux 7.',
  },
  OL8_BACKEND: {
    says: () => 'Oracle documents FELIX_IPTABLESBACKEND set to NFT for Oracle Linux 8 nodes; the edits set it.',
    next: ({ leavesRules }) =>
      `Keep the value, and choose the image again here when the node pools change.${leavesRules ? " A changed value leaves the old backend's rules on the node until it restarts." : ''}`,
  },
  OL9_BACKEND: { says: () => detected('Oracle Linux 9'), next: () => CHECK_BACKEND },
  UBUNTU_BACKEND: { says: () => detected('Ubuntu nodes'), next: () => CHECK_BACKEND },
  OTHER_IMAGE_BACKEND: {
    says: () =>
      "Oracle's page names Oracle Linux 8 alone, so FELIX_IPTABLESBACKEND stays out for other images and Calico detects the backend itself.",
    next: () => CHECK_BACKEND,
  },
  MIXED_IMAGES: {
    says: ({ others }) =>
      `One DaemonSet has one FELIX_IPTABLESBACKEND: NFT, documented for Oracle Linux 8 alone, is forced on the nodes with ${listed(others)} too.${others?.includes('ol9') ? ' That it is right on Oracle Linux 9 is inferred.' : ''}`,
    next: () =>
      "Run kubectl -n kube-system exec POD -c calico-node -- iptables-nft-save -t mangle | grep -E 'KUBE-(IPTABLES-HINT|KUBELET-CANARY)' for each: if it runs and prints nothing, keep that image out.",
  },
  OLD_BACKEND_DETECTION: {
    says: ({ calico }) =>
      `Calico ${calico} tells the iptables backend by counting rules, which can find legacy where kube-proxy uses NFT, and policy is ignored. Upstream fixed that in 3.25.2 and 3.26.0.`,
    next: () => 'Choose Calico 3.26 or newer for nodes whose backend Calico has to detect.',
  },
  LEGACY_DETECTION_MAY_FAIL: {
    says: ({ calico }) =>
      `In the image of Calico ${calico}, iptables-legacy-save seems to fail. That Calico may therefore misjudge a node with legacy iptables is inferred from the fix in 3.27.5 and 3.28.1.`,
    next: () => CHECK_BACKEND,
  },
  FORCED_BACKEND_AND_DETECTION: {
    says: ({ calico }) =>
      `Calico ${calico} would also detect the backend, by the chains of kubelet and kube-proxy. A forced value is used in any case; where detection finds another one, calico-node logs a warning.`,
    next: () =>
      'After the rollout, look in the log of calico-node for "does not match the detected backend": where it stands, find out which backend kube-proxy uses on that node.',
  },
} as const satisfies Partial<FindingSentences>;
