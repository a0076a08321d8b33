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

export const sources = {
  'oracle-calico-2024': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/ja-jp/iaas/Content/ContEng/Tasks/contengsettingupcalico.htm',
    title: 'Installing Calico and Setting Up Network Policies (Japanese)',
    edition: '2024',
  },
  'oracle-calico-2025-01': {
    publisher: 'oracle',
    url: 'https://github.com/jacklty/oci_doc_crawler/blob/8e7bbd7/iaas/Content/ContEng/Tasks/contengsettingupcalico.md',
    title: 'Installing Calico and Setting Up Network Policies',
    read: '2025-01-09',
  },
  'oracle-calico-2025-07': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/it-it/iaas/Content/ContEng/Tasks/contengsettingupcalico.htm',
    title: 'Installing Calico and Setting Up Network Policies (Italian)',
    edition: '2025',
  },
  'oracle-calico-2026-09': {
    publisher: 'oracle',
    url: `${oracleDocs}/Tasks/contengsettingupcalico.htm`,
    title: 'Installing Calico and Setting Up Network Policies',
    read: '2026-09-05',
  },
  'oracle-kubernetes-versions': {
    publisher: 'oracle',
    url: `${oracleDocs}/Concepts/contengaboutk8sversions.htm`,
    title: 'Supported Versions of Kubernetes',
    read: '2026-09-05',
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
    title: 'Introducing VCN-Native Pod Networking CNI 2.0.0',
    read: '2023-05-09',
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
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.30': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.30/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.30 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.31': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.31/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.31 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
  },
  'calico-requirements-3.32': {
    publisher: 'calico',
    url: 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.32/_includes/partials/_system-requirements.mdx',
    title: 'Calico 3.32 system requirements',
    section: 'Kubernetes requirements',
    read: '2026-08-21',
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
