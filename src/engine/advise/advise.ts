import { recommendedCalico } from '../catalog/support.ts';
import type { Selection } from '../selection/selection.ts';
import { calicoLifeCycle, kubernetesLifeCycle } from './life-cycles.ts';
import { rules } from './rules/index.ts';
import { newestTable, tablePages } from './rules/shared/pair.ts';
import type { Finding, FindingId, Level, Match, Question, Rule, SupportStatus, Verdict } from './types.ts';
import { answerUpstream } from './upstream-answer.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** Rules by what they do; the last of those that decide applies to every selection that no other one decides. */
const deciding = rules.filter((rule: Rule) => rule.decides !== undefined);
const stops = deciding.filter((rule: Rule) => rule.decides !== undefined && !isAllowed(rule.decides));
const remarking = rules.filter((rule: Rule) => rule.decides === undefined);

type Ruled = (typeof rules)[number];

/** Whether a selection is supported and by whom, on the date `asOf` (`YYYY-MM-DD`). Total: every selection has an answer. */
export function advise(selection: Selection, asOf: string): Verdict {
  const question: Question = { selection, asOf };
  const { status, finding: reason } = decide(question);
  const others = [...stops, ...remarking].flatMap((rule) => (rule.id === reason.id ? [] : apply(rule, question)));
  const { kubernetes, calico } = selection;
  return {
    status,
    strength: reason.strength,
    reason,
    page: reason.sources.find((id) => tablePages.includes(id)) ?? newestTable,
    findings: [reason, ...LEVELS.flatMap((level) => others.filter((finding) => finding.level === level))],
    recommended: recommendedCalico(kubernetes),
    upstream: answerUpstream(calico, kubernetes),
    kubernetes: kubernetesLifeCycle(kubernetes, asOf),
    calico: calicoLifeCycle(calico, asOf),
    asOf,
  };
}

/** The status alone, with the finding that decides it: what a table of many selections needs. */
export function adviseStatus(selection: Selection, asOf: string): { readonly status: SupportStatus; readonly reason: Finding } {
  const { status, finding } = decide({ selection, asOf });
  return { status, reason: finding };
}

/** The stops that apply: findings that make the answer a no by themselves. Empty for a selection that is allowed. */
export function findStops(selection: Selection, asOf: string): readonly Finding[] {
  return stops.flatMap((rule) => apply(rule, { selection, asOf }));
}

/** True where a manifest is handed over without `--force`: the answer is not a no. */
export function isAllowed(status: SupportStatus): boolean {
  return status === 'supported' || status === 'untested' || status === 'unknown';
}

function decide(question: Question): { readonly status: SupportStatus; readonly finding: Finding } {
  for (const rule of deciding) {
    const [finding] = apply(rule, question);
    const { decides }: Rule = rule;
    if (finding !== undefined && decides !== undefined) return { status: decides, finding };
  }
  // The deciding rules cover every selection, which a test walks; without an answer there would be no honest one.
  throw new Error('No rule decides the status of this selection.');
}

function apply(rule: Ruled, question: Question): readonly Finding[] {
  const { check, level, strength, sources }: Rule = rule;
  const found = check(question) ?? [];
  const matches: readonly Match[] = Array.isArray(found) ? found : [found as Match];
  const id: FindingId = rule.id;
  return matches.map((match) => ({
    id,
    level,
    strength: match.strength ?? strength,
    sources: match.sources ?? sources,
    args: match.args ?? {},
  }));
}
