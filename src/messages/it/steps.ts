import type { changes as englishChanges, steps as englishSteps } from '../en/steps.ts';
import type { Translation } from '../translation.ts';

/** What each step is for. The sources that stand beside a reason are the step's own. */
export const steps: Translation<typeof englishSteps> = {
  'use-policy-only-manifest': {
    title: 'Parti da calico-policy-only.yaml',
    reason: 'Con questo file Calico applica i criteri di rete (network policy) e lascia la rete al plugin già presente.',
  },
  'use-full-manifest': {
    title: 'Parti da calico.yaml',
    reason: 'Al posto di flannel, Calico gestisce sia la rete sia i criteri di rete (network policy).',
  },
  'leave-pool-cidr-out': {
    title: 'Ometti CALICO_IPV4POOL_CIDR',
    reason: 'calico-node non si avvia se trova insieme un CIDR del pool e NO_DEFAULT_POOLS.',
  },
  'leave-ipv6-pool-cidr-out': {
    title: 'Ometti CALICO_IPV6POOL_CIDR',
    reason: 'calico-node non si avvia se trova insieme un CIDR del pool e NO_DEFAULT_POOLS.',
  },
  'leave-no-default-pools-out': {
    title: 'Ometti NO_DEFAULT_POOLS',
    reason: 'calico-node non si avvia se trova insieme un CIDR del pool e NO_DEFAULT_POOLS.',
  },
  'remove-init-containers': {
    title: 'Rimuovi initContainers',
    reason:
      'install-cni scriverebbe una propria configurazione CNI e sottrarrebbe i pod al plugin OCI. Il secondo init container prepara soltanto la modalità eBPF.',
  },
  'remove-env-from': {
    title: 'Rimuovi envFrom',
    reason: "La ConfigMap può sovrascrivere l'indirizzo del server API, che serve solo alla modalità eBPF.",
  },
  'remove-typha-variable': {
    title: 'Rimuovi FELIX_TYPHAK8SSERVICENAME',
    reason:
      'Con Typha in mezzo, i nomi delle interfacce li ricava Typha, che non conosce il prefisso oci: i criteri di rete (network policy) finirebbero su interfacce che non esistono.',
  },
  'remove-cni-mounts': {
    title: 'Rimuovi i mount CNI',
    reason: 'Servono al plugin CNI di Calico, per le sue credenziali e il suo log. Quel plugin qui non viene installato.',
  },
  'remove-cni-volumes': {
    title: 'Rimuovi i volumi CNI',
    reason: 'Li usano solo install-cni e i due mount rimossi. Queste directory del nodo appartengono al plugin OCI.',
  },
  'set-interface-prefix': {
    title: 'Imposta FELIX_INTERFACEPREFIX su oci',
    reason:
      'Il plugin OCI chiama le interfacce dei pod oci…; Felix applica i criteri di rete (network policy) solo alle interfacce con questo prefisso. Il valore predefinito è cali.',
  },
  'set-no-default-pools': {
    title: 'Imposta NO_DEFAULT_POOLS su true',
    reason: 'Gli indirizzi vengono dalla VCN. Senza questo, calico-node crea un proprio pool di indirizzi, con NAT in uscita.',
  },
  'set-chain-insert-mode': {
    title: 'Imposta FELIX_CHAININSERTMODE su Append',
    reason:
      'Le regole di Calico vanno dopo quelle del nodo e del plugin OCI, che quindi vengono eseguite per prime. Il valore predefinito è Insert. Il valore lo dà Oracle; il perché è letto nella documentazione di riferimento di upstream.',
  },
  'set-mangle-allow-action': {
    title: 'Imposta FELIX_IPTABLESMANGLEALLOWACTION su Return',
    reason:
      'I pacchetti accettati tornano alle catene mangle, così le regole per più schede di rete li vedono ancora. Il valore predefinito è Accept. Il valore lo dà Oracle; il perché è letto nei testi di upstream e di altri cloud.',
  },
  'set-iptables-backend': {
    title: 'Imposta FELIX_IPTABLESBACKEND su NFT',
    reason:
      'Su Oracle Linux 8, kube-proxy usa il backend nft. Se Felix scegliesse quello legacy, i criteri di rete (network policy) verrebbero ignorati.',
  },
  'set-pod-cidr': {
    title: 'Imposta CALICO_IPV4POOL_CIDR sul CIDR dei tuoi pod',
    reason:
      'Al primo avvio Calico crea il suo pool di indirizzi da questo intervallo. Se non è indicato, sceglie 192.168.0.0/16 o il successivo libero. La pagina di Oracle non ne parla.',
  },
  'remove-idle-typha': {
    title: 'Rimuovi gli oggetti Typha inutilizzati',
    reason:
      'Nulla usa più Deployment, Service e PodDisruptionBudget di Typha quando calico-node si rivolge da sé al server API. Dove sono già in esecuzione, kubectl apply li lascia: eliminali lì. Questo non è nella pagina di Oracle.',
  },
  'remove-unused-volumes': {
    title: 'Rimuovi i volumi che nessuno monta',
    reason: 'Li montavano solo gli init container rimossi. Se restano, sono innocui. Questo non è nella pagina di Oracle.',
  },
  'use-private-registry': {
    title: 'Prendi le immagini dal tuo registry',
    reason:
      'Così ai nodi non serve raggiungere il registry di upstream. Prima copia lì le immagini; un registry che chiede una password richiede anche un image pull secret, che questa modifica non aggiunge. Questo non è nella pagina di Oracle.',
  },
  'set-manage-cni': {
    title: 'Imposta CALICO_MANAGE_CNI su true',
    reason:
      'Accanto a flannel, il plugin CNI di Calico viene installato e il suo token va rinnovato ogni giorno. Oracle ha ritirato questa procedura.',
  },
};

/** One line for one edit. */
export const changes: Translation<typeof englishChanges> = {
  remove: ({ subject }) => `Rimuovi ${subject}`,
  add: ({ subject }) => `Aggiungi ${subject}`,
  replace: ({ subject, oldValue }) => `Cambia ${subject}${oldValue === undefined ? '' : `, valore precedente: ${oldValue || 'vuoto'}`}`,
  uncomment: ({ subject }) => `Rimuovi il commento da ${subject}`,
};
