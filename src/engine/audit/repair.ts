import type { ReasonedEdit } from '../recipes/types.ts';
import { composeEdits } from '../text/compose-edits.ts';
import { applyEdits } from '../text/edits.ts';
import { auditManifest, type AuditInput } from './audit.ts';
import { isRepairedWithAll } from './counts.ts';
import type { Audit, AuditFinding } from './types.ts';

/** A manifest after its repairs. */
export interface Repaired {
  readonly text: string;
  /** Against the text that was given, each with its reason; none where nothing could be repaired. */
  readonly edits: readonly ReasonedEdit[];
  /** The audit of the repaired text. */
  readonly audit: Audit;
}

/** One repair may uncover another finding: what is read as YAML only now. Each round repairs at least one, so few rounds are enough. */
const MOST_ROUNDS = 100;

/**
 * Repairs everything that has a repair, until none is left.
 *
 * Laws: the audit of the result has no finding with a repair; repairing the result changes nothing; bytes outside the
 * edits stay.
 */
export function repairAll(input: AuditInput): Repaired {
  let text = input.text;
  let edits: readonly ReasonedEdit[] = [];
  let audit = auditManifest(input);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const repairs = chooseRepairs(audit.findings);
    if (repairs.length === 0) break;
    const repaired = applyEdits(text, repairs);
    edits = composeEdits(input.text, edits, text, repairs);
    text = repaired;
    audit = auditManifest({ ...input, text });
  }
  return { text, edits, audit };
}

/** Rules first: a name mended by a rule may be all that a step asks for. Repairs that would meet wait for the next round. */
function chooseRepairs(findings: readonly AuditFinding[]): readonly ReasonedEdit[] {
  const open = findings.filter(isRepairedWithAll);
  const byRule = open.filter(({ about }) => about.kind !== 'step');
  const chosen: ReasonedEdit[] = [];
  for (const { remedy } of byRule.length > 0 ? byRule : open) {
    const edits = remedy.kind === 'repair' ? remedy.edits.filter((edit) => !chosen.some((other) => isSame(edit, other))) : [];
    if (!edits.some((edit) => chosen.some((other) => meets(edit, other)))) chosen.push(...edits);
  }
  return chosen;
}

function isSame(one: ReasonedEdit, other: ReasonedEdit): boolean {
  return one.start === other.start && one.end === other.end && one.newText === other.newText;
}

function meets(one: ReasonedEdit, other: ReasonedEdit): boolean {
  return one.start < other.end && other.start < one.end;
}
