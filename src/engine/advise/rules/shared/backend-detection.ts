import { compareVersions } from '../../../catalog/calico.ts';

/** Whether the backend is told by the chains of kubelet and kube-proxy; before, rules were counted. Rewritten in 3.25.2 and 3.26.0. */
export function detectsByKubernetesChains(calico: string): boolean {
  return compareVersions(calico, '3.25.2') >= 0;
}

/** Whether `iptables-legacy-save` fails in the image, by which a legacy host is told: 3.27.2 to 3.27.4, and 3.28.0. */
export function breaksLegacySave(calico: string): boolean {
  return (compareVersions(calico, '3.27.2') >= 0 && compareVersions(calico, '3.27.4') <= 0) || calico === '3.28.0';
}
