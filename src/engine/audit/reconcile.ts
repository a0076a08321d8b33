import type { AuditFinding } from './types.ts';

/** Findings that know of each other: what two of them say is said once, and what goes with another's repair has that repair. */
export function reconcile(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return withStepRepairs(withoutSaidBySteps(withoutEchoes(findings)));
}

/**
 * Without what a rule has said at the same place, closer: the problem of a step, and a value that a step would replace where a rule
 * knows what is wrong with it.
 */
function withoutEchoes(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const byRules = findings.filter(({ about, level }) => about.kind === 'rule' && level !== 'note');
  const lines = new Set(byRules.map(({ place: { line } }) => line));
  const repaired = byRules.filter(({ remedy }) => remedy.kind === 'repair').map(({ range }) => range);
  return findings.filter(({ about, range, place: { line } }) => {
    if (about.kind === 'problem') return !lines.has(line);
    const replaces = about.kind === 'step' && about.changes.every(({ action }) => action === 'replace');
    return !replaces || !repaired.some(({ start, end }) => start < range.end && range.start < end);
  });
}

/**
 * Without what a step's finding says as well, and mends: an empty field that it removes, an empty value that it writes. What merely
 * stands in a larger part that a step removes is still said.
 */
function withoutSaidBySteps(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const steps = findings.filter(({ about, remedy }) => about.kind === 'step' && remedy.kind === 'repair');
  return findings.filter(({ about, level, remedy, range }) => {
    if (about.kind !== 'rule' || level === 'error' || (level === 'warning' && remedy.kind === 'repair')) return true;
    return !steps.some(
      ({ range: { start, end } }) => start === range.start || (start < range.end && range.start < end && end <= range.end),
    );
  });
}

/** A finding in what a step removes goes with it: the step's edits are its repair. */
function withStepRepairs(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const removals = findings.filter(({ about, remedy }) => about.kind === 'step' && remedy.kind === 'repair');
  return findings.map((finding) => {
    if (finding.about.kind === 'step' || finding.remedy.kind !== 'by-hand') return finding;
    const { start, end } = finding.range;
    const step = removals.find(
      ({ remedy }) =>
        remedy.kind === 'repair' && remedy.edits.some((edit) => edit.start <= start && edit.end >= end && edit.end > edit.start),
    );
    return step === undefined ? finding : { ...finding, remedy: step.remedy };
  });
}
