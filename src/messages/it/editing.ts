import type { editing as english } from '../en/editing.ts';
import type { Translation } from '../translation.ts';

/** What the page says of editing in place. */
export const editing: Translation<typeof english> = {
  edit: 'Modifica il manifest',
  takeBack: 'Annulla le mie modifiche',
  ownChange: 'La tua modifica',
  kept: (name) => `Le tue modifiche a ${name} sono conservate; non sono in questo manifest.`,
  goBack: 'Torna a quel manifest',
  discard: 'Scarta le modifiche',
  nothingYet: "Il tuo file è com'era",
  notYet: "La verifica dice che cosa manca o è errato nel file e ripara ciò che può. Nell'editor lo modifichi tu.",
  keys: "Puoi scrivere nell'editor. F8 va al problema successivo; con Ctrl+M (su Mac Ctrl+Maiusc+M) il tasto Tab esce dall'editor.",
  loneReturn:
    "Questo file qui si può leggere ma non modificare: una sua riga termina con il solo ritorno a capo (CR), che l'editor scriverebbe in un altro modo.",
  tooLong:
    "L'editor non viene offerto per un manifest di più di 5.000.000 di caratteri. L'elenco delle modifiche e il file da scaricare sono completi.",
};
