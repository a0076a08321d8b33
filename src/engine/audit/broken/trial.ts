import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { indexLines, lineAt, startOfLine, type LineIndex } from '../../text/lines.ts';
import { readYaml, type YamlDocument } from '../../yaml/document.ts';
import type { DocumentRange } from '../../yaml/stream.ts';

/** What a document is with some edits: readable, or not, with the line (from 0, in the document) where the parser stops. */
export type Outcome =
  { readonly ok: true; readonly document: YamlDocument } | { readonly ok: false; readonly line: number; readonly reason: string };

/** A broken document and the parses that may be spent on it. No edit that is tried adds or removes a line. */
export interface Trial {
  readonly text: string;
  readonly range: DocumentRange;
  readonly index: LineIndex;
  /** Number (from 0, in the text) of the document's first line. */
  readonly firstLine: number;
  /** The document with the edits, whose offsets are the text's. */
  readonly edited: (edits: readonly TextEdit[]) => string;
  /** Undefined when nothing may be parsed any more. */
  readonly read: (edits: readonly TextEdit[]) => Outcome | undefined;
}

/** Past this length a document is not tried at all. */
export const LONGEST_TRIED = 300_000;

const MOST_PARSES = 40;

/** What all parses of one document may come to, in characters: about a second. */
const MOST_PARSED = 2_000_000;

export function openTrial(text: string, range: DocumentRange): Trial {
  const index = indexLines(text);
  const original = text.slice(range.start, range.end);
  let parses = 0;
  const edited = (edits: readonly TextEdit[]) =>
    applyEdits(
      original,
      edits.map(({ start, end, newText }) => ({ start: start - range.start, end: end - range.start, newText })),
    );
  return {
    text,
    range,
    index,
    firstLine: lineAt(index, range.start) - 1,
    edited,
    read: (edits) => {
      parses++;
      if (parses > MOST_PARSES || (parses > 1 && parses * original.length > MOST_PARSED)) return undefined;
      const source = edited(edits);
      const read = readYaml(source, { start: 0, end: source.length });
      if (read.ok) return { ok: true, document: read.value };
      const { place, code, args } = read.problem;
      return { ok: false, line: place.line - 1, reason: code === 'YAML_SYNTAX' ? args.reason : code };
    },
  };
}

/** Offset in the text of the first character of a line of the document (from 0). */
export function startOf({ index, firstLine }: Trial, line: number): number {
  return startOfLine(index, firstLine + line + 1);
}
