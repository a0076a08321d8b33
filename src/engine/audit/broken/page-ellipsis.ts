import { lineEnd, lineStart } from '../../text/lines.ts';
import type { DocumentRange } from '../../yaml/stream.ts';
import { outlineOf } from './outline.ts';
import { startOf, type Outcome, type Trial } from './trial.ts';
import type { Fix } from './types.ts';

const ELLIPSIS = /^([ \t]*)\.\.\.[ \t]*\r?$/;

/**
 * The lines of a document that are an ellipsis and nothing else, as fixes that are not tried yet. A page writes them where it leaves
 * lines out.
 */
export function findEllipses(trial: Trial, outcome: Outcome): readonly Fix[] {
  const source = trial.edited([]);
  if (!source.includes('...')) return [];
  return outlineOf(source).lines.flatMap((line, number) => {
    const start = startOf(trial, number);
    const end = lineEnd(trial.text, start);
    const text = trial.text.slice(start, end).replace(/\n$/, '');
    const indent = ELLIPSIS.exec(text)?.[1];
    if (indent === undefined || line.inScalar) return [];
    // In the first column, behind everything else, it ends the document as it should.
    if (indent === '' && trial.text.slice(end, trial.range.end).trim() === '') return [];
    const at = start + indent.length;
    return {
      mistake: { id: 'PAGE_ELLIPSIS' as const, range: { start: at, end: at + 3 }, args: {}, sources: [] },
      // Blanked while trying, so that lines keep their numbers.
      trial: [{ start: at, end: at + 3, newText: '' }],
      repair: [{ start, end, newText: '' }],
      action: 'remove' as const,
      subject: '...',
      lines: [number],
      outcome,
    };
  });
}

/**
 * The range with what stands before it, when an ellipsis in the first column cut a document in two: the text goes on indented directly
 * behind it. A marker that ends a document is followed by the start of another one.
 */
export function rejoin(text: string, range: DocumentRange): DocumentRange | undefined {
  if (range.start === 0) return undefined;
  const before = lineStart(text, range.start - 1);
  if (!/^\.\.\.[ \t]*\r?\n$/.test(text.slice(before, range.start))) return undefined;
  const firstLine = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*)/.exec(text.slice(range.start, range.start + 2000))?.[1] ?? '';
  if (!/^ +\S/.test(firstLine)) return undefined;
  const separator = text.lastIndexOf('\n---', before);
  const start = separator === -1 ? 0 : separator + 1;
  return start < before ? { start, end: range.end } : undefined;
}
