import papaparse from 'papaparse';

/** A CSV as cells, and the numbers, from 1, of the rows whose quotation marks do not match. */
export interface ParsedCsv {
  readonly table: readonly (readonly string[])[];
  readonly brokenRows: ReadonlySet<number>;
}

const delimiters = [',', ';', '\t'] as const;

/** The cells of a text with commas, semicolons or tabs between them, and any line ends. Total. */
export function parseCsv(text: string): ParsedCsv {
  const lines = text.replace(/\r\n?/g, '\n');
  const { data, errors } = papaparse.parse<string[]>(lines, { delimiter: delimiterOf(lines), newline: '\n', skipEmptyLines: false });
  return { table: data, brokenRows: new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row + 1] : []))) };
}

/** The names of columns have none of the delimiters in them, so that the header tells which one it is. */
function delimiterOf(lines: string): string {
  const header = lines.split('\n').find((line) => line.trim() !== '') ?? '';
  const [most] = delimiters.toSorted((a, b) => header.split(b).length - header.split(a).length);
  return most ?? ',';
}
