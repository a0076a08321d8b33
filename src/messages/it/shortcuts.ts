import type { shortcuts as english } from '../en/shortcuts.ts';
import type { Translation } from '../translation.ts';

export const shortcuts: Translation<typeof english> = {
  heading: 'Scorciatoie da tastiera',
  does: {
    download: 'Scarica il manifest',
    copy: 'Copia il manifest',
    next: 'Modifica successiva',
    previous: 'Modifica precedente',
    'copy-link': 'Copia il link',
    saved: 'Apri ciò che è salvato',
    help: "Apri l'aiuto",
    changes: 'Vista: Modifiche',
    audit: 'Vista: Verifica',
    manifest: 'Vista: Manifest',
    forms: 'Vista: Formati',
    commands: 'Vista: Comandi',
    matrix: 'Vista: Matrice',
    upgrade: 'Vista: Aggiornamento',
    clusters: 'Vista: Cluster',
  },
  characters: 'Scorciatoie di un solo carattere',
  charactersHint: "Disattivale se usi comandi vocali, o se questi tasti ti sono d'intralcio.",
  none: 'Togli la spunta a una scorciatoia per lasciarla senza tasti.',
  rest: "Nessun tasto agisce mentre scrivi in un campo o nell'editor, o con una finestra come questa aperta. Esc la chiude; le frecce vanno da scheda a scheda.",
  isOff: 'disattivata',
  trouble: 'Questo browser non permette alla pagina di conservarlo: vale finché non chiudi la pagina.',
};
