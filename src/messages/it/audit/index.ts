import type { auditRules as englishRules, byHand as englishByHand } from '../../en/audit/index.ts';
import type { Translation } from '../../translation.ts';
import { broken } from './broken.ts';
import { calico } from './calico.ts';
import { kubernetes } from './kubernetes.ts';
import { server } from './server.ts';
import { yaml } from './yaml.ts';

/** What each rule of the audit says. */
export const auditRules: Translation<typeof englishRules> = { ...yaml, ...broken, ...server, ...kubernetes, ...calico };

/** Why a finding has no repair. */
export const byHand: Translation<typeof englishByHand> = {
  'several-meanings': 'Andrebbero bene più riparazioni, e solo tu sai quale si intende.',
  'unequal-duplicates': 'I due non dicono la stessa cosa, e solo tu sai quale si intende.',
  alias: 'Un alias o una chiave di unione è di ostacolo: ciò che rappresenta è scritto altrove.',
  layout: 'Questa parte è scritta in un modo che non si può modificare senza toccare ciò che le sta accanto.',
  'not-documented': 'Nessuna fonte dice che cosa deve stare qui.',
  'unknown-intent': 'Solo tu sai che cosa si intendeva qui.',
  'would-collide': 'La riparazione imposterebbe qualcosa due volte.',
  'other-manifest':
    "Il tipo di rete scelto e questo file non vanno insieme: cambia quello sbagliato. Nessuna modifica trasforma un file nell'altro.",
  'no-manifest': 'Apri il manifest che intendi.',
  'no-way-back': 'Nessuna modifica documentata lo rimette a posto.',
};
