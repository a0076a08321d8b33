import type { auditPanel as english } from '../en/audit-panel.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('it', { type: 'conjunction' });

/** What the audit's panel says, beside what its rules say. */
export const auditPanel: Translation<typeof english> = {
  heading: (name) => `Verifica di ${name}`,
  headingResult: 'Verifica del risultato di queste scelte',
  headingChanged: (name, changes) => `Verifica del risultato: ${name} con ${count(changes, 'modifica', 'modifiche')}`,
  lead: {
    refused: 'Un cluster rifiuterebbe questo file.',
    taken: 'Un cluster accetterebbe questo file, ma Calico non funzionerebbe come documentato.',
  },
  count: {
    error: (number) => count(number, 'errore', 'errori'),
    warning: (number) => count(number, 'avviso', 'avvisi'),
    note: (number) => count(number, 'nota', 'note'),
  },
  clean: 'Nessun errore trovato.',
  cleanEdits: (number) => count(number, 'modifica documentata', 'modifiche documentate'),
  fixAll: (number) => (number === 0 ? 'Correggi tutto' : `Correggi tutto (${numbers.format(number)})`),
  undo: 'Annulla',
  redo: 'Ripeti',
  fix: 'Correggi',
  fixLabel: (title, line) => `Correggi: ${title}, riga ${line}`,
  fixed: (title, line) => `Corretto: ${title}, riga ${line}.`,
  fixedAll: 'Corretto tutto ciò che si poteva correggere. Le modifiche sono elencate in "Modifiche".',
  undone: "L'ultima modifica è stata annullata.",
  redone: 'La modifica è stata ripetuta.',
  guess: (clues) => `Interpretato come: ${list.format(clues)}. Se è sbagliato, correggilo in "Il tuo cluster".`,
  guessImage: "Il file non dice qual è l'immagine dei nodi: la verifica vale per quella scelta lì.",
  guessNone: 'Il file non dice a che cosa serve. La verifica vale per ciò che è scelto in "Il tuo cluster".',
  guessUnknown: (found, chosen) => `Calico ${found} qui non è noto, quindi resta scelto ${chosen}.`,
  differs: (chosen, found, line) => `Hai scelto ${chosen}; il file fa pensare a ${found} (riga ${line}).`,
  use: (found) => `Usa ${found}`,
  clue: (value, from, line) => `${value} (${from}, riga ${line})`,
  edits: (there, all) => `Modifiche documentate presenti: ${numbers.format(there)} di ${numbers.format(all)}`,
  editStates: { satisfied: 'è presente', pending: 'manca', conflict: "c'è un ostacolo" },
  findings: "Rilievi nell'ordine del file",
  line: (line) => `Riga ${line}`,
  lineHint: "Mostra la riga nell'editor",
  left: 'Spetta a te:',
  more: (number) => `Più sotto: ${count(number, 'altro rilievo', 'altri rilievi')}.`,
  showMore: 'Mostra altri',
  running: 'La verifica sta leggendo il file',
  stop: 'Interrompi',
  stopped: {
    heading: 'La verifica è stata interrotta',
    sentence: "Il manifest è com'era. Il suo contenuto non è stato esaminato fino in fondo.",
  },
  broken: {
    heading: 'La verifica non è riuscita',
    sentence:
      'Una parte di questa pagina non si è potuta caricare, o ha esaurito la memoria. Il manifest e le tue modifiche sono ancora qui.',
  },
  retry: 'Riprova',
  nothing: 'Ancora nulla da verificare',
  bring:
    "Apri il manifest che hai, trascinalo in un punto qualsiasi di questa pagina, o incollalo qui. Questo comando stampa ciò che c'è in un cluster:",
  command: 'kubectl get ds calico-node -n kube-system -o yaml',
  bringOwn: 'Hai già un manifest? Aprilo, oppure trascinalo o incollalo in un punto qualsiasi di questa pagina: viene verificato qui.',
};
