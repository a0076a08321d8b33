import type { header as english } from '../en/header.ts';
import type { Translation } from '../translation.ts';

export const header: Translation<typeof english> = {
  saved: 'Salvati',
  help: 'Aiuto',
  restored: 'Le tue ultime scelte:',
  defaults: 'Usa i valori predefiniti',
  dismiss: 'Chiudi',
  offer: { says: 'Prima volta qui? Un tour di un minuto:', start: 'Inizia', no: 'No' },
  held: { main: 'Ctrl', Shift: 'Maiusc' },
  withKeys: (label: string, keys: string) => `${label} (${keys})`,
};
