import type { Source } from './sources.ts';

const crawledTasks = 'https://github.com/jacklty/oci_doc_crawler/blob/8e7bbd7/iaas/Content/ContEng/Tasks';

/** Where the commands of a runbook come from. */
export const commandSources = {
  'oracle-kubeconfig': {
    publisher: 'oracle',
    url: `${crawledTasks}/contengdownloadkubeconfigfile.md`,
    title: 'Setting Up Cluster Access',
    read: '2025-02-05',
  },
  'oracle-list-add-ons': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/list-add-ons.htm',
    title: 'Listing Cluster Add-ons',
    read: '2026-11-21',
  },
  'oracle-add-on-states': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/en/engineered-systems/private-cloud-appliance/3.0-latest/ceapi/op-20180222-clusters-cluster_id-addons-get.html',
    title: 'Container engine API of Private Cloud Appliance, list add-ons',
    section: 'lifecycleState',
    read: '2026-11-21',
  },
  'oracle-disable-add-on': {
    publisher: 'oracle',
    url: `${crawledTasks}/disable-add-on.md`,
    title: 'Disabling (and Removing) a Cluster Add-on',
    read: '2025-01-15',
  },
  'oracle-install-add-on': {
    publisher: 'oracle',
    url: `${crawledTasks}/install-add-on.md`,
    title: 'Installing a Cluster Add-on',
    read: '2025-01-15',
  },
  'oracle-create-kubeconfig': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/iaas/tools/oci-cli/latest/oci_cli_docs/cmdref/ce/cluster/create-kubeconfig.html',
    title: 'OCI CLI command reference, create-kubeconfig',
    read: '2026-11-21',
  },
  'oracle-cli-kubeconfig': {
    publisher: 'oracle',
    url: 'https://github.com/oracle/oci-cli/blob/06446c2/services/container_engine/src/oci_cli_container_engine/containerengine_cli_extended.py',
    title: 'oci-cli, containerengine_cli_extended.py',
    section: 'create_kubeconfig',
    read: '2026-11-21',
  },
  'oracle-terraform-remove-add-ons': {
    publisher: 'oracle',
    url: 'https://github.com/oracle-terraform-modules/terraform-oci-oke/blob/0d84dc2/modules/cluster-addons/delete_addons.tf',
    title: 'terraform-oci-oke, delete_addons.tf',
    read: '2026-11-21',
  },
  'oracle-terraform-add-ons': {
    publisher: 'oracle',
    url: 'https://github.com/oracle-terraform-modules/terraform-oci-oke/blob/709a566/examples/cluster-addons/vars-cluster-addons.auto.tfvars',
    title: 'terraform-oci-oke, example cluster-addons',
    read: '2026-11-21',
  },
  'kubernetes-apply': {
    publisher: 'other',
    url: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/',
    title: 'Server-Side Apply',
    read: '2026-11-21',
  },
  'kubernetes-diff': {
    publisher: 'other',
    url: 'https://kubectl.docs.kubernetes.io/guides/app_deployment/diffing_local_and_remote_resources',
    title: 'Diffing Local and Remote Resources',
    section: 'Exit status',
    read: '2026-11-21',
  },
  'kubernetes-last-applied': {
    publisher: 'other',
    url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/kubectl_apply_view-last-applied/',
    title: 'kubectl apply view-last-applied',
    read: '2026-11-21',
  },
  'kubernetes-rollout': {
    publisher: 'other',
    url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/',
    title: 'kubectl rollout',
    read: '2026-11-21',
  },
  'kubernetes-agnhost': {
    publisher: 'other',
    url: 'https://github.com/kubernetes/kubernetes/blob/030880a/test/images/agnhost/README.md',
    title: 'Agnhost',
    section: 'connect',
    read: '2026-11-21',
  },
  'kubernetes-agnhost-release': {
    publisher: 'other',
    url: 'https://github.com/kubernetes/k8s.io/pull/7262',
    title: 'Pull request 7262, agnhost 2.53',
    read: '2026-11-21',
  },
  'calico-kubernetes-policy': {
    publisher: 'calico',
    url: 'https://docs.tigera.io/security/kubernetes-policy',
    title: 'Get started with Kubernetes network policy',
    section: 'Default deny/allow behavior',
    read: '2026-11-21',
  },
  'calico-node-image': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/blob/052392f/node/Dockerfile',
    title: 'Dockerfile of calico-node',
    read: '2026-11-21',
  },
  'calico-dispatch': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/blob/1f065ee/felix/rules/dispatch.go',
    title: 'dispatch.go',
    section: 'WorkloadDispatchChains',
    read: '2026-11-21',
  },
  'calico-policy-names': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/blob/2920547/libcalico-go/lib/names/policy.go',
    title: 'policy.go',
    section: 'TierFromPolicyName',
    read: '2026-11-21',
  },
  'calico-issue-8857': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/issues/8857',
    title: 'Issue 8857',
    read: '2026-11-21',
  },
  'calico-pod-annotations': {
    publisher: 'calico',
    url: 'https://github.com/projectcalico/calico/blob/03510cc/libcalico-go/lib/backend/k8s/conversion/constants.go',
    title: 'constants.go',
    section: 'AnnotationPodIP',
    read: '2026-11-21',
  },
  'skopeo-inspect': {
    publisher: 'other',
    url: 'https://github.com/containers/skopeo/blob/2ed4450/docs/skopeo-inspect.1.md',
    title: 'skopeo-inspect(1)',
    read: '2026-11-21',
  },
} as const satisfies Record<string, Source>;
