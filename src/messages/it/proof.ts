import type { proof as english } from '../en/proof.ts';
import type { Translation } from '../translation.ts';

/** How somebody else can see that nothing but the edits changed. */
export const proof: Translation<typeof english> = {
  command: "Esegui questo comando dove è salvato il manifest. Scarica l'originale, rifà i conteggi e non lascia tracce.",
  prints: 'Deve stampare ciò che è scritto sopra.',
  figuresLabel: 'Hash e righe',
  commandLabel: 'Comando che controlla questo',
  copy: 'Copia il comando',
  copied: 'Copiato',
  copyRefused: 'Il browser non ha permesso alla pagina di copiare. Seleziona il comando e copialo.',
  gaps: {
    NOT_UPSTREAM:
      "Non c'è un comando per controllarlo: l'originale non è tra i file di upstream di cui Calicut conosce l'hash, quindi non si può scaricare. Confronta il suo hash con quello della tua copia.",
  },
};
