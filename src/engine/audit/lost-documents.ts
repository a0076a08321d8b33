import { lineEnd } from '../text/lines.ts';
import type { DocumentRange } from '../yaml/stream.ts';
import type { AuditFinding } from './types.ts';

const HAS_CONTENT = /^(?![ \t]*(?:#.*)?\r?$)/m;

/**
 * Documents that stand behind a `...` line with no `---` between. kubectl cuts a file at `---` alone and reads the first document of
 * each part, so these are lost in silence (seen with 1.32, `kubectl label --local`).
 */
export function findLostDocuments(text: string, ranges: readonly DocumentRange[]): readonly Omit<AuditFinding, 'place'>[] {
  let isEnded = false;
  return ranges.flatMap(({ start, end }) => {
    const source = text.slice(start, end);
    const isOpened = /^(?:\uFEFF)?(?:(?:%|[ \t]*#).*\n|[ \t]*\r?\n)*---(?![^ \t\r\n])/.test(source);
    const isLost = isEnded && !isOpened && HAS_CONTENT.test(source);
    isEnded = /^\.\.\.(?![^ \t\r\n])/m.test(source) || (isEnded && !isOpened);
    if (!isLost) return [];
    const at = start + source.search(HAS_CONTENT);
    const range = { start: at, end: Math.max(at + 1, lineEnd(text, at) - 1) };
    const remedy = { kind: 'by-hand', why: 'unknown-intent' } as const;
    return [
      { id: 'DOCUMENT_LOST', level: 'error', isRefused: false, sources: [], args: {}, range, remedy, about: { kind: 'rule' } } as const,
    ];
  });
}
