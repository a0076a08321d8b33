import type { clusterFindings as english } from '../../en/findings/cluster.ts';
import type { Translation } from '../../translation.ts';
import { extraNames, withoutEdit } from '../deviations.ts';
import { steps } from '../steps.ts';
import { listFormat } from '../../late-formats.ts';

const NODES_FIRST =
  'Parti da un cluster senza nodi di lavoro: disabilita flannel, installa Calico, poi aggiungi i pool di nodi (node pool).';

const CHAINS = "grep -E '^-A (FORWARD|INPUT)'";
/** Oracle Linux 8 and its like have no iptables-nft-save of that name on the host; the image of calico-node has. */
const NFT_SAVE = `kubectl -n kube-system exec POD -c calico-node -- iptables-nft-save -t filter | ${CHAINS}`;
const LEGACY_SAVE = `iptables-save -t filter | ${CHAINS}`;

const list = listFormat('it', { type: 'conjunction' });
const namesOf = (ids: string) => list.format(ids.split(',').map((id) => extraNames[id as keyof typeof extraNames] ?? id));

/** An edit that is turned off, with what that means. */
const sayOff = (edit = '') =>
  `La modifica "${steps[edit as keyof typeof steps]?.title ?? edit}" è disattivata. ${withoutEdit[edit as keyof typeof withoutEdit] ?? ''}`;

/** The cluster, its nodes and its network, and what the edits leave there. */
export const clusterFindings: Translation<typeof english> = {
  EDIT_OFF_BREAKING: { says: ({ edit }) => sayOff(edit), next: () => 'Riattivala.' },
  EDIT_OFF_DOUBTFUL: {
    says: ({ edit }) => sayOff(edit),
    next: () => 'Riattivala, a meno che tu non abbia un motivo per rinunciarvi.',
  },
  EXTRAS_ADDED: {
    says: ({ extras = '' }) =>
      `Il manifest va oltre la pagina di Oracle, che non prevede ${namesOf(extras)}. La risposta di Oracle vale per il manifest senza queste aggiunte.`,
    next: () => 'Testa questo manifest su un cluster non in uso prima di farci affidamento, oppure rinuncia alle aggiunte.',
  },
  SELF_MANAGED_NODES: {
    says: () => 'La pagina di Oracle su Calico non parla di nodi autogestiti (self-managed node).',
    next: () => 'Chiedi a Oracle prima di farci affidamento, oppure usa pool di nodi gestiti (managed node pool).',
  },
  POD_CIDR_MISSING: {
    says: () =>
      'Nessun CIDR dei pod è indicato, quindi il file di upstream lascia scegliere a Calico: 192.168.0.0/16 dove è libero, non il CIDR dei pod del cluster. La pagina di Oracle non ne parla.',
    next: ({ mayHaveFlannel }) =>
      `Se deve restare quello del cluster, indica il CIDR dei pod del tuo cluster. Conta solo dove Calico non ha ancora un pool.${mayHaveFlannel ? ' Dove i nodi usano ancora flannel, due gestori di indirizzi su un solo intervallo assegnano due volte lo stesso IP.' : ''}`,
  },
  NEW_NODES_ONLY: {
    says: () =>
      'Oracle dice che sostituire flannel riguarda solo i nuovi nodi, e di non farlo su un cluster che ha nodi di lavoro. Che i nodi esistenti mantengano flannel finché non vengono sostituiti è ipotizzato.',
    next: () => NODES_FIRST,
  },
  WORKERS_EXIST: {
    says: () =>
      'Oracle dice di non sostituire flannel su un cluster che ha già nodi di lavoro: il cambiamento riguarda solo i nuovi nodi. Che quelli esistenti mantengano flannel è ipotizzato.',
    next: () => NODES_FIRST,
  },
  HARDENED_SECURITY_RULES: {
    says: () =>
      'Come lo fornisce upstream, calico.yaml instrada con BGP e incapsula i pacchetti in IP-in-IP: i nodi devono raggiungersi su TCP 179 e con il protocollo IP 4. Regole di sicurezza (security rules) più restrittive possono bloccare entrambi.',
    next: () => 'Consenti la porta TCP 179 e il protocollo IP 4 tra tutti i nodi di lavoro prima di applicare il manifest.',
  },
  TYPHA_OVER_50: {
    says: ({ network }) =>
      `Oltre i 50 nodi upstream vuole Typha: una replica ogni 200 nodi, almeno tre in produzione. ${
        network === 'vcn-native'
          ? 'Con le modifiche di Oracle calico-node non passa più da Typha, quindi ogni nodo osserva direttamente il server API.'
          : 'Il calico.yaml della procedura di Oracle non lo contiene, quindi ogni nodo osserva direttamente il server API.'
      }`,
    next: ({ network }) =>
      network === 'vcn-native'
        ? "Tieni d'occhio il carico del server API mentre aggiungi nodi, e chiedi a Oracle come mantenere Typha: anche Typha avrebbe bisogno di FELIX_INTERFACEPREFIX, che Oracle non documenta."
        : "Tieni d'occhio il carico del server API mentre aggiungi nodi, e chiedi a Oracle di calico-typha.yaml di upstream, che Oracle non documenta.",
  },
  DUAL_STACK: {
    says: () =>
      'La pagina di Oracle su Calico non parla di dual stack, e nel manifest FELIX_IPV6SUPPORT resta false. Che quindi i criteri di rete (network policy) non coprano il traffico IPv6 dei pod è ipotizzato.',
    next: () =>
      'Non contare sui criteri di rete per IPv6: limitalo con gruppi di sicurezza di rete (network security group), o chiedi a Oracle una configurazione testata.',
  },
  OL7_ON_ARM: {
    says: ({ ended }) => `Oracle ha terminato Oracle Linux 7 su Arm il ${ended}: non ci sono nuovi nodi di quel tipo.`,
    next: () => "Scegli un'immagine Oracle Linux 8 per i pool di nodi (node pool) Arm.",
  },
  KERNEL_TOO_OLD: {
    says: ({ calico }) =>
      `Calico ${calico} richiede il kernel Linux 5.10 o più recente secondo i requisiti di upstream, che però indicano RHEL 8 come funzionante; alcuni tuoi nodi ne hanno uno meno recente.`,
    next: () =>
      "Porta quei nodi a un'immagine con UEK7 (5.15) o più recente, oppure testa prima i criteri di rete (network policy) su uno di essi.",
  },
  ARM64: {
    says: () => 'La pagina di Oracle su Calico non parla di nodi Arm; upstream elenca arm64 tra i processori su cui Calico gira.',
    next: () =>
      'Prova i criteri di rete (network policy) su un pool di nodi (node pool) Arm prima di farci affidamento; il manifest non richiede altre modifiche.',
  },
  KERNEL_TO_CHECK: {
    says: ({ calico }) =>
      `I requisiti di upstream per Calico ${calico} indicano il kernel 5.10 o più recente. Che alcuni tuoi nodi possano averne uno meno recente è ipotizzato: UEK6 ha 5.4 e RHCK di Oracle Linux 8 ha 4.18.`,
    next: () => 'Esegui kubectl get nodes -o wide e guarda KERNEL-VERSION.',
  },
  TYPHA_LEFT_BEHIND: {
    says: () =>
      'Deployment, Service e PodDisruptionBudget di Typha restano nel manifest senza che nulla li usi, come nella procedura di Oracle: un pod inattivo.',
    next: () =>
      'Lasciali, oppure elimina tutti e tre dopo il rollout: kubectl -n kube-system delete deployment/calico-typha service/calico-typha pdb/calico-typha.',
  },
  POOL_CIDR_FORBIDDEN: {
    says: () => 'Le modifiche impostano NO_DEFAULT_POOLS su true, e accanto a questo calico-node non si avvia con CALICO_IPV4POOL_CIDR.',
    next: () => 'Lascia CALICO_IPV4POOL_CIDR in commento, come è nel file.',
  },
  CHAIN_APPEND: {
    says: () =>
      'Con FELIX_CHAININSERTMODE su Append, le regole di Calico vengono per ultime: un ACCEPT precedente che intercetta il traffico aggira i criteri di rete (network policy).',
    next: ({ hosts }) => {
      const where = {
        legacy: `su un nodo ${LEGACY_SAVE}`,
        both: `${NFT_SAVE}, e sui nodi Oracle Linux 7 iptables-save con lo stesso grep`,
      };
      return `Esegui ${where[hosts as keyof typeof where] ?? NFT_SAVE}: deve stampare un salto a cali-FORWARD e uno a cali-INPUT, e nessun ACCEPT incondizionato sopra di essi.`;
    },
  },
  CNI_3_PREFIX: {
    says: ({ version }) =>
      `La pagina di Oracle indica la versione ${version} del plugin CNI nativo VCN (VCN-native CNI plug-in) per questa versione di Kubernetes; un cluster può usarne una precedente. Se le interfacce di più VNIC o di Multus mantengano il prefisso oci, con cui Calico le trova, non è noto.`,
    next: () => "Su un nodo esegui ip -br link | grep '^oci': deve mostrare un'interfaccia per ogni pod con un proprio indirizzo.",
  },
};
