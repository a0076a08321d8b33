import type { page as english } from '../en/page.ts';
import type { Translation } from '../translation.ts';

export const page: Translation<typeof english> = {
  title: 'Calicut: adatta Calico al tuo cluster',
  description:
    'Adatta un manifest upstream di Calico a un cluster OKE: che cosa è supportato, che cosa modificare esattamente e perché. Tutto avviene nel browser.',
  theme: {
    label: 'Tema',
    options: { system: 'Tema: sistema', light: 'Tema: chiaro', dark: 'Tema: scuro', contrast: 'Tema: contrasto elevato' },
  },
  language: {
    label: 'Lingua',
    failed: (language) => `Impossibile caricare: ${language}. Riprova quando c'è una connessione.`,
  },
  name: 'Calicut',
  tagline: 'Calico su misura per il tuo cluster',
  skipToResult: 'Vai al risultato',
  link: {
    copy: 'Copia link',
    copied: 'Link copiato',
  },
  failed: {
    retry: 'Riprova',
    panel: 'Non è stato possibile caricare questa vista',
    panelSentence: 'Forse manca la connessione. Ciò che hai scelto e scritto è ancora qui.',
    broken: "Non è stato possibile caricare una parte della pagina. Le tue scelte sono nell'indirizzo: ricarica la pagina per riprovare.",
    crashed:
      "Questa parte della pagina si è bloccata per un errore di Calicut. Le tue scelte sono nell'indirizzo. Segnala l'errore con l'indirizzo.",
  },

  cluster: {
    heading: 'Il tuo cluster',
    network: 'Tipo di rete',
    networks: { 'vcn-native': 'Networking pod nativo VCN', flannel: 'Overlay flannel' },
    kubernetes: 'Kubernetes',
    kubernetesEnded: (version) => `${version} (terminato)`,
    calico: 'Calico',
    calicoLine: (minor) => `Calico ${minor}`,
    calicoRecommended: (release, isDerived) => `${release} ★ testata${isDerived ? ' (dedotto)' : ''}`,
    calicoFollowed: (calico, kubernetes, isDerived) =>
      `Ora ${calico}, che Oracle ha testato con ${kubernetes}${isDerived ? ' (dedotto)' : ''}`,
    calicoHint: (recommended, kubernetes, isDerived) =>
      recommended === undefined
        ? `Nessuna release risulta testata con ${kubernetes}`
        : `★ Oracle ha testato ${recommended} con ${kubernetes}${isDerived ? ' (dedotto)' : ''}`,
    image: 'Immagine dei nodi',
    images: { ol7: 'Oracle Linux 7', ol8: 'Oracle Linux 8', ol9: 'Oracle Linux 9', ubuntu: 'Ubuntu', other: "Un'altra immagine" },
    severalImages: 'Più immagini',
    severalImagesLegend: 'Immagini nei pool di nodi',
    podCidr: 'CIDR dei pod',
    podCidrHint: 'Il CIDR dei pod del tuo cluster, ad esempio 10.244.0.0/16. Se lo lasci vuoto, Calico prende 192.168.0.0/16 se è libero.',
    podCidrFault: (fault) => `Questo non è un CIDR dei pod che Calico accetta: ${fault}.`,
    more: 'Altro sul cluster',
    deviations: 'Modifiche ed extra',
    deviationsNow: (off, extra) =>
      [off > 0 ? `${off} ${off === 1 ? 'disattivata' : 'disattivate'}` : '', extra > 0 ? `${extra} extra` : ''].filter(Boolean).join(', '),
    type: 'Tipo di cluster',
    types: { enhanced: 'Avanzato', basic: 'Di base' },
    nodes: 'Pool di nodi',
    nodeTypes: { managed: 'Nodi gestiti', virtual: 'Nodi virtuali', 'self-managed': 'Nodi autogestiti' },
    method: 'Metodo',
    methods: { replace: 'Calico al posto di flannel', beside: 'Calico accanto a flannel' },
    notSaid: 'Non indicato',
    details: {
      'node-kubernetes': 'Nodo meno recente',
      workers: 'Nodi di lavoro',
      size: 'Dimensioni',
      arch: 'Processori',
      kernel: 'Kernel meno recente',
      'ip-families': 'Famiglie IP',
      'security-rules': 'Regole di sicurezza',
      edition: 'Edizione',
    },
    detailValues: {
      'node-kubernetes': {},
      workers: { none: 'Ancora nessuno', some: 'Ce ne sono già' },
      size: { 'up-to-50': 'Fino a 50 nodi', 'over-50': 'Più di 50 nodi' },
      arch: { amd64: 'x86-64', arm64: 'Arm (aarch64)', both: 'Entrambi' },
      kernel: { '5.10-or-newer': '5.10 o più recente', older: 'Precedente a 5.10' },
      'ip-families': { ipv4: 'IPv4', 'dual-stack': 'IPv4 e IPv6' },
      'security-rules': { default: 'Quelle di Oracle, invariate', hardened: 'Più restrittive' },
      edition: { 'open-source': 'Calico Open Source', enterprise: 'Calico Enterprise' },
    },
  },
};
