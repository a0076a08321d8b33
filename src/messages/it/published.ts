import type { published as english } from '../en/published.ts';
import type { Translation } from '../translation.ts';

/** What the page says of the address under which a manifest is published beside it. */
export const published: Translation<typeof english> = {
  title: 'Applica tramite indirizzo',
  about:
    "Proprio questo manifest è pubblicato accanto a questa pagina. L'indirizzo sostituisce solo il download: gli altri passaggi di Comandi restano come sono, anche quelli che precedono l'applicazione del manifest.",
  address: 'Indirizzo',
  namedAfter: (slug) =>
    `Il file prende il nome da ${slug}, il cui manifest ha gli stessi byte del tuo. Se la tua combinazione sia supportata lo dice l'esito.`,
  localOnly:
    "Questa pagina è servita solo dal tuo computer, e lo stesso vale per l'indirizzo: non può usarlo nessun altro, e nemmeno un cluster che si trova altrove.",
  order: 'Ogni comando scarica il file di nuovo. Prima controlla, poi guarda le differenze, poi applica.',
  check: "Controlla l'hash",
  checkExpects: 'Deve stampare questo hash; se non lo fa, fermati:',
  compare: 'Guarda che cosa cambierebbe',
  compareExpects: "Non cambia nulla, e termina con 1 se c'è una differenza. In un cluster senza Calico ogni riga è nuova.",
  apply: 'Applica',
  searching: 'Ricerca di questo manifest tra quelli pubblicati accanto alla pagina.',
  copy: 'Copia',
  copied: 'Copiato',
  copyStep: (title) => `Copia: ${title}`,
  shellOf: (title) => `Comandi: ${title}`,
  copyRefused: 'Il browser non ha permesso alla pagina di copiare. Seleziona il testo e copialo.',
  none: {
    noHash: "Qui non c'è un indirizzo: un manifest si trova tramite il suo hash, e quell'hash non c'è ancora. Scarica il manifest.",
    notPublished: "Qui non c'è un indirizzo: questa copia di Calicut non pubblica manifest. Scarica il manifest.",
    ownFile:
      "Non c'è un indirizzo per un manifest ricavato da un tuo file: viene pubblicato solo ciò che è ricavato da un file di upstream con hash fissato. Scaricalo.",
    podCidr: "Non c'è un indirizzo per un manifest con un CIDR dei pod: vale solo per il tuo cluster. Scaricalo.",
    notSupported: "Non c'è un indirizzo per questo manifest: vengono pubblicate solo le combinazioni che Oracle supporta. Scaricalo.",
    otherwise:
      "Non c'è un indirizzo per questo manifest: sono pubblicate solo le modifiche documentate, per ciò che Oracle supporta, e non ciò che vi si aggiunge o si tralascia. Scaricalo.",
  },
};
