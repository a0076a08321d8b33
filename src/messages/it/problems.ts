import type {
  kubectlStops as englishStops,
  problems as english,
  unreadable as englishUnreadable,
  yamlFaults as englishFaults,
} from '../en/problems.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';

/** The parser's codes in words; one that is not here is named as it is. */
export const yamlFaults: Translation<typeof englishFaults> = {
  BAD_ALIAS: "un alias non ha un'ancora prima di sé",
  BAD_DQ_ESCAPE: 'una sequenza di escape tra virgolette doppie non è tra quelle che YAML conosce',
  BAD_INDENT: "il rientro non si accorda con ciò che c'è sopra",
  BAD_SCALAR_START: 'un valore senza virgolette non può iniziare con questo carattere',
  BLOCK_AS_IMPLICIT_KEY: 'una mappa inizia dove può esserci solo un valore',
  BLOCK_IN_FLOW: "c'è un blocco tra parentesi",
  MISSING_CHAR: 'manca un segno: virgolette, parentesi, virgola o due punti',
  MULTILINE_IMPLICIT_KEY: 'una chiave occupa più righe; mancano i due punti',
  TAB_AS_INDENT: "c'è una tabulazione nel rientro; YAML accetta solo spazi",
  TAG_RESOLVE_FAILED: 'un tag non è tra quelli che YAML conosce',
  UNEXPECTED_TOKEN: "qui c'è qualcosa fuori posto",
};

/** Where kubectl stops although it is YAML, and what to do there. */
export const kubectlStops: Translation<typeof englishStops> = {
  directive: {
    says: "Qui c'è una direttiva (%YAML o %TAG), e kubectl non legge un documento così.",
    next: 'Rimuovi la riga.',
  },
  separator: {
    says: "Dopo il --- di questa riga c'è altro, e kubectl si ferma lì.",
    next: 'Mettilo su una riga propria.',
  },
  tab: {
    says: "C'è una tabulazione al posto del rientro. kubectl si ferma lì, anche su una riga per il resto vuota.",
    next: 'Usa spazi.',
  },
  'collection-key': {
    says: 'Qui una lista o una mappa fa da chiave. kubectl si ferma lì: le chiavi sono parole semplici.',
    next: 'Scrivi al suo posto una parola semplice.',
  },
  alias: {
    says: "Questo alias (*name) non ha un'ancora (&name) prima di sé, oppure si trova dentro la propria. kubectl si ferma lì.",
    next: "Scrivi per esteso ciò che rappresenta. Se l'asterisco fa parte del valore, metti il valore tra virgolette.",
  },
  aliases: {
    says: 'Scritti per esteso, gli alias (*name) allungano il documento di molte volte, e kubectl si ferma.',
    next: 'Scrivi per esteso ciò che ti serve.',
  },
  number: {
    says: 'Questo numero è infinito o non è un numero. kubectl si ferma lì: JSON non ha un numero così.',
    next: 'Scrivi un altro numero, o mettilo tra virgolette se deve essere testo.',
  },
};

/** Why a document is not read at all, where it is not its syntax. */
export const unreadable: Translation<typeof englishUnreadable> = {
  CONTROL_CHARACTER: (code) =>
    ['000D', '0085', '2028', '2029'].includes(code)
      ? `Qui c'è il carattere U+${code}. Alcuni lettori di YAML vi terminano la riga e altri no, quindi kubectl potrebbe leggere un file diverso da quello che leggi tu.`
      : `Qui c'è il carattere U+${code}. YAML non lo ammette, e kubectl si ferma.`,
  DOCUMENT_TOO_LARGE: (length, limit) =>
    `Questo documento ha ${numbers.format(length)} caratteri. Calicut legge documenti fino a ${numbers.format(limit)}; il più grande di upstream ne ha circa 60.000.`,
  NESTED_TOO_DEEPLY: 'Liste e mappe sono annidate qui oltre ciò che serve a un manifest.',
};

const otherFormats = {
  pdf: 'Questo è un PDF. Apri il manifest stesso, in YAML o JSON.',
  zip: 'Questo è un archivio ZIP, come lo sono anche i documenti di Word ed Excel. Apri il manifest stesso, in YAML o JSON.',
  png: "Questa è un'immagine (PNG). Apri il manifest stesso, in YAML o JSON.",
  gzip: 'Questo file è compresso con gzip. Estrailo, e apri il manifest che contiene.',
  'utf-16': 'Questo file è UTF-16, come lo scrive PowerShell. Salvalo come UTF-8, per esempio con Out-File -Encoding utf8.',
} as const;

/** What is wrong and what to do. The place is put in front by the view, so that it stands in one way everywhere. */
export const problems: Translation<typeof english> = {
  YAML_SYNTAX: ({ reason }) =>
    `Questo non è YAML valido: ${yamlFaults[reason] ?? reason}. Correggi il file, o riparti da quello di upstream: in un punto così kubectl si ferma e lascia applicato ciò che precede.`,
  DUPLICATE_KEY: () => "Questa chiave compare due volte nella stessa mappa. kubectl prenderebbe l'ultima in silenzio; rimuovine una.",
  CONTROL_CHARACTER: ({ code }) => `${unreadable.CONTROL_CHARACTER(code)} Rimuovilo.`,
  ALIAS: () =>
    "Qui c'è un alias (*name) o una chiave di unione (<<). Ciò che rappresenta è scritto altrove, quindi non si può né trovare per nome né modificare da solo; scrivilo per esteso.",
  KUBECTL_STOPS: ({ at }) => `${kubectlStops[at].says} ${kubectlStops[at].next}`,
  DOCUMENT_TOO_LARGE: ({ length, limit }) =>
    `${unreadable.DOCUMENT_TOO_LARGE(length, limit)} Controlla che sia un manifest, e dividilo in documenti più piccoli.`,
  NESTED_TOO_DEEPLY: () => `${unreadable.NESTED_TOO_DEEPLY} Usa il file di upstream.`,
  LAYOUT: () =>
    "Questa parte è scritta in un modo che non si può modificare riga per riga (ad esempio un'ancora tra parentesi, una chiave di unione, un tag, una voce vuota, un valore a blocco proprio alla fine o un commento in mezzo a una riga). Scrivila in stile a blocchi, una voce per riga, come nel file di upstream.",
  EMPTY_FILE: () => 'Il file è vuoto. Usa calico.yaml o calico-policy-only.yaml di upstream.',
  WEB_PAGE: () => 'Questa è una pagina web, non un manifest. Scarica il file originale (raw).',
  NOT_A_MANIFEST: () =>
    'Questo non è un manifest Kubernetes: nessun documento ha kind e apiVersion. Usa calico.yaml o calico-policy-only.yaml di upstream.',
  MANIFEST_LIST: () =>
    "C'è una lista dentro una lista, che kubectl non legge. Usa il file di upstream, dove ogni risorsa è un documento a sé.",
  DAEMONSET_MISSING: ({ documents }) =>
    `Tra le risorse del file (${numbers.format(documents)}) non c'è il DaemonSet kube-system/calico-node. Usa calico.yaml o calico-policy-only.yaml di upstream; i manifest dell'operatore Tigera non si possono modificare in questo modo.`,
  DAEMONSET_TWICE: ({ firstLine }) =>
    `Il DaemonSet kube-system/calico-node compare due volte; il primo è alla riga ${firstLine}. Tieni quello che ti serve.`,
  CONTAINER_MISSING: () => 'Il DaemonSet non ha un container chiamato calico-node. Usa il file di upstream.',
  CONTAINER_TWICE: () => 'Il DaemonSet ha due container chiamati calico-node. Tieni quello che ti serve.',
  WRONG_MANIFEST: ({ wanted }) =>
    wanted === 'calico-policy-only.yaml'
      ? 'Con questo file è Calico a gestire la rete; a questo cluster serve calico-policy-only.yaml, dove CALICO_NETWORKING_BACKEND è "none". Usa quel file.'
      : 'Questo file lascia la rete a un altro plugin (CALICO_NETWORKING_BACKEND è "none"); a questo cluster serve calico.yaml. Usa quel file.',
  BACKEND_MISSING: ({ wanted }) =>
    `CALICO_NETWORKING_BACKEND non è impostato, quindi questo non è nessuno dei due manifest di upstream. Usa ${wanted} di upstream.`,
  FIELD_HOLDS_MORE: ({ field, only }) =>
    `${field} non contiene solo la ConfigMap ${only}, l'unica che la procedura di Oracle rimuove. Decidi a che cosa serve il resto e toglilo tu, oppure riparti dal file di upstream.`,
  ENV_MISSING: () => "Il container calico-node non ha un elenco di variabili d'ambiente. Usa il file di upstream.",
  VARIABLE_TWICE: ({ name, firstLine }) =>
    `${name} compare due volte; la prima è alla riga ${firstLine}. Un cluster lo accetta in silenzio e più tardi può scartarle entrambe. Rimuovine una.`,
  VARIABLE_NOT_LITERAL: ({ name, value }) =>
    `${name} qui non ha un valore semplice. Deve essere "${value}": scrivi value: "${value}" al posto di ciò che c'è, o rimuovi la voce.`,
  VARIABLE_COLLIDES: ({ name, other }) =>
    `${name} è impostata, e queste scelte richiedono ${other}: con entrambe calico-node non si avvia. Rimuovi ${name}, o mettila in commento.`,
  OBJECTS_IN_USE: ({ name, usedBy }) =>
    `${name} è in uso: qui c'è ${usedBy}, che può averne bisogno. Rinuncia a rimuoverlo, o togli prima ciò che lo usa.`,
  IMAGES_COLLIDE: ({ one, other }) =>
    `Nel tuo registry ${one} e ${other} sarebbero la stessa immagine, e un container eseguirebbe quella dell'altro. Dai prima a una delle due un altro percorso.`,
  REGISTRY_NOT_NAMED: () =>
    "Le immagini devono venire dal tuo registry, e non ne è indicato alcuno. Scrivi il suo indirizzo, o rinuncia a quell'extra.",
  VARIABLE_OTHER_CASE: ({ name, found }) =>
    `Felix legge ${found} come ${name}, senza distinguere maiuscole e minuscole. Scrivila come ${name}, o rimuovila.`,
  MOUNT_WITHOUT_VOLUME: ({ container, volume }) =>
    `Il container ${container} monta ancora il volume ${volume}, che queste modifiche rimuovono; un server API rifiuterebbe il DaemonSet. Rimuovi prima quel mount, o disattiva la rimozione del suo volume.`,
  SELF_CHECK_FAILED: () =>
    'Due percorsi indipendenti verso il manifest modificato non hanno dato lo stesso risultato, quindi non ne viene consegnato alcuno. Segnalalo, con il file che hai usato.',
  NOT_BUNDLED: ({ release, file }) => `${file} di Calico ${release} non è qui. Scaricalo da upstream, o apri una tua copia.`,
  NOT_FOUND: ({ release, file }) => `Upstream non ha ${file} per Calico ${release}. Controlla la versione.`,
  HASH_MISMATCH: ({ release, file, expected, found }) =>
    `Questo non è ${file} di Calico ${release} di upstream: il suo sha256 è ${found}, e deve essere ${expected}. Non viene usato. Prendilo di nuovo da upstream; se non basta, non fidarti del luogo da cui viene.`,
  CUT_OFF: ({ received, expected }) =>
    `Byte arrivati: solo ${numbers.format(received)} su ${numbers.format(expected)}. Non ne viene usato nulla; riprova.`,
  TIMEOUT: ({ seconds }) =>
    `Non è arrivato nulla per ${count(seconds, 'secondo', 'secondi')}, quindi il download è stato abbandonato. Riprova, o apri una tua copia del file.`,
  NETWORK: () =>
    'Non è stato possibile scaricare il file: manca la connessione, o qualcosa lungo la strada lo blocca. Riprova, o apri una tua copia.',
  HTTP_STATUS: ({ status }) => `Il server ha risposto con lo stato ${status} al posto del file. Riprova più tardi, o apri una tua copia.`,
  ABORTED: () => 'Il download è stato interrotto. Nulla è cambiato.',
  UNREADABLE: () =>
    "Non è stato possibile leggere il file: è stato spostato o cambiato dopo che l'hai scelto, oppure la lettura non è permessa. Aprilo di nuovo.",
  NOT_TEXT: () => 'Questo file non è testo UTF-8. Salvalo come UTF-8, o scaricalo di nuovo.',
  OTHER_FORMAT: ({ format }) => otherFormats[format],
  TOO_LARGE: ({ bytes, limit }) =>
    `Il file ha ${numbers.format(bytes)} byte, e qui se ne leggono al massimo ${numbers.format(limit)}; il più grande di upstream ne ha circa mezzo milione. Controlla che sia il file giusto.`,
};
