export interface PageBenchArguments {
  /** The built site; undefined for `dist`. */
  readonly folder: string | undefined;
  /** How often each condition is measured. */
  readonly runs: number;
  /** Where the figures are written to as JSON. */
  readonly json: string | undefined;
}

export const usage = 'Usage: npm run bench:page [-- [FOLDER] [--runs N] [--json FILE]]';

/** Reads what stands behind `npm run bench:page --`. Undefined where it is anything else than the usage says. */
export function readArguments(words: readonly string[]): PageBenchArguments | undefined {
  let [folder, json]: (string | undefined)[] = [];
  let runs = 5;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = words[at + 1] ?? '';
    if (word === '--runs' && /^[1-9]\d{0,2}$/.test(value)) runs = Number(value);
    else if (word === '--json' && value !== '') json = value;
    else if (!word.startsWith('-') && word !== '' && folder === undefined) folder = word;
    else return undefined;
    if (word.startsWith('-')) at++;
  }
  return { folder, runs, json };
}
