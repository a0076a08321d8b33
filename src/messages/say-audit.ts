import type { AuditFinding, Change } from '../engine/index.ts';
import { formatMessage } from './format.ts';
import { auditReport } from './parts/audit-report.ts';
import { auditRules } from './parts/audit-rules.ts';
import { byHand } from './parts/by-hand.ts';
import { conventions } from './parts/conventions.ts';
import { problems } from './parts/problems.ts';
import { reasons } from './parts/reasons.ts';
import type { AuditSentence } from './types.ts';
import { visible } from './visible.ts';

/** A finding of the audit in words. */
interface SaidFinding {
  readonly title: string;
  /** What is wrong, and why it matters. */
  readonly says: string;
  /** What a person does about it; empty where `says` says that too. */
  readonly next: string;
  /** Whether it can be repaired for the person, or why not; empty where there is nothing to do. */
  readonly remedy: string;
}

/**
 * Whatever the finding is about, its words. What stands in the file is in them, with what cannot be seen by its number; a terminal is shown
 * even that only after a further look.
 */
export function sayAudit(finding: AuditFinding): SaidFinding {
  const seen = visible(finding);
  return { ...sayAbout(seen), remedy: sayRemedy(seen) };
}

function sayAbout({ id, args, names = {}, about }: AuditFinding): Omit<SaidFinding, 'remedy'> {
  switch (about.kind) {
    case 'rule': {
      // The id of a finding about a rule is that rule's, which its type, wide enough for steps and problems, cannot say.
      const rule: AuditSentence = auditRules[id as keyof typeof auditRules];
      return { title: rule.title, says: rule.says(args, names), next: rule.next(args, names) };
    }
    case 'step': {
      const { title, reason } = reasons[about.step];
      const { says, next } = sayChanges(about.changes, typeof args['value'] === 'string' ? args['value'] : undefined);
      return { title, says: conventions.sentences([...says, reason]), next: conventions.sentences(next) };
    }
    case 'problem': {
      const { code, args: details } = about.problem;
      return { title: auditReport.problemTitles[code], says: formatMessage(problems, { code, args: details }), next: '' };
    }
  }
}

/** One sentence for all that a step would do in one way, such as the volumes it removes. */
function sayChanges(
  changes: readonly Change[],
  wanted: string | undefined,
): { readonly says: readonly string[]; readonly next: readonly string[] } {
  const groups = [...new Set(changes.map(({ action }) => action))].map((action) => {
    const alike = changes.filter((change) => change.action === action);
    // A list that goes as a whole is one change with all of its names; one thing on several lines is several changes with one name.
    const subjects = [...new Set(alike.flatMap(({ subject }) => subject.split(', ')))];
    return { action, subjects, oldValue: shorten(alike[0]?.oldValue) };
  });
  return {
    says: groups.map(({ action, subjects, oldValue }) => auditReport.missingEdits[action](subjects, wanted, oldValue)),
    next: groups.map(({ action, subjects }) => auditReport.handEdits[action](subjects, wanted)),
  };
}

/** A value of the file may be a whole script. */
function shorten(value: string | undefined): string | undefined {
  return value === undefined || value.length <= 60 ? value : `${value.slice(0, 60)}…`;
}

function sayRemedy({ remedy }: AuditFinding): string {
  switch (remedy.kind) {
    case 'repair':
      return auditReport.canBeRepaired;
    case 'by-hand':
      return byHand[remedy.why];
    case 'none':
      return '';
  }
}
