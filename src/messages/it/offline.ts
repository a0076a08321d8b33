import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';
import { count } from './count.ts';
import { listFormat, numberFormat } from '../late-formats.ts';

const decimal = numberFormat('it', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = listFormat('it', { type: 'conjunction' });
const megabytes = (bytes: number) => decimal.format(bytes / 1e6);

export const offline: Translation<typeof english> = {
  heading: 'Uso offline',
  ready: (releases) =>
    releases === 0
      ? "Pagina pronta per l'uso offline, senza release di Calico"
      : `Pagina pronta per l'uso offline con ${count(releases, 'release', 'release')}`,
  filling: "Preparazione per l'uso offline",
  progress: (stored, size) => `${megabytes(stored)} di ${megabytes(size)} MB`,
  held: (files, bytes) =>
    `In questo browser: la pagina, le sue lingue e i suoi dati, in ${count(files, 'file', 'file')} per ${megabytes(bytes)} MB.`,
  releases: (releases) => `Calico ${list.format(releases)}`,
  remove: "Rimuovi ciò che è conservato per l'uso offline",
  keep: "Conserva per l'uso offline",
  retry: 'Riprova',
  off: {
    saving: "Pagina non conservata per l'uso offline: il browser è impostato per risparmiare dati.",
    removed: "Nulla è conservato per l'uso offline.",
    left: "Da ora nulla è conservato, ma il browser non ha rimosso tutto ciò che c'era: elimina i dati di questo sito nelle sue impostazioni.",
  },
  unsupported: {
    insecure: "Qui l'uso offline non è possibile: i browser conservano solo pagine di indirizzi sicuri (https).",
    browser: "Qui l'uso offline non è possibile: questo browser non conserva pagine, o non lo fa in una finestra privata.",
  },
  failed: {
    STORAGE_FULL:
      "Pagina non conservata per l'uso offline: il browser non ha più spazio. Libera spazio, o rimuovi i dati di altri siti nelle sue impostazioni, e riprova.",
    NETWORK: "Pagina non conservata per l'uso offline: un file non è arrivato. Riprova quando la connessione è migliore.",
    WRONG_FILE:
      "Pagina non conservata per l'uso offline: il server ha inviato un file che non appartiene a questa versione. Forse sta passando a una più recente: ricarica la pagina tra qualche minuto.",
    FAULT:
      "Pagina non conservata per l'uso offline: il browser non ha salvato i file. Riprova; in una finestra privata potrebbe non permetterlo mai.",
    REFUSED:
      "Pagina non conservata per l'uso offline: il browser non permette a questa pagina di conservare nulla. Consenti i dati di questo sito nelle sue impostazioni, o esci dalla finestra privata, e riprova.",
    NO_WORKER:
      "Pagina non conservata per l'uso offline: l'host di questa pagina non ha lo script necessario (sw.js). Chi lo gestisce deve pubblicare il sito compilato con tutti i suoi file.",
  },

  offline: 'Sei offline.',
  offlineWith:
    'Tutta la pagina continua a funzionare, con le release elencate qui. Solo il server di upstream, gli indirizzi dei manifest pubblicati e i link ad altre pagine richiedono una connessione.',
  offlineWithout:
    "Ciò che è sulla pagina continua a funzionare. Un'altra release, o una parte della pagina che non hai ancora aperto, potrebbe non arrivare finché non torni online.",

  update: {
    heading: 'Una versione più recente di questa pagina',
    offered: 'È pronta una versione più recente di questa pagina.',
    waiting: 'Una versione più recente di questa pagina è in attesa.',
    carried: (manifests) =>
      manifests === 0
        ? 'Ciò che hai scelto e digitato viene conservato.'
        : `Ciò che hai scelto e digitato viene conservato, con le tue modifiche a ${count(manifests, 'manifest', 'manifest')}.`,
    now: 'Aggiorna ora',
    later: 'Più tardi',
    updating: 'La pagina sta passando alla versione più recente.',
    failed: {
      STORAGE_FULL: "C'è una versione più recente di questa pagina, per la quale il browser non ha spazio. Libera spazio e riprova.",
      NETWORK: "C'è una versione più recente di questa pagina, di cui un file non è arrivato. Riprova quando la connessione è migliore.",
      WRONG_FILE:
        "C'è una versione più recente di questa pagina, ma il server ha inviato un file che non le appartiene. Forse il passaggio è ancora in corso: riprova tra qualche minuto.",
      FAULT: "C'è una versione più recente di questa pagina, ma il browser non l'ha salvata. Riprova.",
    },
    elsewhere: "Questa pagina è stata aggiornata in un'altra scheda. Questa scheda continua com'è: ricaricala quando vuoi.",
    reload: 'Ricarica',
    unkept:
      'Nulla è stato aggiornato: il browser non permette alla pagina di mettere da parte ciò che hai digitato. Scaricalo o copialo, poi ricarica tu la pagina.',
    behind:
      "La versione più recente è ora in uso, ma il browser non permette alla pagina di mettere da parte ciò che hai digitato nel frattempo. Questa scheda continua com'è: scarica o copia le tue modifiche, poi ricaricala.",
    close: 'Chiudi',
    missing: 'Una parte di questa pagina non si è caricata. Forse ora esiste una versione più recente: ricarica la pagina.',
    aside:
      'Ciò che hai digitato prima che la pagina si ricaricasse è ancora messo da parte, ma non è stato possibile riprenderlo. Resta conservato per dieci minuti: ricarica la pagina.',
    lost: 'Non è stato possibile leggere tutto ciò che era stato messo da parte prima che la pagina si ricaricasse. Controlla le tue modifiche, il tuo file e ciò che hai digitato prima di continuare.',
  },
};
