import type { FindingArgs } from '../../../engine/index.ts';
import type { supportFindings as english } from '../../en/findings/support.ts';
import type { Translation } from '../../translation.ts';
import { count } from '../count.ts';

const instead = ({ recommended, kubernetes, isDerived, isWayBack }: FindingArgs) =>
  recommended
    ? `Scegli Calico ${recommended}, che Oracle ha testato con Kubernetes ${kubernetes}${isDerived ? '; che lo abbia fatto è dedotto' : ''}.${isWayBack ? ' Questo vale per un nuovo cluster: upstream non descrive alcun ritorno indietro.' : ''}`
    : 'Cerca nella pagina di Oracle una coppia testata.';

/** Oracle's axis: the stops, then what its tables say of the pair. */
export const supportFindings: Translation<typeof english> = {
  VIRTUAL_NODES: {
    says: () =>
      'Calico non gira sui nodi virtuali (virtual node): non accettano DaemonSet e non applicano criteri di rete (network policy).',
    next: () => 'Scegli pool di nodi gestiti (managed node pool) per i nodi a cui servono i criteri di rete.',
  },
  OL7_AND_CGROUPS: {
    says: ({ kubernetes }) => `Kubernetes ${kubernetes} richiede cgroups v2, e Oracle Linux 7 non ce l'ha.`,
    next: () =>
      "Scegli un'immagine Oracle Linux 8. I nodi con Oracle Linux 7 non si possono aggiornare sul posto: aggiungi nuovi pool di nodi (node pool).",
  },
  SELF_MANAGED_ON_BASIC: {
    says: () => 'I nodi autogestiti (self-managed node) esistono solo nei cluster avanzati (enhanced cluster).',
    next: () => 'Scegli un cluster avanzato, oppure nodi gestiti (managed node).',
  },
  SELF_MANAGED_BEFORE_1_27_10: {
    says: ({ kubernetes }) =>
      `Con il networking pod nativo VCN (VCN-native pod networking), i nodi autogestiti (self-managed node) richiedono Kubernetes 1.27.10 o più recente sul control plane; questo cluster ha ${kubernetes}.`,
    next: () => 'Aggiorna prima il control plane a Kubernetes 1.27.10 o più recente, oppure scegli nodi gestiti (managed node).',
  },
  CALICO_ENTERPRISE: {
    says: () => 'La pagina di Oracle per questa versione di Kubernetes dice che Calico Enterprise non è supportato.',
    next: () => 'Scegli Calico open source, a cui appartengono questi manifest.',
  },
  CALICO_ENTERPRISE_UNKNOWN: {
    says: () =>
      'Le pagine di Oracle del 2024 e del 2025 dicono che Calico Enterprise non è supportato; la pagina del 2026 non ha questa frase, né una che lo dia per supportato. Che cosa ne dica Oracle per questa versione di Kubernetes non è noto.',
    next: () =>
      'Scegli Calico open source, a cui appartengono questi manifest, oppure chiedi a Oracle e a Tigera una dichiarazione di supporto.',
  },
  VCN_NATIVE_BEFORE_1_26: {
    says: ({ kubernetes }) =>
      `La versione 2.0.0 del plugin CNI nativo VCN (VCN-native CNI plug-in), sulle cui interfacce lavora Calico, richiede Kubernetes 1.26 o più recente sul control plane e sui nodi; questo cluster ha ${kubernetes}. Che Calico abbia bisogno di quella versione è ipotizzato: Oracle non lo dice.`,
    next: () => 'Aggiorna prima il control plane e i nodi a Kubernetes 1.26 o più recente.',
  },
  VCN_NATIVE_NODES_BEFORE_1_26: {
    says: ({ nodes }) =>
      `La versione 2.0.0 del plugin CNI nativo VCN (VCN-native CNI plug-in), sulle cui interfacce lavora Calico, richiede Kubernetes 1.26 o più recente anche sui nodi; alcuni hanno ${nodes}. Che Calico abbia bisogno di quella versione è ipotizzato: Oracle non lo dice.`,
    next: () => 'Aggiorna quei pool di nodi (node pool) a Kubernetes 1.26 o più recente prima di installare Calico.',
  },
  OL7_AND_OL8: {
    says: () =>
      'Un DaemonSet ha un solo valore di FELIX_IPTABLESBACKEND per tutti i nodi. La pagina di Oracle lo imposta su NFT per Oracle Linux 8 e solo per quello, quindi nessun manifest segue la pagina su entrambi.',
    next: () => 'Sostituisci i nodi Oracle Linux 7 con nodi Oracle Linux 8, poi scegli solo Oracle Linux 8.',
  },
  BESIDE_FLANNEL: {
    says: () =>
      "Oracle non supporta più Calico accanto a flannel: causa problemi di rete. Da Calico 3.26 in poi i pod falliscono, perché l'account del plugin CNI di Calico non ha il diritto di leggere ClusterInformation.",
    next: () => 'Scegli Calico al posto di flannel.',
  },
  FLANNEL_ON_BASIC_CLUSTER: {
    says: () =>
      'Oracle descrive Calico al posto di flannel solo per i cluster avanzati (enhanced cluster): solo una pagina di gennaio 2025 descriveva un modo per i cluster di base (basic cluster), e le pagine successive no.',
    next: () =>
      'Aggiorna il cluster a cluster avanzato: serve un endpoint API nativo VCN, e non si torna indietro. Poi scegli qui un cluster avanzato; per Calico al posto di flannel il cluster deve comunque essere senza nodi di lavoro.',
  },
  KUBERNETES_OUTSIDE_TABLES: {
    says: ({ kubernetes, from, to }) =>
      `Nessuna delle tabelle di Oracle lette arriva a Kubernetes ${kubernetes}: coprono da ${from} a ${to}. Che cosa dica Oracle di questa coppia non è noto.`,
    next: ({ to, isOlder }) =>
      isOlder
        ? 'Aggiorna a una versione che OKE supporta ancora.'
        : `Consulta la pagina di Oracle prima di applicare il manifest; un cluster non può tornare indietro, quindi per una coppia testata creane uno nuovo con Kubernetes ${to}.`,
  },
  FLANNEL_BEFORE_1_30: {
    says: ({ kubernetes }) =>
      `Oracle descrive Calico al posto di flannel con calico.yaml da Kubernetes 1.30 in poi; per ${kubernetes} descriveva un altro modo.`,
    next: () => 'Per il modo documentato, aggiorna Kubernetes a 1.30 o più recente.',
  },
  PAIR_WITHOUT_CELL: {
    says: ({ calico, kubernetes }) =>
      `Nessuna delle tabelle di Oracle lette nomina Calico ${calico} con Kubernetes ${kubernetes}; Oracle supporta solo ciò che ha testato.`,
    next: instead,
  },
  PAIR_NOT_TESTED: {
    says: ({ calico, kubernetes }) =>
      `Oracle elenca Calico ${calico} come non testato con Kubernetes ${kubernetes}, e supporta solo ciò che ha testato.`,
    next: instead,
  },
  MANIFEST_ADAPTED: {
    says: ({ calico, kubernetes, without, extras }) =>
      `Oracle ha testato Calico ${calico} con Kubernetes ${kubernetes} secondo la propria procedura. Questo manifest è diverso: ${[
        ...(without === '0'
          ? []
          : [count(Number(without), 'modifica documentata è disattivata', 'modifiche documentate sono disattivate')]),
        ...(extras === '0' ? [] : [count(Number(extras), 'extra è stato aggiunto', 'extra sono stati aggiunti')]),
      ].join(' e ')}.`,
    next: () =>
      'Scegli tutto come documentato per avere ciò che Oracle ha testato, oppure testa tu questo manifest prima di farci affidamento.',
  },
  PAIR_DERIVED: {
    says: ({ calico, kubernetes }) =>
      `Che Oracle abbia testato Calico ${calico} con Kubernetes ${kubernetes} è dedotto: la copia letta ha perso la cella; il numero delle sue righe, una pagina precedente e le date delle release non lasciano altro posto al "sì".`,
    next: () =>
      'Se ti serve una sua dichiarazione, chiedi a Oracle di confermare la coppia: la pagina più recente non riporta più questa colonna.',
  },
  PAIR_TESTED: {
    says: ({ calico, kubernetes, otherProcedure }) =>
      `Oracle ha testato Calico ${calico} con Kubernetes ${kubernetes} e supporta questa coppia.${otherProcedure ? ' La pagina che riporta il "sì" descrive un altro modo per i cluster flannel; una pagina successiva descrive questo.' : ''}`,
    next: () => 'Leggi gli altri rilievi, poi prendi il manifest adattato e applicalo dopo kubectl diff.',
  },
};
