import type { clusters as english } from '../en/clusters.ts';
import type { Translation } from '../translation.ts';
import { cidrFaults } from './choices.ts';
import { count, numbers } from './count.ts';
import { registryFaults } from './deviations.ts';
import { steps } from './steps.ts';
import { listFormat } from '../late-formats.ts';

type Texts = Translation<typeof english>;

const list = listFormat('it', { type: 'conjunction' });
const anyOf = listFormat('it', { type: 'disjunction' });

/** Long lists are named by their ends. */
const oneOf = (allowed: readonly string[]) =>
  allowed.length > 8 ? `Può essere uno dei valori da ${allowed[0]} a ${allowed.at(-1)}.` : `Può essere ${anyOf.format(allowed)}.`;

const tableProblems: Texts['tableProblems'] = {
  TABLE_EMPTY: () => 'La tabella è vuota. La prima riga dà il nome alle colonne, e ogni altra riga è un cluster.',
  ROWS_MISSING: () => 'La tabella ha i nomi delle colonne e nessun cluster sotto.',
  HEADER_BROKEN: () => 'Le virgolette della prima riga non corrispondono, quindi non si possono distinguere le colonne.',
  TEXT_NOT_UTF8: () => 'Il file non è un testo in UTF-8. Salvalo dal foglio di calcolo come "CSV UTF-8".',
  FILE_UNREADABLE: () => 'Il browser non ha potuto leggere il file. Forse è stato spostato o modificato: sceglilo di nuovo.',
  TEXT_TOO_LONG: ({ limit }) => `La tabella supera ${numbers.format(limit / 1_000_000)} MB. Dividila.`,
  ROWS_TOO_MANY: ({ rows, limit }) =>
    `La tabella ha ${numbers.format(rows)} righe, e non ne vengono lette più di ${numbers.format(limit)}. Dividila.`,
  COLUMNS_TOO_MANY: ({ columns, limit }) =>
    `La tabella ha ${numbers.format(columns)} colonne, e non ne vengono lette più di ${numbers.format(limit)}. Rimuovi quelle che non servono.`,
  COLUMN_MISSPELT: ({ number, nearest }) =>
    `La colonna ${number} potrebbe essere ${nearest} con un altro nome. Se lo è, chiamala ${nearest}; altrimenti dalle un nome meno simile, o rimuovila.`,
  COLUMN_UNNAMED: ({ number }) =>
    `La colonna ${number} ha delle celle ma non un nome. Dalle un nome come indicato in "Colonne", o rimuovila.`,
  COLUMN_TWICE: ({ number, firstNumber, column }) =>
    `La colonna ${number} è di nuovo ${column}, come già la colonna ${firstNumber}. Rimuovine una.`,
  COLUMN_MISSING: ({ column }) => `Manca la colonna ${column}. La risposta ne dipende, e Calicut non tira a indovinare.`,
  COLUMNS_FOUND: ({ columns }) => {
    const named = columns.slice(0, COLUMNS_NAMED).map(({ number, name }) => (name === undefined ? `colonna ${number}` : isolate(name)));
    const left = columns.length - named.length;
    return `Trovate: ${list.format([...named, ...(left === 0 ? [] : [count(left, 'altra', 'altre')])])}.`;
  },
};

/** The most columns that a sentence names. */
const COLUMNS_NAMED = 8;

const tableNotices: Texts['tableNotices'] = {
  COLUMNS_PASSED_OVER: ({ columns }) => {
    const named = columns
      .slice(0, COLUMNS_NAMED)
      .map(({ number, name }) => (name === undefined ? `${number}` : `${number} (${isolate(name)})`));
    const left = columns.length - named.length;
    const all = list.format([...named, ...(left === 0 ? [] : [count(left, 'altra', 'altre')])]);
    return columns.length === 1
      ? `Calicut non conosce la colonna ${all} e la ignora: nulla di ciò che contiene cambia una risposta. Se è una scelta, dalle un nome come indicato in "Colonne".`
      : `Calicut non conosce le colonne ${all} e le ignora: nulla di ciò che contengono cambia una risposta. Se una è una scelta, dalle un nome come indicato in "Colonne".`;
  },
};

/** Letters that are written from right to left reorder nothing around them. */
const isolate = (name: string) => `\u2068${name}\u2069`;

/** A cell of somebody's table, as it can be shown. */
const quote = (value: string) => `"${isolate(value)}"`;

const rowProblems: Texts['rowProblems'] = {
  QUOTES_BROKEN: () =>
    'Le virgolette di questa riga non corrispondono. Ogni virgoletta aperta va chiusa; dentro una cella, scrivila due volte.',
  CELL_MISSING: () => 'La cella è vuota. La risposta ne dipende, e Calicut non tira a indovinare.',
  NOTHING_RECOMMENDED: ({ kubernetes }) =>
    `Non è nota alcuna release di Calico testata da Oracle con ${kubernetes}, quindi nessuna è consigliata. Indica una release.`,
  NAME_TOO_LONG: ({ limit }) => `Il nome ha più di ${numbers.format(limit)} caratteri. Accorcialo.`,
  NAME_CHARACTER: ({ code }) => `Il nome contiene un carattere che non si vede (U+${code}). Rimuovilo.`,
  NAME_TWICE: ({ firstRow }) => `La riga ${numbers.format(firstRow)} ha lo stesso nome. Dai a ogni cluster il suo.`,
  CELLS_TOO_FEW: ({ cells, columns }) =>
    `La riga ha ${count(cells, 'cella', 'celle')} per ${count(columns, 'colonna', 'colonne')}. Manca un separatore.`,
  CELLS_TOO_MANY: ({ cells, columns }) =>
    `La riga ha ${count(cells, 'cella', 'celle')} per ${count(columns, 'colonna', 'colonne')}. Metti tra virgolette la cella che contiene un separatore.`,
  UNKNOWN_VALUE: ({ key, allowed }) =>
    `${key === 'kubernetes' ? 'Questa versione non è tra quelle' : 'Questo valore non è tra quelli'} che Calicut conosce. ${oneOf(allowed)}`,
  ZERO_LOST: ({ found, likely }) =>
    `Questa versione non è tra quelle che Calicut conosce. Forse un foglio di calcolo ha ricavato ${found} da ${likely}: in tal caso scrivi v${likely}.`,
  DETAIL_DROPPED: ({ allowed }) => `Questo valore non è tra quelli che Calicut conosce. ${oneOf(allowed)}`,
  CIDR_INVALID: ({ fault }) => `Questo non è un CIDR dei pod che Calico accetti: ${cidrFaults[fault]}.`,
  CIDR_NOT_FOR_NETWORK: () => 'Lascia vuota la cella: con il networking pod nativo VCN gli indirizzi vengono dalla VCN.',
  CIDR_NOT_FOR_METHOD: () => 'Lascia vuota la cella: vale con Calico al posto di flannel, non accanto.',
  METHOD_NOT_FOR_NETWORK: () => 'Lascia vuota la cella: solo un cluster con flannel può avere Calico accanto a flannel.',
  DEVIATION_UNKNOWN: ({ allowed }) =>
    `Alcuni di questi valori non sono tra quelli che Calicut conosce. I valori possibili sono ${list.format(allowed)}.`,
  DEVIATION_ELSEWHERE: ({ ids }) => `Rimuovi ${list.format(ids)}: questo tipo di cluster non prevede quella modifica.`,
  NEED_TURNED_OFF: ({ id, need }) => `${steps[id].title}: questa modifica non si può fare senza "${steps[need].title}", che è disattivata.`,
  REGISTRY_INVALID: ({ fault }) => `Questo non è un registry: ${registryFaults[fault]}.`,
  REGISTRY_MISSING: () => 'Le immagini devono venire dal tuo registry. Indicalo in questa colonna.',
};

/** Every sentence and label of the panel for many clusters. */
export const clusters: Texts = {
  heading: 'Molti cluster',
  intro: 'Incolla o trascina qui un CSV con una riga per ogni cluster. Viene letto in questo browser; nulla viene inviato altrove.',
  input: 'Cluster in CSV',
  open: 'Apri un file CSV',
  example: 'Prova un esempio',
  clear: 'Svuota',
  drop: 'Rilascia il CSV per leggerlo',

  columns: 'Colonne',
  columnsIntro:
    'La prima riga dà il nome alle colonne, in qualsiasi ordine; quelle diverse da queste vengono ignorate. Tra le celle stanno virgole, punti e virgola o tabulazioni. I valori sono quelli della riga di comando, in maiuscolo o in minuscolo.',
  required: 'obbligatoria',
  columnHelp: {
    name: 'Il nome del cluster, solo per te; altrimenti il numero della riga',
    kubernetes: '1.36 o 1.36.1; v1.30 dove un foglio di calcolo ne farebbe 1.3',
    network: 'vcn-native o flannel',
    image: 'ol7, ol8, ol9, ubuntu o other; più di una così: ol8;ol9',
    calico: 'Una release, per esempio 3.32.0; recommended, o nulla, per quella testata da Oracle',
    'pod-cidr': 'Una rete IPv4, solo con flannel',
    cluster: 'enhanced o basic',
    nodes: 'managed, virtual o self-managed',
    method: 'replace o beside, solo con flannel',
    without: 'Le modifiche disattivate',
    extra: 'Che cosa si fa oltre alle modifiche',
    registry: 'Il tuo registry, per esempio registry.example.com/mirror',
  },
  columnOthers: (names) => `Anche ${list.format(names)}, come nella riga di comando.`,

  refused: 'La tabella non si può leggere',
  tableProblems,
  tableNotices,
  rowProblems,
  problemIn: (column, value, sentence) => (value === undefined ? `${column}: ${sentence}` : `${column} ${quote(value)}: ${sentence}`),
  quote,

  reading: 'Lettura delle righe',
  readSoFar: (done, size) => `${numbers.format(done)} di ${count(size, 'riga', 'righe')}`,
  stop: 'Interrompi',
  stopped: (done, size) => `Interrotto dopo ${numbers.format(done)} di ${count(size, 'riga', 'righe')}.`,
  readAgain: 'Leggile tutte',

  large: (lines) => `Una tabella di ${count(lines, 'riga', 'righe')}. Non viene mostrata come testo, perché rallenterebbe la pagina.`,
  asText: 'Modifica come testo',

  statuses: 'Righe per esito',
  all: 'Tutte',
  sum: (rows) => numbers.format(rows),
  short: {
    supported: 'Supportato',
    untested: 'Non testato',
    unknown: 'Sconosciuto',
    withdrawn: 'Ritirato',
    unsupported: 'Non supportato',
    error: 'Con un errore',
    bad: 'Non leggibile',
  },
  words: 'Filtra le righe',
  wordsHint: 'nome, versione, immagine …',
  shown: (shown, all) => (shown === all ? count(all, 'riga', 'righe') : `${numbers.format(shown)} di ${count(all, 'riga', 'righe')}`),
  nothingShown: 'Nessuna riga passa il filtro.',
  showAll: 'Mostra tutte le righe',
  more: (next, left) => `Mostra altre ${numbers.format(next)} di ${numbers.format(left)}`,

  caption: 'I cluster e che cosa è supportato',
  region: 'Tabella dei cluster',
  heads: {
    name: 'Nome',
    kubernetes: 'Kubernetes',
    calico: 'Calico',
    network: 'Rete',
    image: 'Immagine',
    verdict: 'Esito',
    warnings: 'Avvisi',
    link: 'Link',
  },
  row: (row) => `Riga ${numbers.format(row)}`,
  none: 'nessuno',
  openRow: 'Apri',
  openLabel: (name) => `Apri ${name} in questa pagina`,

  why: 'Perché',

  zip: (files) =>
    files === 0
      ? 'Scarica lo ZIP dei manifest'
      : files === 1
        ? "Scarica lo ZIP dell'unico manifest"
        : `Scarica lo ZIP dei ${numbers.format(files)} manifest`,
  zipHint: 'Ogni manifest una volta, e un elenco di tutte le righe, qualunque cosa mostri il filtro.',
  zipNothing: "Non c'è alcun manifest da scaricare: nessuna riga ne ha uno che questa pagina possa creare.",
  zipPart: 'I manifest si possono scaricare quando tutte le righe sono lette.',
  zipRunning: 'Creazione dei manifest',
  zipProgress: (made, files) => `${numbers.format(made)} di ${numbers.format(files)}`,
  zipName: 'calicut-clusters.zip',
  zipDone: (files, clusters, without) =>
    `Download completato: ${count(files, 'manifest', 'manifest')} per ${numbers.format(clusters)} cluster.${
      without === 0 ? '' : ` ${count(without, 'riga non ne ha', 'righe non ne hanno')}; clusters.csv dice perché.`
    }`,
  zipStopped: 'Interrotto. Non è stato scaricato nulla.',
  zipFailed: {
    NO_ZIP: "Una parte di questa pagina non si è potuta caricare. Riprova quando c'è una connessione.",
    NO_PLANNING: "Una parte di questa pagina non si è potuta caricare. Riprova quando c'è una connessione.",
    FAULT:
      'Questa pagina ha un difetto, e non è stato possibile creare i manifest. Non è stato scaricato nulla. Riprova, oppure prova con meno righe.',
    NO_LICENCE:
      "Non è stato possibile caricare la licenza dei file di upstream, che li accompagna ovunque vadano. Riprova quando c'è una connessione.",
  },

  archive: {
    bad: (row, sentences) => `Riga ${row}: ${sentences.join(' ')}`,
    absent: (file, release) =>
      `${file} di Calico ${release} non è in questa pagina; apri il link come indicato in README.txt per scaricarlo da upstream.`,
    readme: (files, clusters, without, missing, hasHashes, data) =>
      [
        `Calicut: ${numbers.format(files)} manifest per ${numbers.format(clusters)} cluster.`,
        '',
        'clusters.csv indica il manifest di ogni cluster, con il suo sha256 e un link che apre le stesse scelte. Il link inizia con #:',
        "mettilo dopo l'indirizzo della pagina di Calicut.",
        ...(hasHashes
          ? ['manifests/ contiene ogni manifest una volta sola: i cluster che richiedono gli stessi byte lo condividono.']
          : [
              'La colonna sha256 è vuota: la pagina non può calcolare hash dove il suo indirizzo non è https. I cluster con le stesse scelte',
              'condividono un manifest in manifests/, ma due dei suoi file possono avere gli stessi byte.',
            ]),
        'manifests/LICENSE.txt è la licenza dei manifest, che sono i file di upstream con le modifiche spiegate dai link.',
        '',
        "In clusters.csv, status è ciò che Oracle dice della sola coppia. Guarda anche errors e warnings, che contano che cos'altro",
        'depone contro un cluster; why dice quali sono gli errori.',
        ...(without === 0
          ? []
          : ['', `${count(without, 'riga non ha', 'righe non hanno')} un manifest; la colonna "why" di clusters.csv dice perché.`]),
        ...(missing.length === 0 ? [] : ['', 'File di upstream che non erano disponibili:', ...missing.map((name) => `  ${name}`)]),
        '',
        'Prima di applicarne uno: apri il suo link, leggi gli avvisi ed esegui i comandi che la pagina indica. Una cella che iniziava come',
        'una formula del foglio di calcolo ha davanti un apostrofo.',
        '',
        `Dati del ${data}. Questa non è una dichiarazione di Oracle né di Tigera.`,
        '',
      ].join('\n'),
    missing: (file, release) => `${file} di Calico ${release}`,
  },
};
