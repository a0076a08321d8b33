import type { editChoices as english } from '../en/edit-choices.ts';
import type { Translation } from '../translation.ts';
import { count } from './count.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('it', { type: 'conjunction' });
const quoted = (titles: readonly string[]) => list.format(titles.map((title) => `"${title}"`));

/** What the form says of documented edits that may be turned off, and of what may be added. */
export const editChoices: Translation<typeof english> = {
  edits: 'Modifiche di Oracle',
  editsHint: 'Sono tutte attive finché non ne disattivi una. Oracle le ha testate insieme.',
  noEdits: 'Nessuna delle modifiche di Oracle per questo cluster si può disattivare.',
  needs: (title) => `Non si può fare senza "${title}", che è disattivata.`,
  alsoOff: (titles) => `${titles.length === 1 ? 'Disattivata' : 'Disattivate'} anche: ${quoted(titles)}.`,
  alsoOn: (titles) => `${titles.length === 1 ? 'Attivata' : 'Attivate'} anche: ${quoted(titles)}.`,
  stillOff: (titles) => `Ancora ${titles.length === 1 ? 'disattivata' : 'disattivate'}: ${quoted(titles)}.`,
  extras: 'Extra',
  notDocumented: 'non nella pagina di Oracle',
  /** The reason of an extra beside its mark, which says the same as the last sentence. */
  reasonBesideMark: (reason) => reason.replace(/ Questo non è nella pagina di Oracle\.$/, ''),
  asDocumented: 'Tutto come documentato',
  asDocumentedDone: 'Tutte le modifiche di Oracle sono attive, e nessun extra lo è.',
  registry: 'Il tuo registry',
  registryHint: 'Un host e un percorso, come registry.example.com/mirror. Nessun link lo riporta.',
  registryMissing: "Scrivi il registry da cui vengono le immagini. Fino ad allora non c'è alcun manifest.",
  registryFault: (fault) => `Questo non è un registry: ${fault}.`,
  mirror: (images) => `Prima copia lì ${count(images, 'immagine', 'immagini')}`,
  mirrorNone: "Nessuna immagine di questo manifest viene da upstream, quindi non c'è nulla da copiare.",
  mirrorOwn: 'Il tuo file non viene modificato automaticamente, quindi nessuna delle sue immagini viene spostata.',
  mirrorLater: "Le immagini da copiare compaiono qui quando c'è un manifest.",
  mirrorLabel: 'Comandi che copiano le immagini',
  copyMirror: 'Copia i comandi',
  copied: 'Copiati',
  copyRefused: 'Il browser non ha permesso alla pagina di copiare. Seleziona le righe e copiale a mano.',
  unnamed: 'Il tuo registry non è indicato',
  unnamedGo: 'Indicalo',
  unnamedLeave: "Rinuncia all'extra",
  nameRegistry: 'Indica il tuo registry',
};
