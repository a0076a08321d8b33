import { requiredColumns } from '../../engine/index.ts';

/** Whether a text that is pasted onto the page is a table of clusters: its first line names the columns that one must have. */
export function looksLikeClusters(text: string): boolean {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  const names = header
    .toLowerCase()
    .split(/[,;\t]/)
    .map((name) => name.replaceAll('"', '').trim());
  return requiredColumns.every((column) => names.includes(column));
}
