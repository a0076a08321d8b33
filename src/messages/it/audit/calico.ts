import type { AuditArgs, AuditNames } from '../../../engine/index.ts';
import type { calico as english } from '../../en/audit/calico.ts';
import type { Translation } from '../../translation.ts';
import { oneOf } from './lists.ts';

/** What becomes of a wrong word. Both words of a yes or no are named, so that none is read as the other. */
const effects: Readonly<Record<string, string>> = {
  exits: 'Il processo si arresta, e il pod si riavvia di continuo.',
  ignored: 'Viene ignorato in silenzio, e vale il valore predefinito.',
  'counts-as-true': 'Conta come true.',
  'counts-as-false': 'Conta come false.',
  'not-known': 'Che cosa ne derivi non è noto.',
};

/** A parameter that takes anything but `none` has no words of its own. */
const isNone = (words: readonly string[] | undefined) => words === undefined || words.length === 0;
const wordsOf = ({ name }: AuditArgs, { words }: AuditNames) =>
  isNone(words) ? `${name} non può essere none.` : `${name} accetta ${oneOf(words)}.`;

/** Why a variable should not stand where another recipe's are wanted. */
const leftOver: Readonly<Record<string, string>> = {
  FELIX_INTERFACEPREFIX:
    'Felix applica allora i criteri di rete solo alle interfacce il cui nome inizia con oci. Così fanno quelle del networking pod nativo VCN; Calico dà alle proprie nomi che iniziano con cali.',
  NO_DEFAULT_POOLS:
    'Calico non crea allora alcun pool di indirizzi. Questo è inteso per il networking pod nativo VCN, dove non ne distribuisce; qui i pod non ne ricevono, a meno che qualcuno non crei un pool.',
  FELIX_CHAININSERTMODE:
    'La variabile è documentata solo per il networking pod nativo VCN. Qui una regola che viene prima può far passare i pacchetti prima di ogni criterio.',
  FELIX_IPTABLESMANGLEALLOWACTION: 'La variabile è documentata solo per il networking pod nativo VCN.',
  FELIX_IPTABLESBACKEND: 'La variabile è documentata solo per Oracle Linux 8, e nessuna immagine dei nodi di questo cluster lo è.',
  CALICO_MANAGE_CNI:
    'La variabile appartiene a Calico accanto a flannel, che il fornitore ha ritirato. Con essa Calico rinnova le credenziali del proprio plugin CNI, che qui non si usa.',
};

/** What the rules say that know Calico's variables and the vendor's pages. */
export const calico: Translation<typeof english> = {
  TYPOGRAPHIC_QUOTES: {
    title: 'Le virgolette tipografiche fanno parte del valore',
    says: ({ text }) =>
      `Il valore è ${text}, e le virgolette ne fanno parte. YAML conosce solo le virgolette diritte, e un cluster accetta in silenzio anche queste.`,
    next: () => 'Scrivi al loro posto virgolette diritte, o nessuna.',
  },
  MISSPELT_VARIABLE: {
    title: 'Una variabile è scritta male',
    says: ({ container, name, nearest }) =>
      `Calico non conosce ${name}, quindi ${container} la ignora in silenzio. Il nome più vicino che conosce è ${nearest}.`,
    next: ({ nearest }) => `Scrivi ${nearest}, se è quello che si intende, e controlla che ci sia una volta sola.`,
  },
  UNKNOWN_FELIX_VARIABLE: {
    title: 'Felix forse non conosce questa variabile',
    says: ({ name }) =>
      `${name} non è tra i parametri di Felix che sono noti. Viene ignorata, a meno che una release più recente non la preveda.`,
    next: () => 'Controlla il nome nella release che installi.',
  },
  UNKNOWN_WORD: {
    title: 'Un valore non è tra le parole note',
    says: (args, names) =>
      `${JSON.stringify(args['value'])} non è una parola adatta: ${wordsOf(args, names)} ${effects[String(args['effect'])] ?? ''}`.trimEnd(),
    next: ({ name }, { words }) => (isNone(words) ? `Scrivi il valore di ${name}, o rimuovi la variabile.` : `Scrivi ${oneOf(words)}.`),
  },
  VARIABLE_IN_OTHER_CONTAINER: {
    title: 'Una variabile sta in un altro container',
    says: ({ container, name }) =>
      `${container} non legge ${name}; la legge calico-node. Qui non fa nulla, e un cluster non ne dice nulla.`,
    next: () => 'Rimuovila qui e, se serve, impostala nel container calico-node.',
  },
  LEFT_OVER_VARIABLE: {
    title: 'Una variabile è di troppo',
    says: ({ name, value }) =>
      `${name} è ${JSON.stringify(value)}, e nessuna modifica per questo cluster la imposta. ${leftOver[String(name)] ?? ''}`.trimEnd(),
    next: ({ name }) =>
      name === 'CALICO_MANAGE_CNI'
        ? 'Impostala su "false", come fa upstream.'
        : 'Rimuovila, a meno che tu non sappia che cosa la richiede.',
  },
  OTHER_RELEASE: {
    title: "Un'immagine è di un'altra release",
    says: ({ container, found, chosen }) => `L'immagine di ${container} è di Calico ${found}, mentre è scelto ${chosen}.`,
    next: ({ found, chosen }) =>
      `Prendi il manifest di Calico ${chosen}, o scegli ${found}. Cambiare il tag non basta: tra una release e l'altra cambia anche il resto del file.`,
  },
  BESIDE_FLANNEL: {
    title: 'Questo modo è stato ritirato',
    says: () =>
      'Calico per i soli criteri di rete accanto a flannel era documentato nel 2024. Ora Oracle dice che non è supportato e causa problemi di rete.',
    next: () => 'Usa Calico al posto di flannel, in un cluster che non ha ancora nodi di lavoro.',
  },
  INIT_CONTAINER_UNKNOWN: {
    title: 'Verrebbe rimosso anche un init container',
    says: ({ name }) =>
      `Upstream non fornisce alcun init container ${name}. La modifica documentata rimuove tutti gli init container, e con essi anche questo.`,
    next: () => 'Controlla se ti serve prima di rimuoverli.',
  },
};
