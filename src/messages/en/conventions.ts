/** How this language puts together what other sentences are made of. */
export const conventions = {
  /** A place in a text, to stand before what is said of it: `Line 4828, column 13: …`, or `"mine.yaml", line 4828, column 13: …`. */
  at: (file: string | undefined, line: number | undefined, column: number | undefined, sentence: string): string => {
    const parts = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`line ${line}`, `column ${column}`])];
    return parts.length === 0 ? sentence : `${parts.join(', ').replace(/^l/, 'L')}: ${sentence}`;
  },
  /** Whole sentences, one after another. */
  sentences: (all: readonly string[]): string => all.filter(Boolean).join(' '),
  /** Words, names and values in a row, where a sentence with "and" would be too long. */
  row: (all: readonly string[]): string => all.join(', '),
  /** What stands in front of that which it names. */
  label: (words: string): string => `${words}:`,
} as const;
