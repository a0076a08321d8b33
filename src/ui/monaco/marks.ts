import type { Audit, AuditFinding, AuditLevel } from '../../engine/index.ts';
import { sayAudit } from '../../messages/index.ts';
import { indexModel, positionOf, type ModelLines } from './model-lines.ts';
import type { ModelChange } from './text-edits.ts';

type Range = ModelChange['range'];

/** A problem where it stands, in the words of the audit. */
export interface Mark {
  readonly level: AuditLevel;
  readonly message: string;
  /** What the message is shown for. Of what is missing it is the place behind the line that it would follow. */
  readonly range: Range;
  /** What is underlined: the first words of it, without the blanks that stand in front of the lines. */
  readonly underlined: Range;
  /** Nothing that stands there is wrong, so a sign beside the line says it. */
  readonly isMissing: boolean;
}

/** What the audit of `text` found, as the editor marks it. */
export function toMarks(text: string, { findings }: Pick<Audit, 'findings'>): readonly Mark[] {
  const lines = indexModel(text);
  return findings.map((finding) => {
    const { title, says, next } = sayAudit(finding);
    const isMissing = isOfMissing(finding);
    const range = toRange(lines, isMissing ? finding.range.end : finding.range.start, finding.range.end);
    return {
      level: finding.level,
      message: `${title}\n${[says, next].filter(Boolean).join(' ')}`,
      range,
      underlined: isMissing ? range : firstWords(lines, range),
      isMissing,
    };
  });
}

/** What a step adds stands nowhere; its range is the line in front. */
function isOfMissing({ about }: AuditFinding): boolean {
  return about.kind === 'step' && about.changes[0]?.action === 'add';
}

function toRange(lines: ModelLines, from: number, to: number): Range {
  const start = positionOf(lines, from);
  const end = positionOf(lines, to);
  return { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column };
}

/** What stands on the first line of the range that is not blank in it. */
function firstWords({ text, starts, ends }: ModelLines, range: Range): Range {
  for (let line = range.startLineNumber; line <= range.endLineNumber; line++) {
    const from = line === range.startLineNumber ? range.startColumn : 1;
    const content = text.slice(starts[line - 1], ends[line - 1]);
    const words = content.slice(from - 1, line === range.endLineNumber ? range.endColumn - 1 : undefined);
    const blanks = words.length - words.trimStart().length;
    if (blanks < words.length) {
      const startColumn = from + blanks;
      return { startLineNumber: line, startColumn, endLineNumber: line, endColumn: startColumn + words.trim().length };
    }
  }
  return range;
}
