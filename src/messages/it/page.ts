import type { page as english } from '../en/page.ts';
import type { Translation } from '../translation.ts';

export const page: Translation<typeof english> = {
  title: 'Calicut: adatta Calico al tuo cluster',
  description:
    'Adatta un manifest upstream di Calico a un cluster OKE: che cosa è supportato, che cosa modificare esattamente e perché. Tutto avviene nel browser.',
  theme: {
    label: 'Tema',
    options: { system: 'Tema: sistema', light: 'Tema: chiaro', dark: 'Tema: scuro', contrast: 'Tema: contrasto elevato' },
  },
  language: {
    label: 'Lingua',
    failed: (language) => `Impossibile caricare: ${language}. Riprova quando c'è una connessione.`,
  },
};
