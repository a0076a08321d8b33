import type { ChangeSentences, StepSentences } from '../types.ts';

/** What each step is for. The sources that stand beside a reason are the step's own. */
export const steps: StepSentences = {
  'use-policy-only-manifest': {
    title: 'Start from calico-policy-only.yaml',
    reason: 'In this file Calico enforces policy and leaves the network to the plug-in that is there.',
  },
  'use-full-manifest': {
    title: 'Start from calico.yaml',
    reason: 'In place of flannel, Calico runs the network as well as the policy.',
  },
  'leave-pool-cidr-out': {
    title: 'Leave CALICO_IPV4POOL_CIDR out',
    reason: 'calico-node refuses to start with a pool CIDR and NO_DEFAULT_POOLS together.',
  },
  'leave-ipv6-pool-cidr-out': {
    title: 'Leave CALICO_IPV6POOL_CIDR out',
    reason: 'calico-node refuses to start with a pool CIDR and NO_DEFAULT_POOLS together.',
  },
  'leave-no-default-pools-out': {
    title: 'Leave NO_DEFAULT_POOLS out',
    reason: 'calico-node refuses to start with a pool CIDR and NO_DEFAULT_POOLS together.',
  },
  'remove-init-containers': {
    title: 'Remove initContainers',
    reason:
      'install-cni would write a CNI configuration of its own and take the pods over from the OCI plug-in. The second init container only prepares eBPF mode.',
  },
  'remove-env-from': {
    title: 'Remove envFrom',
    reason: 'The ConfigMap can override the address of the API server, which only eBPF mode needs.',
  },
  'remove-typha-variable': {
    title: 'Remove FELIX_TYPHAK8SSERVICENAME',
    reason:
      'With Typha in between, interface names are worked out by Typha, which does not know the prefix oci: policy would be set on interfaces that do not exist.',
  },
  'remove-cni-mounts': {
    title: 'Remove the CNI mounts',
    reason: "They serve Calico's own CNI plug-in: its credentials and its log. That plug-in is not installed here.",
  },
  'remove-cni-volumes': {
    title: 'Remove the CNI volumes',
    reason: 'Only install-cni and the two removed mounts use them. The OCI plug-in owns these folders of the node.',
  },
  'set-interface-prefix': {
    title: 'Set FELIX_INTERFACEPREFIX to oci',
    reason:
      "The OCI plug-in names the pods' interfaces oci…; Felix enforces policy only on interfaces with this prefix. The default is cali.",
  },
  'set-no-default-pools': {
    title: 'Set NO_DEFAULT_POOLS to true',
    reason: 'Addresses come from the VCN. Without this, calico-node makes an address pool of its own, with outgoing NAT.',
  },
  'set-chain-insert-mode': {
    title: 'Set FELIX_CHAININSERTMODE to Append',
    reason:
      "Calico's rules go behind those of the node and of the OCI plug-in, which then run first. The default is Insert. Oracle gives the value; why is read from upstream's reference.",
  },
  'set-mangle-allow-action': {
    title: 'Set FELIX_IPTABLESMANGLEALLOWACTION to Return',
    reason:
      'Accepted packets go back to the mangle chains, so that rules for several network cards still see them. The default is Accept. Oracle gives the value; why is read from upstream and from other clouds.',
  },
  'set-iptables-backend': {
    title: 'Set FELIX_IPTABLESBACKEND to NFT',
    reason: 'On Oracle Linux 8, kube-proxy uses the nft backend. If Felix picked the legacy one, policy would be ignored.',
  },
  'set-pod-cidr': {
    title: 'Set CALICO_IPV4POOL_CIDR to your pod CIDR',
    reason:
      "Calico makes its address pool from this range at its first start. Left out, it picks 192.168.0.0/16 or the next free one. Oracle's page does not mention it.",
  },
  'remove-idle-typha': {
    title: 'Remove the idle Typha objects',
    reason:
      "Nothing uses the Typha Deployment, Service and PodDisruptionBudget once calico-node goes to the API server itself. Where they run already, kubectl apply leaves them: delete them there. This is not in Oracle's page.",
  },
  'remove-unused-volumes': {
    title: 'Remove the volumes that nothing mounts',
    reason: "Only the init containers that are gone mounted them. Left in, they are harmless. This is not in Oracle's page.",
  },
  'use-private-registry': {
    title: 'Take the images from your registry',
    reason:
      "The nodes then need no way to upstream's registry. Copy the images there first; a registry that asks for a password also needs an image pull secret, which this does not add. This is not in Oracle's page.",
  },
  'set-manage-cni': {
    title: 'Set CALICO_MANAGE_CNI to true',
    reason:
      "Beside flannel, Calico's CNI plug-in is installed and its token must be renewed every day. Oracle has withdrawn this procedure.",
  },
};

/** One line for one edit. */
export const changes: ChangeSentences = {
  remove: ({ subject }) => `Remove ${subject}`,
  add: ({ subject }) => `Add ${subject}`,
  replace: ({ subject, oldValue }) => `Change ${subject}${oldValue === undefined ? '' : `, which was ${oldValue || 'empty'}`}`,
  uncomment: ({ subject }) => `Make ${subject} live`,
};
