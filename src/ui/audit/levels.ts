import type { AuditFinding, AuditLevel } from '../../engine/index.ts';

/** The worst first. */
export const levels: readonly AuditLevel[] = ['error', 'warning', 'note'];

export function countLevel(findings: readonly AuditFinding[], level: AuditLevel): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** Whether "Fix all" takes it along. Notes are fixed one by one, where a person wants it. */
export function isFixedWithAll({ level, remedy }: AuditFinding): boolean {
  return level !== 'note' && remedy.kind === 'repair';
}
