import type { header as english } from '../en/header.ts';
import type { Translation } from '../translation.ts';

export const header: Translation<typeof english> = {
  saved: 'Salvati',
  help: 'Aiuto',
  restored: 'Le tue ultime scelte:',
  defaults: 'Usa i valori predefiniti',
  dismiss: 'Chiudi',
  opened: {
    presets: (name: string, isStep: boolean) =>
      isStep ? `"${name}" è nella pagina. Con Indietro nel browser torni a ciò che c'era prima.` : `"${name}" è già nella pagina.`,
    history: (name: string, isStep: boolean) =>
      isStep
        ? `Le scelte di ${name} sono nella pagina. Con Indietro nel browser torni a ciò che c'era prima.`
        : `Le scelte di ${name} sono già nella pagina.`,
  },
  copyRefused: 'Il browser non ha permesso alla pagina di copiare. Copia il link da qui:',
  offer: { says: 'Prima volta qui? Un tour di un minuto:', start: 'Inizia', no: 'No' },
  held: { main: 'Ctrl', Shift: 'Maiusc' },
  withKeys: (label: string, keys: string) => `${label} (${keys})`,
};
