import type { memory as english } from '../en/memory.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';
import { dateFormat } from '../late-formats.ts';

const when = dateFormat('it', { dateStyle: 'medium', timeStyle: 'short' });

export const memory: Translation<typeof english> = {
  heading: 'Salvato in questo browser',
  close: 'Chiudi',
  save: {
    heading: 'Salva queste scelte',
    name: 'Nome',
    hint: 'Ad esempio il nome del cluster.',
    save: 'Salva queste scelte',
    saved: (name: string) => `"${name}" è stato salvato.`,
    taken: (name: string) => `"${name}" è già salvato, con altre scelte. Vuoi sostituirle?`,
    replace: 'Sostituiscile',
    cancel: 'Annulla',
  },
  faults: {
    EMPTY: 'Scrivi un nome.',
    TOO_LONG: (limit: number) => `Il nome supera ${numbers.format(limit)} caratteri. Accorcialo.`,
    INVISIBLE: 'Il nome contiene caratteri che non si vedono. Scrivilo invece di incollarlo.',
    TAKEN: 'Questo nome è già usato. Scegline un altro.',
    TOO_MANY: (limit: number) => `Ce ne sono già ${numbers.format(limit)}, il massimo. Prima eliminane uno.`,
  },
  presets: {
    heading: 'Scelte salvate',
    none: 'Non è ancora salvato nulla. Scrivi sopra un nome per le scelte che sono ora nella pagina.',
    isOpen: 'ora nella pagina',
    open: 'Apri',
    openLabel: (name: string) => `Apri ${name}`,
    rename: 'Rinomina',
    renameLabel: (name: string) => `Rinomina ${name}`,
    newName: (name: string) => `Nuovo nome di ${name}`,
    keepName: 'Salva il nome',
    renamed: (name: string) => `Ora si chiama "${name}".`,
    remove: 'Elimina',
    removeLabel: (name: string) => `Elimina ${name}`,
    removed: (name: string) => `"${name}" è stato eliminato.`,
    undo: 'Annulla',
    undone: (name: string) => `"${name}" è di nuovo qui.`,
    isAdjusted: 'Una parte non è più nota a questa pagina. Apri la voce per leggere che cosa è scelto al suo posto.',
  },
  history: {
    heading: 'Manifest scaricati e copiati',
    none: 'Ancora nessuno. Un manifest che scarichi o copi compare qui, con il suo sha256.',
    when: (at: Date) => when.format(at),
    ways: { downloaded: 'Scaricato', copied: 'Copiato' },
    sha256: (start: string) => `sha256 ${start}…`,
    noSha256: 'nessun sha256: i browser lo calcolano solo su indirizzi sicuri (https)',
    open: 'Apri le scelte',
    openLabel: (name: string, at: string) => `Apri le scelte di ${name}, ${at}`,
    notRemade: 'Creato da un tuo file, con modifiche tue o con un registry: le scelte da sole non bastano a rifarlo uguale.',
  },
  kept: {
    heading: 'Che cosa viene conservato, e dove',
    where:
      'Nella memoria di questo browser, per questo indirizzo, finché non la cancelli tu o il browser. Nulla di tutto ciò esce dal browser. Le scelte sono conservate come in un link.',
    never:
      "Qui non vengono mai conservati: i tuoi file e ciò che hai scritto in un manifest, il nome di un registry, l'OCID e l'area dei comandi.",
    aside:
      'Solo durante un aggiornamento della pagina anche questi vengono messi da parte, nel database di questo browser. Vengono eliminati appena la nuova pagina li ha ripresi, e con "Cancella tutto".',
    offlineRefused:
      "È ricordato anche che nulla va conservato per l'uso offline. Resta anche quando cancelli tutto: altrimenti la pagina salverebbe di nuovo i suoi file.",
    parts: {
      last: 'Ultime scelte',
      presets: 'Scelte salvate',
      history: 'Manifest scaricati e copiati',
      theme: 'Tema',
      language: 'Lingua',
      shortcuts: 'Impostazioni delle scorciatoie',
      tour: 'Risposta alla proposta del tour',
    },
    number: (number: number) => count(number, 'voce', 'voci'),
    nothing: 'Nulla è conservato.',
    clear: 'Cancella',
    clearLabel: (part: string) => `Cancella: ${part}`,
    cleared: (part: string) => `Cancellato: ${part}.`,
    clearAll: 'Cancella tutto ciò che è conservato',
    sure: 'Tutto ciò che è elencato sopra viene cancellato e non si può recuperare.',
    clearNow: 'Cancella tutto',
    cancel: 'Annulla',
    asideLeft:
      'Tutto è stato cancellato, tranne ciò che può essere stato messo da parte per un aggiornamento: la parte della pagina che lo elimina non è arrivata. Ricarica la pagina e cancella di nuovo.',
    clearedAll: 'Tutto è stato cancellato. Ciò che scegli da ora in poi viene conservato di nuovo.',
  },
  trouble: {
    forbidden:
      'Questo browser non permette alla pagina di conservare nulla. Ciò che salvi resta finché non chiudi la pagina: copia un link per non perderlo.',
    newer:
      "Qui ha scritto una versione più recente di questa pagina, che questa non sa leggere. Tutto resta com'è, e ciò che salvi resta finché non chiudi la pagina: ricarica la pagina, o copia un link.",
    full: 'La memoria di questo browser è piena. Ciò che salvi resta finché non chiudi la pagina: cancella qualcosa qui sotto, o copia un link per non perderlo.',
  },
};
