import type { AuditFinding } from './types.ts';

type FileNote = Omit<AuditFinding, 'place'>;

export type FileNoteId = 'BYTE_ORDER_MARK' | 'CARRIAGE_RETURNS';

/** What there is to know of the bytes of a file: kubectl reads it all the same (facts/apiserver.md, Result 3), and so it stays. */
export function findFileNotes(text: string): readonly FileNote[] {
  const returns = text.split('\r\n').length - 1;
  const others = text.split('\n').length - 1 - returns;
  const first = text.indexOf('\r\n');
  return [
    ...(text.startsWith('\uFEFF') ? [note('BYTE_ORDER_MARK', 0, 1, {})] : []),
    ...(returns > 0 ? [note('CARRIAGE_RETURNS', first, first + 2, { returns, others })] : []),
  ];
}

function note(id: FileNoteId, start: number, end: number, args: FileNote['args']): FileNote {
  return {
    id,
    level: 'note',
    range: { start, end },
    args,
    remedy: { kind: 'none' },
    sources: [],
    isRefused: false,
    about: { kind: 'rule' },
  };
}
