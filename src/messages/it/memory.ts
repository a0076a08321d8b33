import type { memory as english } from '../en/memory.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';

const when = new Intl.DateTimeFormat('it', { dateStyle: 'medium', timeStyle: 'short' });

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
    opened: (name: string) => `"${name}" è nella pagina. Con Indietro nel browser torni a ciò che c'era prima.`,
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
    opened: (name: string) => `Le scelte di ${name} sono nella pagina. Con Indietro nel browser torni a ciò che c'era prima.`,
    notRemade: 'Creato da un tuo file, con modifiche tue o con un registry: le scelte da sole non bastano a rifarlo uguale.',
  },
  kept: {
    heading: 'Che cosa viene conservato, e dove',
    where:
      'Nella memoria di questo browser, per questo indirizzo, finché non la cancelli qui. Nulla di tutto ciò esce dal browser. Le scelte sono conservate come in un link.',
    never:
      "Qui non vengono mai conservati: i tuoi file e ciò che hai scritto in un manifest, il nome di un registry, l'OCID e l'area dei comandi.",
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
    clearedAll: 'Tutto è stato cancellato. Ciò che scegli da ora in poi viene conservato di nuovo.',
  },
  trouble: {
    forbidden:
      'Questo browser non permette alla pagina di conservare nulla. Ciò che salvi resta finché non chiudi la pagina: copia un link per non perderlo.',
    full: 'La memoria di questo browser è piena. Ciò che salvi resta finché non chiudi la pagina: cancella qualcosa qui sotto, o copia un link per non perderlo.',
  },
};
