import type { AuditSentences, ByHandSentences } from '../../types.ts';
import { broken } from './broken.ts';
import { calico } from './calico.ts';
import { kubernetes } from './kubernetes.ts';
import { server } from './server.ts';
import { yaml } from './yaml.ts';

/** What each rule of the audit says. */
export const auditRules: AuditSentences = { ...yaml, ...broken, ...server, ...kubernetes, ...calico };

/** Why a finding has no repair. */
export const byHand: ByHandSentences = {
  'several-meanings': 'Several repairs would do, and only you know which one is meant.',
  'unequal-duplicates': 'The two do not say the same, and only you know which one is meant.',
  alias: 'An alias or a merge key stands in the way: what it stands for is written elsewhere.',
  layout: 'It is written in a way that cannot be edited without touching what is beside it.',
  'not-documented': 'No source says what should stand here.',
  'unknown-intent': 'Only you know what was meant here.',
  'would-collide': 'The repair would set something twice.',
  'other-manifest':
    'The chosen network type and this file do not go together: change the one that is wrong. No edit makes one file into the other.',
  'no-manifest': 'Open the manifest that you mean.',
  'no-way-back': 'No documented edit puts it back.',
};
