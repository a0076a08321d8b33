import type { imageFindings as english } from '../../en/findings/images.ts';
import type { Translation } from '../../translation.ts';
import { valueNames } from '../choices.ts';
import { listFormat } from '../../late-formats.ts';

const detected = (image: string) =>
  `La pagina di Oracle non parla di ${image}, quindi FELIX_IPTABLESBACKEND resta fuori e Calico rileva da sé il backend, con più affidabilità da 3.25.2 e 3.26 in poi.`;
const CHECK_BACKEND =
  'Prima di contare lì sui criteri di rete (network policy), esegui kubectl -n kube-system logs POD -c calico-node per un nodo di quel tipo: iptables-nft-restore o iptables-legacy-restore nomina il backend.';

const list = listFormat('it', { type: 'conjunction' });

/** The images of a list as a person reads them: `a, b e c`. */
const listed = (values: string | undefined) => list.format((values ?? '').split(',').map((value) => valueNames[value] ?? value));

/** Node images and the iptables backend on them. */
export const imageFindings: Translation<typeof english> = {
  OL7_WITHOUT_BACKEND: {
    says: () => 'Oracle imposta FELIX_IPTABLESBACKEND per il solo Oracle Linux 8, quindi le modifiche lo omettono per Oracle Linux 7.',
    next: () => 'Su Oracle Linux 7 ometti FELIX_IPTABLESBACKEND.',
  },
  OL8_BACKEND: {
    says: () => 'Oracle documenta FELIX_IPTABLESBACKEND impostato su NFT per i nodi Oracle Linux 8; le modifiche lo impostano.',
    next: ({ leavesRules }) =>
      `Mantieni il valore, e scegli di nuovo qui l'immagine quando cambiano i pool di nodi (node pool).${leavesRules ? ' Se il valore cambia, le regole del vecchio backend restano sul nodo fino al riavvio.' : ''}`,
  },
  OL9_BACKEND: { says: () => detected('Oracle Linux 9'), next: () => CHECK_BACKEND },
  UBUNTU_BACKEND: { says: () => detected('nodi Ubuntu'), next: () => CHECK_BACKEND },
  OTHER_IMAGE_BACKEND: {
    says: () =>
      'La pagina di Oracle nomina solo Oracle Linux 8, quindi per le altre immagini FELIX_IPTABLESBACKEND resta fuori e Calico rileva da sé il backend.',
    next: () => CHECK_BACKEND,
  },
  MIXED_IMAGES: {
    says: ({ others }) =>
      `Un DaemonSet ha un solo FELIX_IPTABLESBACKEND: NFT, documentato per il solo Oracle Linux 8, viene imposto anche ai nodi con ${listed(others)}.${others?.includes('ol9') ? ' Che sia giusto su Oracle Linux 9 è ipotizzato.' : ''}`,
    next: () =>
      "Esegui kubectl -n kube-system exec POD -c calico-node -- iptables-nft-save -t mangle | grep -E 'KUBE-(IPTABLES-HINT|KUBELET-CANARY)' per ogni immagine: se parte e non stampa nulla, escludi quell'immagine.",
  },
  OLD_BACKEND_DETECTION: {
    says: ({ calico }) =>
      `Calico ${calico} riconosce il backend di iptables contando le regole, e può trovare legacy dove kube-proxy usa NFT: i criteri di rete (network policy) vengono allora ignorati. Upstream lo ha corretto in 3.25.2 e 3.26.0.`,
    next: () => 'Scegli Calico 3.26 o più recente per i nodi su cui Calico deve rilevare il backend.',
  },
  LEGACY_DETECTION_MAY_FAIL: {
    says: ({ calico }) =>
      `Nell'immagine di Calico ${calico}, iptables-legacy-save sembra fallire. Che Calico possa per questo giudicare male un nodo con iptables legacy è ipotizzato in base alla correzione in 3.27.5 e 3.28.1.`,
    next: () => CHECK_BACKEND,
  },
  FORCED_BACKEND_AND_DETECTION: {
    says: ({ calico }) =>
      `Calico ${calico} rileverebbe anche il backend, dalle catene di kubelet e kube-proxy. Un valore imposto viene usato in ogni caso; dove il rilevamento ne trova un altro, calico-node registra un avviso.`,
    next: () =>
      'Dopo il rollout cerca nel log di calico-node "does not match the detected backend": dove compare, scopri quale backend usa kube-proxy su quel nodo.',
  },
};
