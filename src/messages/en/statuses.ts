import type { StatusSentences, StrengthSentences } from '../types.ts';

export const statuses: StatusSentences = {
  supported: { word: 'Supported by Oracle', sentence: 'Oracle supports this pair.' },
  untested: {
    word: 'Not tested by Oracle',
    sentence: "No page of Oracle's that was read has this as tested; it supports only what it tested.",
  },
  unsupported: { word: 'Not supported', sentence: 'Oracle says no to this, or it cannot work.' },
  withdrawn: { word: 'Withdrawn by Oracle', sentence: 'Oracle documented this once and no longer does.' },
  unknown: { word: 'Not known', sentence: "No page of Oracle's that was read says anything of this pair." },
};

export const strengths: StrengthSentences = {
  quoted: 'read in the source',
  derived: 'derived from the pages that were read',
  inferred: 'inferred, not stated by the source',
};
