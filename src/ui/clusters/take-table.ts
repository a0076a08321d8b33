import { CLUSTER_BYTES_LIMIT } from '../../engine/index.ts';
import { clustersView, ROWS_AT_ONCE, type ClustersView } from '../../state/clusters/clusters-view.ts';
import { tableReader } from '../../state/clusters/read-table.ts';
import { archiver } from './archiver.ts';

/** Takes a table as text in place of the one before. `today`: `YYYY-MM-DD`. */
export function takeText(text: string, today: string): void {
  take({ text, isAsText: false }, today);
}

/** Takes a text that is being edited: it stays before the person's eyes, however long it gets. */
export function takeEdited(text: string, today: string): void {
  take({ text, isAsText: true }, today);
}

/** Takes a table from a file, if it is text and not too long. */
export async function takeFile(file: File, today: string): Promise<void> {
  if (file.size > CLUSTER_BYTES_LIMIT) return refuse({ code: 'TEXT_TOO_LONG', args: { limit: CLUSTER_BYTES_LIMIT } });
  // A file fails for one reason alone: it is not there any more as it was when it was chosen.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return refuse({ code: 'FILE_UNREADABLE', args: {} });
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: 'TEXT_NOT_UTF8', args: {} });
  takeText(text, today);
}

function take(view: Pick<ClustersView, 'text' | 'isAsText'>, today: string): void {
  archiver.forget();
  clustersView.setState({ ...view, most: ROWS_AT_ONCE });
  void tableReader.read(view.text, today);
}

function refuse(problem: Parameters<typeof tableReader.refuse>[0]): void {
  archiver.forget();
  tableReader.refuse(problem);
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
