import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { YamlDocument } from './document.ts';

/** A text, one of whose documents was edited. */
export interface EditedDocument {
  readonly text: string;
  /** The edited document alone. */
  readonly source: string;
}

/**
 * Applies edits of a text, all of them in one of its documents. The document is at hand by itself then, without a look into the whole
 * text, which an engine puts together only when somebody reads it. No edits give back the same text. Throws as `applyEdits`, also
 * where an edit reaches out of the document.
 */
export function editDocument({ text, start, end }: YamlDocument, edits: readonly TextEdit[]): EditedDocument {
  const source = text.slice(start, end);
  if (edits.length === 0) return { text, source };
  const local = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, newText: edit.newText }));
  const edited = applyEdits(source, local);
  return { text: text.slice(0, start) + edited + text.slice(end), source: edited };
}
