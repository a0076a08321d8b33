import type { AuditFinding, AuditLevel } from './types.ts';

/** How many findings there are of each level. */
export function countLevels(findings: readonly AuditFinding[]): Readonly<Record<AuditLevel, number>> {
  const count = (level: AuditLevel) => findings.filter((finding) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** Whether `repairAll` takes a finding along: whatever has a repair. */
export function isRepairedWithAll({ remedy }: AuditFinding): boolean {
  return remedy.kind === 'repair';
}
