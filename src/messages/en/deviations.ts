import type { ExtraId, RegistryFault, SwitchId } from '../../engine/index.ts';

/** What it means to go without a documented edit. */
export const withoutEdit: Readonly<Record<SwitchId, string>> = {
  'remove-init-containers':
    "install-cni stays: it writes Calico's own CNI configuration on every node and takes new pods over from the OCI plug-in.",
  'remove-env-from':
    'Where there is a ConfigMap kubernetes-services-endpoint, it decides which address of the API server calico-node uses.',
  'remove-typha-variable':
    'calico-node goes through Typha, which does not know the prefix oci: policy is set on interfaces that do not exist.',
  'remove-cni-mounts': "calico-node keeps mounting the node's CNI folder, writable, and Calico's CNI log; nothing needs either here.",
  'remove-cni-volumes': "Folders of the node that the OCI plug-in owns stay among the pod's volumes; nothing needs them here.",
  'set-interface-prefix': "Felix looks for interfaces that begin with cali, and the pods' begin with oci: policy is not enforced.",
  'set-no-default-pools': 'calico-node makes an address pool of its own, with outgoing NAT.',
  'set-chain-insert-mode': "Calico's rules go in front of those of the node and of the OCI plug-in. What that breaks, Oracle does not say.",
  'set-mangle-allow-action': 'Accepted packets leave the mangle chains at once. What that breaks, Oracle does not say.',
  'set-manage-cni': "The token of Calico's CNI plug-in is not renewed: after a day pods can be neither made nor removed.",
  'set-iptables-backend': 'Felix detects the backend by itself. Where it takes the legacy one on Oracle Linux 8, policy is ignored.',
};

/** What extras are called inside sentences. */
export const extraNames: Readonly<Record<ExtraId, string>> = {
  'remove-idle-typha': 'the removal of the idle Typha objects',
  'remove-unused-volumes': 'the removal of volumes that nothing mounts',
  'use-private-registry': 'images from your own registry',
};

/** What is wrong with a registry, for the field itself and inside sentences. */
export const registryFaults: Readonly<Record<RegistryFault, string>> = {
  syntax:
    'it must be a host and a path in lower case, such as registry.example.com/mirror, without https:// and without a slash at the end',
  'no-host': 'its first part must be a host with a dot or a port; without one, it would mean a folder of Docker Hub',
  'too-long': 'it has more than 200 characters, and image names may have 255 in all',
};
