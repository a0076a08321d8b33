/** What spreadsheets take for the start of a formula, full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** What needs quotation marks around it, in a list with commas or, where spreadsheets expect them, with semicolons or tabs. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** Rows as CSV with CRLF line ends (RFC 4180). No cell is a formula for a spreadsheet: what looks like one gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string): string {
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
