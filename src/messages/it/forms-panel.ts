import type { formsPanel as english } from '../en/forms-panel.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';

/** What the page says around the forms in which a plan is taken away. What each form is stands in `forms`. */
export const formsPanel: Translation<typeof english> = {
  choose: 'Esporta come',
  reviews: {
    'review-html': {
      title: 'Revisione (HTML)',
      about:
        'Tutto ciò che serve a chi deve approvare: la risposta, ogni modifica con il suo motivo, il diff, gli hash, i comandi, lo spazio per le firme.',
      use: 'Aprila in un browser e stampala, o allegala a un ticket di modifica.',
    },
    'review-markdown': {
      title: 'Revisione (Markdown)',
      about: 'Lo stesso documento per un wiki, una merge request o un ticket che legge Markdown.',
      use: 'Incollala lì, o conservala in Git accanto al manifest.',
    },
  },
  ownFile: (name) => `Questo è ricavato dal tuo file ${name}: dove si parla del file di upstream, si intende il tuo.`,
  making: 'Il file è in preparazione.',
  form: (title) => `Esporta come: ${title}`,
  nothingYet: "Non è ancora cambiato nulla: ogni formato dà il tuo file così com'è.",
  audit: {
    errors: (errors) => `La verifica trova ${count(errors, 'errore', 'errori')} in ciò che esporti.`,
    none: 'La verifica non trova errori in ciò che esporti.',
    running: 'La verifica non è ancora completa: è in corso.',
    notDone: 'La verifica non è ancora completa: non è arrivata fino in fondo.',
    again: 'Esegui la verifica',
  },
  reviewWaits: 'La revisione riporta ciò che la verifica trova, e viene creata quando la verifica è completa.',
  htmlPreview: 'Il file è in HTML, impaginato per lo schermo e per la carta. Il suo testo è questo:',
  noHash:
    'I formati contengono somme sha256, che i browser calcolano solo su indirizzi sicuri (https). Il manifest stesso si può copiare e scaricare qui sotto.',
  provenance: 'Metti in cima la provenienza',
  provenanceHint: 'Un commento: da che cosa è stato ricavato, con gli hash e il link. Lo sha256 del file è allora un altro.',
  provenanceManifest:
    'Un commento: da che cosa è stato ricavato, con gli hash e il link. Il file ha allora un altro nome e un altro sha256; i comandi valgono per il manifest senza il commento.',
  provenanceInside: 'Un commento: da che cosa è stato ricavato, con gli hash e il link. provenance.json dice lo stesso in ogni caso.',
  copyInput: 'Includi una copia del file di upstream',
  copyInputHint:
    'Per chi ha Argo CD, Flux o una rete che non possono scaricarlo. La licenza di upstream va con esso nello ZIP, come LICENSE.txt.',
  provenanceFile: 'File di provenienza',
  copy: 'Copia',
  copied: 'Copiato',
  copyLabel: (name) => `Copia ${name}`,
  download: 'Scarica',
  downloadFolder: 'Scarica ZIP',
  downloadLabel: (name) => `Scarica ${name}`,
  copyDone: (name) => `${name} è negli Appunti.`,
  copyRefused: 'Il browser non ha permesso alla pagina di copiare. Scarica invece il file.',
  downloadDone: (name) => `${name} è stato scaricato.`,
  noLicence:
    'Non è stato possibile scaricare la licenza di upstream, che sta accanto a questa pagina, e senza di essa non viene consegnata alcuna copia del suo file. Riprova, o escludi la copia.',
  zipFailed: 'La parte della pagina che crea i file ZIP non si è potuta caricare. Copia i file uno per uno, o riprova.',
  files: (folder, number) => `${folder}, ${count(number, 'file', 'file')}`,
  size: (bytes) => (bytes < 1000 ? `${bytes} byte` : `${numbers.format(Math.round(bytes / 100) / 10)} kB`),
  text: (name) => `Testo di ${name}`,
  empty: 'Il file è vuoto: non serve alcuna modifica.',
  emptyYet: 'Il file è vuoto: non è ancora cambiato nulla.',
  showAll: (lines) => `Mostra tutte le ${numbers.format(lines)} righe`,
  showFewer: 'Mostra le prime righe',
};
