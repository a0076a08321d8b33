import type { auditClosing as englishClosing, auditReport as english } from '../en/audit-report.ts';
import type { Translation } from '../translation.ts';
import { listFormat } from '../late-formats.ts';

type Texts = Translation<typeof english>;

/** What keeps a file from being what a recipe can look at, in a few words; the sentence of the same code says it whole. */
const problemTitles: Texts['problemTitles'] = {
  YAML_SYNTAX: 'Questo non è YAML',
  DUPLICATE_KEY: 'Una chiave compare due volte',
  CONTROL_CHARACTER: "Qui c'è un carattere di controllo",
  ALIAS: 'Un alias è di ostacolo',
  KUBECTL_STOPS: 'kubectl si ferma qui',
  DOCUMENT_TOO_LARGE: 'Il documento è troppo grande',
  NESTED_TOO_DEEPLY: "L'annidamento è troppo profondo",
  LAYOUT: 'Questo non si può modificare riga per riga',
  EMPTY_FILE: 'Il file è vuoto',
  WEB_PAGE: 'Questa è una pagina web',
  NOT_A_MANIFEST: 'Questo non è un manifest di Kubernetes',
  MANIFEST_LIST: "Una lista sta dentro un'altra lista",
  DAEMONSET_MISSING: 'Manca il DaemonSet calico-node',
  DAEMONSET_TWICE: 'Il DaemonSet calico-node compare due volte',
  CONTAINER_MISSING: 'Manca il container calico-node',
  CONTAINER_TWICE: 'Il container calico-node compare due volte',
  WRONG_MANIFEST: "Questo è l'altro manifest di upstream",
  BACKEND_MISSING: 'Manca CALICO_NETWORKING_BACKEND',
  FIELD_HOLDS_MORE: 'Un campo contiene più di ciò che viene rimosso',
  ENV_MISSING: 'Il container non ha variabili',
  VARIABLE_TWICE: 'Una variabile compare due volte',
  VARIABLE_NOT_LITERAL: 'Una variabile non ha un valore semplice',
  VARIABLE_COLLIDES: 'Una variabile non deve essere impostata',
  VARIABLE_OTHER_CASE: 'Una variabile è scritta con altre maiuscole o minuscole',
  MOUNT_WITHOUT_VOLUME: 'Un mount non ha un volume',
  OBJECTS_IN_USE: 'Gli oggetti da rimuovere sono in uso',
  IMAGES_COLLIDE: 'Due immagini diventerebbero una sola',
  REGISTRY_NOT_NAMED: 'Nessun registry è indicato',
  SELF_CHECK_FAILED: 'Non è stato possibile comprovare il manifest modificato',
};

/** The names in the order of the file, as a sentence takes them. */
const names = listFormat('it', { type: 'conjunction' });
const isOne = (subjects: readonly string[]) => subjects.length === 1;

/**
 * What a documented edit that is not there looks like in the file: the state it would change. `wanted` is the value it would set;
 * undefined where the subjects themselves are what it would write.
 */
const missingEdits: Texts['missingEdits'] = {
  add: (subjects) => `${isOne(subjects) ? 'Manca' : 'Mancano'} ${names.format(subjects)}.`,
  remove: (subjects) => `${isOne(subjects) ? "C'è" : 'Ci sono'} ancora ${names.format(subjects)}.`,
  replace: (subjects, wanted, oldValue) => {
    if (wanted !== undefined) {
      const [of, is, must] = isOne(subjects) ? ['Il valore di', 'è', 'deve'] : ['I valori di', 'sono', 'devono'];
      const value = oldValue === undefined ? (isOne(subjects) ? 'vuoto' : 'vuoti') : `"${oldValue}"`;
      return `${of} ${names.format(subjects)} ${is} ${value}; ${must} essere "${wanted}".`;
    }
    return isOne(subjects)
      ? `Serve ${names.format(subjects)}, ma c'è un'altra immagine.`
      : `Servono ${names.format(subjects)}, ma ci sono altre immagini.`;
  },
  uncomment: (subjects) => `${names.format(subjects)} ${isOne(subjects) ? 'è solo un commento' : 'sono solo commenti'}.`,
};

/** What to do to make that edit by hand. */
const handEdits: Texts['handEdits'] = {
  add: (subjects, wanted) => `Aggiungi ${names.format(subjects)} con il valore "${wanted}".`,
  remove: (subjects) => (isOne(subjects) ? 'Rimuovi questo elemento.' : 'Rimuovi questi elementi.'),
  replace: (subjects, wanted) => (wanted === undefined ? `Scrivi ${names.format(subjects)}.` : `Imposta il valore "${wanted}".`),
  uncomment: (subjects, wanted) => `Rimuovi il commento da ${names.format(subjects)} e imposta il valore "${wanted}".`,
};

/** What is said of a finding of the audit. */
export const auditReport: Texts = { problemTitles, missingEdits, handEdits, canBeRepaired: 'Questo si può riparare.' };

/** What an audit comes to: that a manifest can be installed, and nothing beyond. */
export const auditClosing: Translation<typeof englishClosing> = {
  installable:
    'Installabile: non è stato trovato nulla che kubectl o un server API rifiuti. Questo non significa che Calico funzioni, né che qualcuno lo supporti.',
  notInstallable: (refused) =>
    `Non installabile così com'è: kubectl o un server API lo rifiuta, a causa di ${refused === 1 ? 'uno di questi rilievi' : `${refused} di questi rilievi`}.`,
};
