import type { KubernetesVersion } from './kubernetes.ts';
import type { Source } from './sources.ts';
import type { SupportTable } from './support.ts';

// Everything that is known of Kubernetes and Calico on OKE from the vendor's dated pages: the pages, the calendar, the support
// tables. A Kubernetes version and the pair that is supported with it are added in this file and nowhere else.

/** The page generations that were read, oldest first, and the calendar's page. */
export const okeSources = {
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
    url: 'https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengsettingupcalico.htm',
    title: 'Installing Calico and Setting Up Network Policies',
    read: '2026-09-05',
  },
  'oracle-kubernetes-versions': {
    publisher: 'oracle',
    url: 'https://docs.oracle.com/en-us/iaas/Content/ContEng/Concepts/contengaboutk8sversions.htm',
    title: 'Supported Versions of Kubernetes',
    read: '2026-09-05',
  },
} as const satisfies Record<string, Source>;

/** facts/oke-calico.md 3.1, newest first. Releases marked there as inferred or in preview are left out. */
export const kubernetesVersions: readonly KubernetesVersion[] = [
  { version: '1.36.1', released: '2026-07-07', endsAfter: '1.39.1', source: 'oracle-kubernetes-versions' },
  { version: '1.35.2', released: '2026-04-28', endsAfter: '1.38.1', source: 'oracle-kubernetes-versions' },
  { version: '1.34.10', released: '2026-08-20', endsAfter: '1.37.1', source: 'oracle-kubernetes-versions' },
  { version: '1.34.2', released: '2026-02-03', ended: '2026-09-22', source: 'oracle-kubernetes-versions' },
  { version: '1.34.1', released: '2025-10-07', ended: '2026-03-09', source: 'oracle-kubernetes-versions' },
  { version: '1.34.0', released: '2025-10-07', ended: '2026-03-09', source: 'oracle-kubernetes-versions' },
  { version: '1.33.10', ended: '2026-08-10', source: 'oracle-kubernetes-versions' },
  { version: '1.33.1', ended: '2026-08-10', source: 'oracle-kubernetes-versions' },
  { version: '1.33.0', ended: '2026-08-10', source: 'oracle-kubernetes-versions' },
  { version: '1.32.10', ended: '2026-05-28', source: 'oracle-kubernetes-versions' },
  { version: '1.32.1', ended: '2026-05-28', source: 'oracle-kubernetes-versions' },
  { version: '1.31.10', ended: '2025-11-25', source: 'oracle-kubernetes-versions' },
  { version: '1.31.1', released: '2024-11-25', ended: '2025-09-01', source: 'oracle-kubernetes-versions' },
  { version: '1.30.10', ended: '2025-07-21', source: 'oracle-kubernetes-versions' },
  { version: '1.30.1', released: '2024-07-23', ended: '2025-05-13', source: 'oracle-kubernetes-versions' },
  { version: '1.29.10', released: '2025-01-22', ended: '2025-04-17', source: 'oracle-kubernetes-versions' },
  { version: '1.29.1', released: '2024-03-28', ended: '2025-02-21', source: 'oracle-kubernetes-versions' },
  { version: '1.28.10', released: '2024-09-03', ended: '2025-01-27', source: 'oracle-kubernetes-versions' },
  { version: '1.28.2', released: '2023-12-19', ended: '2024-10-08', source: 'oracle-kubernetes-versions' },
  { version: '1.27.10', ended: '2024-08-27', source: 'oracle-kubernetes-versions' },
  { version: '1.27.2', ended: '2024-05-21', source: 'oracle-kubernetes-versions' },
  { version: '1.26.7', ended: '2024-04-29', source: 'oracle-kubernetes-versions' },
  { version: '1.26.2', ended: '2023-10-13', source: 'oracle-kubernetes-versions' },
  { version: '1.25.12', ended: '2024-02-15', source: 'oracle-kubernetes-versions' },
  { version: '1.25.4', ended: '2023-10-13', source: 'oracle-kubernetes-versions' },
  { version: '1.24.1', ended: '2023-09-26', source: 'oracle-kubernetes-versions' },
  { version: '1.23.4', ended: '2023-06-22', source: 'oracle-kubernetes-versions' },
  { version: '1.22.5', ended: '2023-02-22', source: 'oracle-kubernetes-versions' },
];

/** Oldest first: facts/oke-calico.md 1.2. A supported pair is added here, in a new generation. */
export const supportTables: readonly SupportTable[] = [
  {
    source: 'oracle-calico-2024',
    kubernetes: ['1.28', '1.29', '1.30'],
    rows: { '3.25.1': 'TTT', '3.26.1': 'TTT', '3.26.4': 'YTT', '3.27.2': 'TYT', '3.28.0': 'TTY' },
  },
  {
    source: 'oracle-calico-2025-01',
    kubernetes: ['1.28', '1.29', '1.30', '1.31'],
    rows: { '3.25.1': 'TTTT', '3.26.1': 'TTTT', '3.26.4': 'YTTT', '3.27.2': 'TYTT', '3.28.0': 'TTYT', '3.28.2': 'TTTY' },
  },
  {
    source: 'oracle-calico-2025-07',
    kubernetes: ['1.30', '1.31', '1.32', '1.33'],
    rows: {
      '3.25.1': 'TTTT',
      '3.26.1': 'TTTT',
      '3.26.4': 'TTTT',
      '3.27.2': 'TTTT',
      '3.28.0': '??tt',
      '3.28.2': '??tt',
      '3.29.2': 'ttyt',
      '3.30.0': 'ttty',
    },
  },
  {
    source: 'oracle-calico-2026-09',
    kubernetes: ['1.34', '1.35', '1.36'],
    rows: {
      '3.25.1': 'TTT',
      '3.26.1': 'TTT',
      '3.26.4': 'TTT',
      '3.27.2': 'TTT',
      '3.28.0': 'TTT',
      '3.28.2': 'TTT',
      '3.29.2': 'TTT',
      '3.30.0': 'TTT',
      '3.30.3': 'YTT',
      '3.31.5': 'TYT',
      '3.32.0': 'TTY',
    },
  },
];
