import type { statuses as englishStatuses, strengths as englishStrengths } from '../en/statuses.ts';
import type { Translation } from '../translation.ts';

export const statuses: Translation<typeof englishStatuses> = {
  supported: { word: 'Supportato da Oracle', sentence: 'Oracle supporta questa coppia.' },
  untested: {
    word: 'Non testato da Oracle',
    sentence: 'Nessuna delle pagine di Oracle lette la dà come testata; Oracle supporta solo ciò che ha testato.',
  },
  unsupported: { word: 'Non supportato', sentence: 'Oracle lo esclude, oppure non può funzionare.' },
  withdrawn: { word: 'Ritirato da Oracle', sentence: 'Oracle in passato lo documentava e ora non più.' },
  unknown: { word: 'Sconosciuto', sentence: 'Nessuna delle pagine di Oracle lette dice qualcosa di questa coppia.' },
};

export const strengths: Translation<typeof englishStrengths> = {
  quoted: 'letto nella fonte',
  derived: 'dedotto dalle pagine lette',
  inferred: 'ipotizzato, la fonte non lo dice',
};
