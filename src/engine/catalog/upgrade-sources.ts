import type { Source } from './sources.ts';

const oracleCopy = 'https://github.com/jacklty/oci_doc_crawler/blob/8e7bbd7/iaas/Content/ContEng/Concepts';

/** What an upgrade path rests on beside the tables: how far Kubernetes may move at once, and that nothing goes back. */
export const upgradeSources = {
  'kubernetes-version-skew': {
    publisher: 'other',
    url: 'https://kubernetes.io/releases/version-skew-policy/',
    title: 'Kubernetes version skew policy',
    section: 'Supported component upgrade order',
    read: '2026-11-21',
  },
  'oracle-kubernetes-upgrade': {
    publisher: 'oracle',
    url: `${oracleCopy}/contengaboutupgradingclusters.md`,
    title: 'Upgrading Clusters to Newer Kubernetes Versions',
    read: '2024-08-14',
  },
  'oracle-kubernetes-skew': {
    publisher: 'oracle',
    url: `${oracleCopy}/contengupgradeoverview.md`,
    title: 'Kubernetes Versions and Kubernetes Engine (OKE)',
    read: '2024-08-23',
  },
  'calico-upgrade': {
    publisher: 'calico',
    url: 'https://docs.tigera.io/calico/latest/operations/upgrading/kubernetes-upgrade',
    title: 'Upgrade Calico on Kubernetes',
    read: '2026-11-21',
  },
} as const satisfies Record<string, Source>;
