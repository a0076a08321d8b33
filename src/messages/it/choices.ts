import type { cidrFaults as englishFaults, detailNames as englishDetails, valueNames as englishValues } from '../en/choices.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a pod CIDR, for the field itself and inside sentences. */
export const cidrFaults: Translation<typeof englishFaults> = {
  syntax: 'deve essere una rete IPv4 come 10.244.0.0/16',
  'host-bits': "è un indirizzo all'interno di una rete; scrivi il primo indirizzo di quella rete, ad esempio 10.244.0.0/16",
  'too-small': 'è più piccolo di /26, il pool più piccolo che Calico accetta',
};

/** What the details of a cluster are called in sentences. */
export const detailNames: Translation<typeof englishDetails> = {
  'node-kubernetes': 'versione di Kubernetes dei nodi',
  workers: 'nodi di lavoro',
  size: 'numero di nodi',
  arch: 'processori',
  kernel: 'kernel dei nodi',
  'ip-families': 'famiglie IP',
  'security-rules': 'regole di sicurezza',
  edition: 'edizione di Calico',
};

/** What values are called in sentences; a version is called what it is. */
export const valueNames: Translation<typeof englishValues> = {
  oke: 'OKE',
  'vcn-native': 'networking pod nativo VCN',
  flannel: 'overlay flannel',
  ol7: 'Oracle Linux 7',
  ol8: 'Oracle Linux 8',
  ol9: 'Oracle Linux 9',
  ubuntu: 'Ubuntu',
  other: "un'altra immagine",
  enhanced: 'un cluster avanzato',
  basic: 'un cluster di base',
  managed: 'nodi gestiti',
  virtual: 'nodi virtuali',
  'self-managed': 'nodi autogestiti',
  replace: 'Calico al posto di flannel',
  beside: 'Calico accanto a flannel',
};
