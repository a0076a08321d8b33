import { isTableName, openTable } from '../../state/clusters/incoming.ts';
import { openAndAwait } from '../workbench/arrival.ts';

/** Opens a file that a person gives the page: a table of clusters under its tab, anything else as their manifest. */
export function openFile(file: File): void {
  if (!isTableName(file.name)) return openAndAwait({ name: file.name, content: file });
  openTable(file);
}
