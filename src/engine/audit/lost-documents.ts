import { lineEnd } from '../text/lines.ts';
import type { DocumentRange } from '../yaml/stream.ts';
import type { AuditFinding } from './types.ts';

/** Where the first line stands that is more than a blank, a comment or a marker; and whether a `---` comes before it, and a `...` anywhere. */
function scan(source: string): { readonly content: number | undefined; readonly isOpened: boolean; readonly isEnded: boolean } {
  let isOpened = false;
  for (let line = source.startsWith('\uFEFF') ? 1 : 0; line < source.length;) {
    const end = lineEnd(source, line);
    const start = source.slice(line, Math.min(end, line + 1_000));
    if (/^---(?![^ \t\r\n])/.test(start)) isOpened = true;
    else if (!/^(?:[ \t]*(?:#|\r?\n?$)|%|\.\.\.(?![^ \t\r\n]))/.test(start))
      return { content: line, isOpened, isEnded: ENDED.test(source) };
    line = end;
  }
  return { content: undefined, isOpened, isEnded: ENDED.test(source) };
}

const ENDED = /^\.\.\.(?![^ \t\r\n])/m;

/**
 * Documents that stand behind a `...` line with no `---` between. kubectl cuts a file at `---` alone and reads the first document of
 * each part, so these are lost in silence (seen with 1.32, `kubectl label --local`).
 */
export function findLostDocuments(text: string, ranges: readonly DocumentRange[]): readonly Omit<AuditFinding, 'place'>[] {
  let isEnded = false;
  return ranges.flatMap(({ start, end }) => {
    const { content, isOpened, isEnded: ends } = scan(text.slice(start, end));
    const isLost = isEnded && !isOpened && content !== undefined;
    isEnded = ends || (isEnded && !isOpened);
    if (!isLost) return [];
    const at = start + content;
    const range = { start: at, end: Math.max(at + 1, lineEnd(text, at) - 1) };
    const remedy = { kind: 'by-hand', why: 'unknown-intent' } as const;
    return [
      { id: 'DOCUMENT_LOST', level: 'error', isRefused: false, sources: [], args: {}, range, remedy, about: { kind: 'rule' } } as const,
    ];
  });
}
