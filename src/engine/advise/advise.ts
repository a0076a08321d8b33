import { compareVersions, findLine, minorOf } from '../catalog/calico.ts';
import { recommendedCalico } from '../catalog/support.ts';
import type { Selection } from '../selection/selection.ts';
import { clusterRules } from './rules/cluster.ts';
import { calicoLifeCycle, kubernetesLifeCycle, lifeCycleRules } from './rules/life-cycle.ts';
import { answerPair, pairRules } from './rules/pair.ts';
import { stops } from './rules/stops.ts';
import type { Finding, Level, Question, SupportStatus, Verdict } from './types.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** Whether a selection is supported and by whom, on the date `asOf` (`YYYY-MM-DD`). Total: every selection has an answer. */
export function advise(selection: Selection, asOf: string): Verdict {
  const question: Question = { selection, asOf };
  const stopped = stops.flatMap(({ status, rule }) => {
    const finding = rule(question);
    return finding === undefined ? [] : [{ status, finding }];
  });
  const pair = answerPair(question);
  const { status, finding: reason } = stopped[0] ?? pair;
  const others = [...pairRules, ...lifeCycleRules, ...clusterRules].flatMap((rule) => rule(question) ?? []);
  const rest = [...stopped.slice(1).map(({ finding }) => finding), ...others];
  return {
    status,
    strength: reason.strength,
    reason,
    findings: [reason, ...LEVELS.flatMap((level) => rest.filter((finding: Finding) => finding.level === level))],
    recommended: recommendedCalico(selection.kubernetes),
    upstream: upstreamAnswer(selection),
    kubernetes: kubernetesLifeCycle(question),
    calico: calicoLifeCycle(question),
    asOf,
  };
}

/** True where a manifest is handed over without `--force`: the answer is not a no. */
export function isAllowed(status: SupportStatus): boolean {
  return status === 'supported' || status === 'untested' || status === 'unknown';
}

function upstreamAnswer({ calico, kubernetes }: Selection): Verdict['upstream'] {
  const line = findLine(calico);
  if (line === undefined) return { state: 'unknown' };
  const { testedFrom: from, testedTo: to, strength, source } = line;
  const minor = minorOf(kubernetes);
  const isTested = compareVersions(minor, from) >= 0 && compareVersions(minor, to) <= 0;
  return { state: isTested ? 'tested' : 'untested', from, to, strength, source };
}
