import { commandSources } from './command-sources.ts';
import { okeSources } from './oke.ts';
import { upgradeSources } from './upgrade-sources.ts';
import { variableSources } from './variable-sources.ts';

/**
 * Where a fact comes from. `read` is the date of the copy that was read; it is left out where the copy carries no date, and
 * `edition` then says what is known of its age. Urls are the pages' own; a dated copy that has an address of its own has that.
 */
export interface Source {
  readonly publisher: 'oracle' | 'calico' | 'other';
  readonly url: string;
  readonly title: string;
  readonly section?: string;
  readonly read?: string;
  readonly edition?: string;
}

/** How a fact was won: read in the source's text or code, settled by counting and dates, or reasoned. */
export type Strength = 'quoted' | 'derived' | 'inferred';

const oracleDocs = 'https://docs.oracle.com/en-us/iaas/Content/ContEng';
const calicoTree = 'https://github.com/projectcalico/calico/blob';
const calicoDocs = 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.32';

export const sources = {
  ...okeSources,
  ...commandSources,
  ...upgradeSources,
  ...variableSources,
  'oracle-compatibility-2025-02': {
    publisher: 'oracle',
    url: 'https://github.com/jacklty/oci_doc_crawler/blob/8e7bbd7/iaas/Content/ContEng/Concepts/contengCompatibilitymatrix_topic.md',
    title: 'Compatibility Matrix for Cluster Add-ons',
    read: '2025-02-05',
  },
  'oracle-compatibility-2026-09': {
    publisher: 'oracle',
    url: `${oracleDocs}/Concepts/contengCompatibilitymatrix_topic.htm`,
    title: 'Compatibility Matrix for Cluster Add-ons',
    read: '2026-09-05',
  },
  'oracle-addon-versions': {
    publisher: 'oracle',
    url: `${oracleDocs}/Tasks/contengconfiguringclusteraddons-supportedversions.htm`,
    title: 'Cluster Add-on Supported Versions',
    edition: '2026',
  },
  'oracle-images': {
    publisher: 'oracle',
    url: `${oracleDocs}/Reference/contengimagesshapes.htm`,
    title: 'Supported Images and Shapes for Worker Nodes',
    read: '2026-09-05',
  },
  'oracle-images-ol9': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/iaas/images/oke-worker-node-oracle-linux-9x/index.htm',
    title: 'OKE Worker Node Oracle Linux 9.x Images',
  },
  'oracle-images-ubuntu': {
    publisher: 'oracle',
    url: `${oracleDocs}/Tasks/contengcreatingubuntubasedworkernodes.htm`,
    title: 'Creating Ubuntu-Based Worker Nodes',
    read: '2026-09-05',
  },
  'oracle-virtual-nodes': {
    publisher: 'oracle',
    url: 'https://github.com/jacklty/oci_doc_crawler/blob/8e7bbd7/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.md',
    title: 'Comparing Virtual Nodes with Managed Nodes',
    read: '2024-10-28',
  },
  'oracle-enhanced-clusters': {
    publisher: 'oracle',
    url: `${oracleDocs}/Tasks/contengcomparingenhancedwithbasicclusters_topic.htm`,
    title: 'Comparing Enhanced Clusters with Basic Clusters',
    read: '2026-09-05',
  },
  'oracle-vcn-cni-2': {
    publisher: 'oracle',
    url: 'https://blogs.oracle.com/cloud-infrastructure/post/introducing-oracle-kubernetes-vcn-cni-200',
    title: 'Introducing VCN-Native Pod Networking CNI 2.0.0 (read in Japanese)',
    read: '2023-05-09',
    edition: 'Japanese translation',
  },
  'oracle-pod-networking': {
    publisher: 'oracle',
    url: `${oracleDocs}/Concepts/contengpodnetworking_topic-OCI_CNI_plugin.htm`,
    title: 'Using the OCI VCN-Native Pod Networking CNI plugin',
    read: '2026-09-05',
  },
  'oracle-known-issues': {
    publisher: 'oracle',
    url: `${oracleDocs}/known-issues/conteng-known-issues.htm`,
    title: 'Known Issues for Kubernetes Engine',
    read: '2026-09-05',
  },
  'oracle-terraform-module': {
    publisher: 'oracle',
    url: 'https://github.com/oracle-terraform-modules/terraform-oci-oke/blob/v4.5.9/modules/extensions/scripts/calico_install.sh',
    title: 'terraform-oci-oke 4.5.9, calico_install.sh',
    read: '2023-05-09',
  },
  'calico-requirements-3.24': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/tree/archive-os-3.24',
    title: 'Calico 3.24 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.25': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/tree/archive-os-3.25',
    title: 'Calico 3.25 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.26': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/tree/archive-oss-3.26',
    title: 'Calico 3.26 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.27': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/tree/archive-os-3.27',
    title: 'Calico 3.27 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.28': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/tree/archive-os-3.28',
    title: 'Calico 3.28 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.29': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.29/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.29 system requirements',
    section: 'Node requirements and Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.30': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.30/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.30 system requirements',
    section: 'Node requirements and Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.31': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.31/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.31 system requirements',
    section: 'Node requirements and Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.32': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.32/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.32 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-node-requirements': {
    publisher: 'calico',
    url: `${calicoDocs}/_includes/partials/_system-requirements.mdx`,
    title: 'Calico 3.32 system requirements',
    section: 'Node requirements',
    read: '2026-08-21',
  },
  'calico-node-requirements-3.33': {
    publisher: 'calico',
    url: 'https://docs.tigera.io/calico/latest/getting-started/kubernetes/requirements',
    title: 'Calico 3.33 system requirements',
    section: 'Node requirements',
    read: '2026-11-21',
  },
  'calico-network-requirements': {
    publisher: 'calico',
    url: `${calicoDocs}/_includes/partials/_system-requirements.mdx`,
    title: 'Calico 3.32 system requirements',
    section: 'Network requirements',
    read: '2026-08-21',
  },
  'calico-typha-size': {
    publisher: 'calico',
    url: `${calicoDocs}/getting-started/kubernetes/self-managed-onprem/onpremises.mdx`,
    title: 'Install Calico for on-premises deployments',
    section: 'Install Calico with Kubernetes API datastore, more than 50 nodes',
    read: '2026-08-21',
  },
  'calico-upgrade-3.28': {
    publisher: 'calico',
    url: `${calicoDocs}/operations/upgrading/kubernetes-upgrade.mdx`,
    title: 'Upgrade Calico on Kubernetes',
    section: 'Upgrade OwnerReferences',
    read: '2026-08-21',
  },
  'calico-upgrade-notes': {
    publisher: 'calico',
    url: 'https://docs.tigera.io/calico/latest/operations/upgrading/upgrade-notes',
    title: 'Calico 3.33 upgrade notes',
    edition: '2026',
  },
  'kupre-calico-3.33': {
    publisher: 'other',
    url: 'https://github.com/Rusty-Gopher/kupre/releases/tag/v0.5.0',
    title: 'kupre 0.5.0 release notes, a third party',
    read: '2026-11-20',
  },
  'calico-security-policy': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/SECURITY.md`,
    title: 'SECURITY.md',
    section: 'Supported versions',
    read: '2026-08-22',
  },
  'calico-releases': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/releases',
    title: 'Releases',
    read: '2026-11-20',
  },
  'calico-release-3.26.0': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/releases/tag/v3.26.0',
    title: 'Release notes of Calico 3.26.0',
    section: 'Bug fixes',
    read: '2026-08-22',
  },
  'calico-release-3.27.5': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/blob/62ef945/release-notes/v3.27.5-release-notes.md',
    title: 'Release notes of Calico 3.27.5',
    read: '2026-11-21',
  },
  'calico-release-3.28.1': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/releases/tag/v3.28.1',
    title: 'Release notes of Calico 3.28.1',
    section: 'Bug fixes',
    read: '2026-08-22',
  },
  'calico-release-3.31.0': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/releases/tag/v3.31.0',
    title: 'Release notes of Calico 3.31.0',
    section: 'Other changes',
    read: '2026-08-22',
  },
  'calico-release-3.32.0': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/releases/tag/v3.32.0',
    title: 'Release notes of Calico 3.32.0',
    section: 'ClusterNetworkPolicy support',
    read: '2026-08-22',
  },
  'calico-policy-only': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/manifests/calico-policy-only.yaml`,
    title: 'calico-policy-only.yaml',
    section: 'DaemonSet calico-node',
    read: '2026-08-22',
  },
  'calico-manifest': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/manifests/calico.yaml`,
    title: 'calico.yaml',
    section: 'DaemonSet calico-node',
    read: '2026-08-22',
  },
  'calico-policy-only-3.24.6': {
    publisher: 'calico',
    url: `${calicoTree}/v3.24.6/manifests/calico-policy-only.yaml`,
    title: 'calico-policy-only.yaml of 3.24.6',
    section: 'DaemonSet calico-node',
    read: '2026-08-22',
  },
  'calico-manifest-3.29.2': {
    publisher: 'calico',
    url: `${calicoTree}/v3.29.2/manifests/calico.yaml`,
    title: 'calico.yaml of 3.29.2',
    section: 'ConfigMap calico-config',
    read: '2026-08-22',
  },
  'calico-manifest-3.30.0': {
    publisher: 'calico',
    url: `${calicoTree}/v3.30.0/manifests/calico.yaml`,
    title: 'calico.yaml of 3.30.0',
    section: 'ConfigMap calico-config',
    read: '2026-11-21',
  },
  'calico-qos-controls': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/0203361/calico_versioned_docs/version-3.30/networking/configuring/qos-controls.mdx',
    title: 'Configure QoS Controls, Calico 3.30',
    section: 'Configure bandwidth limits',
    read: '2026-11-21',
  },
  'calico-nftables-mode': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/felix/nftables/utils.go`,
    title: 'utils.go of the nftables data plane',
    section: 'KubeProxyNftablesEnabledFn',
    read: '2026-08-22',
  },
  'calico-felix-parameters': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/felix/docs/config-params.json`,
    title: 'Felix configuration parameters',
    read: '2026-08-22',
  },
  'calico-interface-name': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/libcalico-go/lib/backend/k8s/conversion/workload_endpoint_default.go`,
    title: 'workload_endpoint_default.go',
    read: '2026-08-22',
  },
  'calico-startup': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/node/pkg/lifecycle/startup/startup.go`,
    title: 'startup.go',
    section: 'configureIPPools',
    read: '2026-08-22',
  },
  'calico-backend-detection': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/felix/environment/feature_detect_linux.go`,
    title: 'feature_detect_linux.go',
    section: 'DetectBackend',
    read: '2026-08-22',
  },
  'calico-mangle-chain': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/felix/rules/static.go`,
    title: 'static.go',
    section: 'StaticManglePreroutingChain',
    read: '2026-08-22',
  },
  'calico-token-watch': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/node/pkg/cni/token_watch.go`,
    title: 'token_watch.go',
    read: '2026-08-22',
  },
  'calico-issue-6161': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/issues/6161',
    title: 'Issue 6161',
    read: '2026-11-21',
  },
  'calico-issue-8866': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/issues/8866',
    title: 'Issue 8866',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The source with this id. */
export function getSource(id: SourceId): Source {
  return sources[id];
}
