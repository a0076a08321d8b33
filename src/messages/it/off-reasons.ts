import type { offReasons as english } from '../en/off-reasons.ts';
import type { Translation } from '../translation.ts';

/** One for every rule that stops; a test holds the two lists together. */
export const offReasons: Translation<typeof english> = {
  VIRTUAL_NODES: {
    short: 'non accettano DaemonSet',
    sentence: 'Calico gira come DaemonSet, e i nodi virtuali (virtual node) non ne accettano.',
  },
  OL7_AND_CGROUPS: {
    short: 'non per 1.35 e successive',
    sentence: 'Kubernetes 1.35 e le versioni successive richiedono cgroups v2, che Oracle Linux 7 non ha.',
  },
  OL7_AND_OL8: {
    short: '7 e 8 non vanno insieme',
    sentence: 'La pagina di Oracle imposta una variabile per il solo Oracle Linux 8, e un DaemonSet ha un solo valore per tutti i nodi.',
  },
  SELF_MANAGED_ON_BASIC: {
    short: 'autogestiti solo su avanzati',
    sentence: 'I nodi autogestiti (self-managed node) richiedono un cluster avanzato (enhanced cluster).',
  },
  SELF_MANAGED_BEFORE_1_27_10: {
    short: 'autogestiti: serve 1.27.10',
    sentence:
      'Con il networking pod nativo VCN (VCN-native pod networking), i nodi autogestiti (self-managed node) richiedono Kubernetes 1.27.10 o più recente sul control plane.',
  },
  CALICO_ENTERPRISE: {
    short: 'non con Calico Enterprise',
    sentence: 'La pagina di Oracle per queste versioni di Kubernetes dice che Calico Enterprise non è supportato.',
  },
  VCN_NATIVE_BEFORE_1_26: {
    short: 'serve 1.26, ipotizzato',
    sentence:
      'Con il networking pod nativo VCN (VCN-native pod networking) Calico richiede Kubernetes 1.26 o più recente. Questo è ipotizzato: Oracle non lo dice.',
  },
  VCN_NATIVE_NODES_BEFORE_1_26: {
    short: 'servono nodi 1.26, ipotizzato',
    sentence:
      'Con il networking pod nativo VCN (VCN-native pod networking) Calico richiede nodi con Kubernetes 1.26 o più recente. Questo è ipotizzato: Oracle non lo dice.',
  },
  BESIDE_FLANNEL: {
    short: 'ritirato',
    sentence: 'Oracle non supporta più Calico accanto a flannel.',
  },
  FLANNEL_ON_BASIC_CLUSTER: {
    short: 'ritirato: solo cluster avanzati',
    sentence: 'Oracle descrive Calico al posto di flannel solo per i cluster avanzati (enhanced cluster).',
  },
};
