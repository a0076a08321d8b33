import type { notices as english } from '../en/notices.ts';
import type { ExtraId, SwitchId } from '../../engine/index.ts';
import type { Translation } from '../translation.ts';
import { cidrFaults, detailNames, valueNames } from './choices.ts';
import { numbers } from './count.ts';
import { registryFaults, withoutEdit } from './deviations.ts';
import { steps } from './steps.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('it', { type: 'conjunction' });

const names: Readonly<Record<string, string>> = {
  platform: 'piattaforma',
  network: 'tipo di rete',
  kubernetes: 'versione di Kubernetes',
  calico: 'versione di Calico',
  image: 'immagine dei nodi',
  'pod-cidr': 'CIDR dei pod',
  cluster: 'tipo di cluster',
  nodes: 'pool di nodi',
  method: 'metodo',
  without: 'modifiche disattivate',
  extra: 'extra',
  registry: 'registry',
  ...detailNames,
};

/** Quoted, so that no article and no ending has to agree with it. */
const nameOf = (key: string) => `"${names[key] ?? key}"`;
const titleOf = (id: SwitchId | ExtraId) => `"${steps[id].title}"`;

export const notices: Translation<typeof english> = {
  NO_EDIT_NEEDED: () => 'Nessuna modifica necessaria: il file corrisponde già a queste scelte.',
  RELEASE_DIFFERS: ({ found, chosen }) =>
    `Il file è Calico ${found}, e tu hai scelto ${chosen}: la risposta sul supporto vale per ${chosen}. Scegli ${found}, oppure usa il file di ${chosen}.`,
  REMOVES_UNKNOWN: ({ field, names: removed }) =>
    removed.length === 1
      ? `Con ${field} viene rimosso anche ${removed.join(', ')}, che upstream non fornisce. La procedura di Oracle rimuove l'intero campo; controlla che non ti serva.`
      : `Con ${field} vengono rimossi anche ${list.format(removed)}, che upstream non fornisce. La procedura di Oracle rimuove l'intero campo; controlla che non ti servano.`,
  DUPLICATE_VARIABLE: ({ name, firstLine }) =>
    `${name} compare due volte; la prima è alla riga ${firstLine}. Un cluster lo accetta in silenzio e più tardi può scartarle entrambe. Resta com'è; rimuovine una.`,
  IMAGES_LEFT: ({ images }) =>
    `Le immagini che non vengono né da docker.io né da quay.io restano dove sono, e i tuoi nodi devono poterle raggiungere lì: ${images.join(', ')}.`,
  UNKNOWN_VALUE: ({ key, chosen }) =>
    `Questo link dà per ${nameOf(key)} un valore che Calicut non conosce; al suo posto vale: ${list.format(
      chosen.split(',').map((value) => valueNames[value] ?? value),
    )}.`,
  DETAIL_DROPPED: ({ key }) =>
    `Ciò che questo link dice per ${nameOf(key)} non è una delle risposte che Calicut conosce; vale come non indicato.`,
  CIDR_INVALID: ({ fault }) => `Il CIDR dei pod è omesso: ${cidrFaults[fault]}.`,
  CIDR_NOT_FOR_NETWORK: () =>
    'Il CIDR dei pod è omesso: con il networking pod nativo VCN gli indirizzi vengono dalla VCN, e calico-node non si avvia se trova un pool.',
  CIDR_NOT_FOR_METHOD: () => 'Il CIDR dei pod è omesso: vale per Calico al posto di flannel, non accanto.',
  METHOD_NOT_FOR_NETWORK: () => 'Il metodo è omesso: solo un cluster flannel può avere Calico accanto a flannel.',
  DEVIATION_UNKNOWN: ({ key }) =>
    `In questo link, tra le voci di ${nameOf(key)}, ce ne sono che Calicut non conosce e che sono ignorate. Controllale prima di prendere il manifest.`,
  DEVIATION_ELSEWHERE: ({ ids }) =>
    `Ciò che questo link dice di ${ids.map(titleOf).join(', ')} è omesso: questo cluster non prevede ${ids.length === 1 ? 'quella modifica' : 'quelle modifiche'}.`,
  NEED_TURNED_OFF: ({ id, need }) =>
    id in withoutEdit
      ? `Anche ${titleOf(id)} è disattivata: non si può fare senza ${titleOf(need)}.`
      : `${titleOf(id)} è omesso: non si può fare senza ${titleOf(need)}.`,
  REGISTRY_INVALID: ({ fault }) => `Il registry è omesso: ${registryFaults[fault]}.`,
  REGISTRY_MISSING: () =>
    'Le immagini devono venire da un registry privato. Un link non dice mai quale: scrivi il suo indirizzo in "Modifiche ed extra", altrimenti non c\'è alcun manifest.',
  LINK_VERSION_UNKNOWN: () =>
    "Questo link è stato creato da un'altra versione di Calicut. Ciò che se ne è potuto leggere è scelto; controlla ogni scelta.",
  LINK_LANGUAGE_UNKNOWN: () =>
    "Il link chiede una lingua che questa pagina non parla. La pagina è mostrata in questa; puoi sceglierne un'altra in alto.",
  LINK_DAMAGED: () => 'Una parte di questo link è danneggiata. Ciò che se ne è potuto leggere è scelto; controlla ogni scelta.',
  LINK_KEY_UNKNOWN: ({ count }) =>
    count === 1
      ? 'Una parte di questo link è stata ignorata: Calicut non sa che cosa significhi.'
      : `Calicut ha ignorato ${numbers.format(count)} parti di questo link: non sa che cosa significhino.`,
  LINK_KEY_REPEATED: ({ key }) => `Questo link indica ${nameOf(key)} due volte; vale la prima.`,
  LINK_KEY_MISSING: ({ keys }) =>
    `Questo link è troncato: ${keys.length === 1 ? 'manca' : 'mancano'} ${keys.map(nameOf).join(', ')}. Lì vale la scelta abituale; controllala.`,
};
