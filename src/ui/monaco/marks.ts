import type { Audit, AuditLevel } from '../../engine/index.ts';
import { sayAudit } from '../../messages/index.ts';
import { indexModel, positionOf } from './model-lines.ts';
import type { ModelChange } from './text-edits.ts';

/** A problem where it stands, in the words of the audit. */
export interface Mark {
  readonly level: AuditLevel;
  readonly message: string;
  readonly range: ModelChange['range'];
}

/** What the audit of `text` found, as the editor marks it. */
export function toMarks(text: string, { findings }: Audit): readonly Mark[] {
  const lines = indexModel(text);
  return findings.map((finding) => {
    const { title, says, next } = sayAudit(finding);
    const start = positionOf(lines, finding.range.start);
    const end = positionOf(lines, finding.range.end);
    return {
      level: finding.level,
      message: `${title}\n${[says, next].filter(Boolean).join(' ')}`,
      range: { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column },
    };
  });
}
