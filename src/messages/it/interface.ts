import type { interfaceMessages as english } from '../en/interface.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('it', { type: 'conjunction' });
const kilobytes = (bytes: number) => `${numbers.format(Math.round(bytes / 1000))} kB`;
const lines = (from: number, to: number) => (from === to ? `riga ${from}` : `righe da ${from} a ${to}`);

/** Every label, heading, button and announcement of the page. */
export const interfaceMessages: Translation<typeof english> = {
  opensElsewhere: "si apre in un'altra scheda",

  closed: {
    off: 'esclusa',
    stay: 'La tua scelta attuale è già la più vicina tra quelle valide.',
    why: (number) => count(number, 'esclusa', 'escluse'),
    whyLabel: (field, number) => `${field}: ${count(number, 'esclusa', 'escluse')} – perché?`,
  },

  verdict: {
    heading: 'Esito',
    pageRead: (date) => `pagina letta il ${date}`,
    pageEdition: (edition) => `pagina, edizione ${edition}`,
    page: 'pagina',
    upstream: 'Upstream',
    upstreamTested: (from, to) => `testato ${from}–${to}`,
    upstreamUntested: (from, to) => `testa solo ${from}–${to}`,
    upstreamInferred: (from, to) => `${from}–${to}, secondo terzi`,
    upstreamUnknown: 'nessun dato noto',
    kubernetes: 'K8s su OKE',
    calico: 'Calico (serie)',
    maintained: (until) => `mantenuto fino al ${until}`,
    ended: (until) => `terminato il ${until}`,
    open: 'data di fine non nota',
    openWhenRead: 'data di fine non nota alla lettura',
    unknown: 'sconosciuto',
    levels: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
    notes: (notes) => count(notes, 'nota', 'note'),
    whenUpgrading: 'Se parti da una release precedente',
    otherRelease: (found, chosen) => `Questa risposta vale per Calico ${chosen}; il tuo file è Calico ${found}.`,
    errors: (errors) => count(errors, 'errore', 'errori'),
    warnings: (warnings) => count(warnings, 'avviso', 'avvisi'),
    chooseWith: (value, choices) => `Scegli "${value}" con ${list.format(choices)}`,
    chooseInstead: (choices) => `Scegli invece ${list.format(choices)}`,
    instead: {
      networks: { 'vcn-native': 'networking pod nativo VCN', flannel: 'flannel' },
      kubernetes: (version) => `Kubernetes ${version}`,
      calico: (release) => `Calico ${release}`,
      types: { enhanced: 'un cluster avanzato', basic: 'un cluster di base' },
      nodeTypes: { managed: 'nodi gestiti', virtual: 'nodi virtuali', 'self-managed': 'nodi autogestiti' },
      nodesUpgraded: 'nodi aggiornati',
      images: (names) => `solo ${list.format(names)}`,
      asDocumented: 'tutto come documentato',
    },
    withError: (word) => `${word}, con un errore`,
    planUpgrade: (kubernetes, calico) => `Pianifica l'aggiornamento a ${kubernetes} con ${calico}`,
  },

  about: {
    data: (date) => `Dati del ${date}`,
    notTheirs: 'Questa non è una pagina di Oracle né di Tigera.',
    json: 'I dati in JSON',
    report: 'Questo è sbagliato',
    reportLabel: (what) => `Questo è sbagliato: segnala ${what}`,
    reportTitle: (what) => `Sbagliato: ${what}`,
    reportBody: (source, url, page, data) =>
      `Fonte: ${source}
${url}

Pagina: ${page}
Dati: ${data}

Che cosa dice Calicut e che cosa è giusto (con un link, per favore):
`,
  },

  sources: { oracle: 'Oracle', calico: 'Calico', other: 'Terzi' },

  source: {
    heading: 'Manifest',
    change: 'Cambia',
    changeLabel: 'Cambia il manifest',
    bundled: 'incluso in questa pagina, sha256 controllato',
    fetched: 'da upstream, sha256 controllato',
    unverified: 'non verificato: il suo sha256 non è noto',
    noDigest: 'non verificato: i browser controllano gli hash solo su indirizzi sicuri (https)',
    ownKnown: (file, release) => `tuo; uguale byte per byte a ${file} di upstream, release ${release}`,
    ownUnknown: 'tuo; non è un file di upstream',
    sample: 'un esempio scritto a mano, non per un cluster',
    wanted: (file, release) => `${file} ${release}`,
    dialog: 'Da dove viene il manifest',
    stays: 'I tuoi file restano in questo browser. Nulla viene inviato altrove.',
    automatic: 'Usa il file della release scelta',
    fetch: (file, release) => `Scarica ${file} ${release} da upstream`,
    fetchHintUnknown: (host) =>
      `Una richiesta a ${host} (GitHub). Per questa release non è noto alcuno sha256, quindi il file vale come non verificato.`,
    fetchHint: (host) => `Una richiesta a ${host} (GitHub). Se lo sha256 non è quello noto, il file viene rifiutato.`,
    open: 'Apri un tuo file',
    openHint: 'YAML o JSON dal tuo disco, fino a 50 MB. Puoi anche trascinarlo in qualsiasi punto della pagina.',
    paste: 'Incolla un tuo manifest',
    pasteHint: "Un file, o l'output di kubectl get ds calico-node -n kube-system -o yaml. Puoi anche incollarlo ovunque nella pagina.",
    pasteLabel: 'Testo del manifest',
    pasteUse: 'Usa questo testo',
    pastedName: 'Testo incollato',
    sampleShow: 'Mostra un esempio',
    close: 'Chiudi',
    openAnother: 'Apri un altro file',
    unusable: (name) => `${name}: non utilizzabile`,
    drop: 'Rilascia il manifest per verificarlo',
    oneFile: (name) => `È stato aperto "${name}": un file alla volta.`,
    adoptRelease: (release) => `Scegli Calico ${release}`,
  },

  result: {
    heading: 'Modifiche e manifest',
    tabs: 'Viste del manifest',
    changes: 'Modifiche',
    audit: 'Verifica',
    auditCount: (errors, warnings) => `${count(errors, 'errore', 'errori')} e ${count(warnings, 'avviso', 'avvisi')}`,
    manifest: 'Manifest',
    forms: 'Formati',
    commands: 'Comandi',
    matrix: 'Matrice',
    upgrade: 'Aggiornamento',
    clusters: 'Cluster',
    dismiss: 'Chiudi',
    sampleBanner:
      'Questo è un esempio scritto a mano per mostrare come funziona la pagina. Non è per un cluster, e non si può copiare né scaricare. Per averne uno utilizzabile, scegli "Cambia" accanto a "Manifest".',
  },

  changes: {
    removed: (number) => `−${numbers.format(number)}`,
    added: (number) => `+${numbers.format(number)}`,
    removedLong: (number) => count(number, 'riga rimossa', 'righe rimosse'),
    addedLong: (number) => count(number, 'riga aggiunta', 'righe aggiunte'),
    // What it is identical to brings its own preposition: "a upstream 3.32.0", "al tuo file".
    identical: (number, original) => `${count(number, 'riga identica', 'righe identiche')} ${original}`,
    upstream: (release) => `a upstream ${release}`,
    yourFile: 'al tuo file',
    theSample: "all'esempio",
    sha256: (start) => `sha256 ${start}…`,
    sha256Label: 'sha256 completo del manifest che scarichi',
    howToCheck: 'Come controllare',
    notCurrent: 'ancora nessuno sha256',
    stale: 'Qui sotto vedi ancora quello precedente.',
    previous: 'Modifica precedente',
    next: 'Modifica successiva',
    index: 'Elenco delle modifiche',
    goTo: (number) => `Modifica ${number}:`,
    times: (number) => `×${numbers.format(number)}`,
    timesLong: (title, number) => `${title}, ${count(number, 'modifica', 'modifiche')}`,
    part: (title, names) => `${title}: ${names}`,
    andMore: (title, more) => `${title} +${more}`,
    image: (name) => `Immagine ${name}`,
    atLine: (title, line) => `${title} · riga ${line}`,
    removedLines: (from, to) => `Rimozione, ${lines(from, to)}`,
    addedLines: (from, to) => `Aggiunta, ${lines(from, to)}`,
    nothingRemoved: 'qui non viene rimosso nulla',
    nothingAdded: 'qui non viene aggiunto nulla',
    showAll: (number) => `Mostra tutte le ${number} righe`,
    showFewer: 'Mostra meno righe',
    fullView: 'Vista completa',
    listView: 'Elenco delle modifiche',
    showInFullView: 'Mostra nella vista completa',
    none: 'Nessuna modifica necessaria',
    noneSentence: 'Il file corrisponde già a queste scelte. Leggi gli avvisi prima di applicarlo.',
    refused: 'Non viene offerto alcun manifest.',
  },

  editor: {
    loading: "Caricamento dell'editor, circa 0,8 MB …",
    failed: "Non è stato possibile caricare l'editor. L'elenco delle modifiche mostra le stesse cose; riprova quando c'è una connessione.",
    original: (name) => `${name} prima delle modifiche`,
    modified: (name) => `${name} con le modifiche`,
    back: "Torna all'elenco delle modifiche",
  },

  manifest: {
    region: 'Testo del manifest',
    more: (shown, rest) =>
      `Le prime ${numbers.format(shown)} righe. ${rest === 1 ? 'Ne segue 1' : `Ne seguono ${numbers.format(rest)}`}: il file che scarichi contiene tutto.`,
  },

  waiting: {
    heading: (file, release) => `Caricamento di ${file} ${release}`,
    from: { bundled: 'da questa pagina', upstream: 'da raw.githubusercontent.com', own: 'dal tuo computer', sample: "l'esempio" },
    progress: (received, total) => (total === undefined ? kilobytes(received) : `${kilobytes(received)} di ${kilobytes(total)}`),
    stop: 'Interrompi',
  },

  absent: {
    heading: (file, release) => `${file} ${release} non è in questa pagina`,
    sentence: 'La risposta sul supporto resta valida. Per vedere le modifiche, indica da dove deve venire il file.',
  },

  failed: {
    heading: 'Nessun manifest da mostrare',
    rejected: (name) => `Impossibile modificare ${name}`,
    unusable: (name) => `Impossibile usare ${name}`,
    reload: 'Ricarica la pagina',
  },

  delivery: {
    audit: {
      leftInIt: (errors) => (errors === 1 ? 'resta 1 errore' : `restano ${numbers.format(errors)} errori`),
      noneLeft: 'nessun errore trovato',
      notDone: 'verifica non completata',
      auditing: 'verifica in corso',
      show: 'Mostra la verifica',
    },
    heading: 'Copia e scarica',
    copy: 'Copia manifest',
    copied: 'Copiato',
    copyDone: (name) => `${name} è negli Appunti.`,
    copyRefused: 'Il browser non ha permesso alla pagina di copiare. Scarica invece il manifest.',
    download: 'Scarica manifest',
    downloaded: 'Scaricato',
    otherForms: 'Altri formati',
    downloadDone: (name) => `${name} è stato scaricato.`,
    ofPair: (word) => `La coppia: ${word}`,
    nothingIn: (name) =>
      `In "${name}" non c'è il DaemonSet kube-system/calico-node, quindi non c'è nulla da consegnare: apri un altro file.`,
    none: {
      refused: 'Nessun manifest: la risposta per questo cluster è no.',
      absent: 'Ancora nessun manifest: indica da dove deve venire il file.',
      waiting: 'Il manifest è in caricamento.',
      problem: 'Nessun manifest: il file non si può usare.',
      sample: "L'esempio non è per un cluster: non si può copiare né scaricare.",
      'pod-cidr': 'Nessun manifest finché il CIDR dei pod è errato.',
      registry: 'Nessun manifest finché non indichi il tuo registry.',
    },
  },
};
