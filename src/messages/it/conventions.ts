import type { conventions as english } from '../en/conventions.ts';
import type { Translation } from '../translation.ts';

/** How this language puts together what other sentences are made of. */
export const conventions: Translation<typeof english> = {
  /** A place in a text, to stand before what is said of it: `Riga 4828, colonna 13: …`, or `"mine.yaml", riga 4828, colonna 13: …`. */
  at: (file, line, column, sentence) => {
    const place = line === undefined ? [] : [`${file === undefined ? 'Riga' : 'riga'} ${line}`, `colonna ${column}`];
    const parts = [...(file === undefined ? [] : [file]), ...place];
    return parts.length === 0 ? sentence : `${parts.join(', ')}: ${sentence}`;
  },
  /** Whole sentences, one after another. */
  sentences: (all) => all.filter(Boolean).join(' '),
  row: (all) => all.join(', '),
  label: (words) => `${words}:`,
};
