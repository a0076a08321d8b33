import { compareVersions, minorNumber, minorOf } from '../catalog/calico.ts';
import { recommendedCalico } from '../catalog/support.ts';
import { withDetail } from '../selection/details.ts';
import type { Selection } from '../selection/selection.ts';
import { advise, adviseStatus, findStops, isAllowed } from './advise.ts';
import { isRemark } from './rules/index.ts';
import type { Finding, SupportStatus, UpstreamWord } from './types.ts';
import type { UpgradePath, UpgradeProblem, UpgradeResult, UpgradeStep, UpgradeWindow, VersionPair, Waypoint } from './upgrade-types.ts';
import { isOlderCalico, isOlderKubernetes, newer, pairOf } from './upgrade-target.ts';
import { answerUpstream, upstreamWord } from './upstream-answer.ts';

/** Where it is written how far a version may move at once. */
const sources: UpgradePath['sources'] = [
  'oracle-kubernetes-upgrade',
  'oracle-kubernetes-skew',
  'kubernetes-version-skew',
  'calico-upgrade',
];

/**
 * The way from what a cluster runs to a target, one change a step, on the date `asOf`. Total for versions as a selection has them.
 *
 * Kubernetes goes through every minor, as OKE demands of the control plane. At each of them Calico takes the release that the vendor
 * tested with it; where what runs is newer already, or the target is older than that release, or none was tested, Calico stays.
 * Nothing ever goes back: OKE cannot take a control plane back, and upstream describes no way back for Calico.
 */
export function upgradePath(from: Selection, to: VersionPair, asOf: string): UpgradeResult {
  const problems = findWaysBack(from, to);
  if (problems.length > 0) return { ok: false, problems };
  const start = lookAt(from, from, asOf);
  const steps: UpgradeStep[] = [];
  let at = start;
  let known = noticesAt(from, start, asOf);
  for (const goal of goalsOf(from, to)) {
    for (const change of orderChanges(at, goal, (pair) => rankOf(from, pair, asOf))) {
      const reaches = lookAt(from, { ...pairOf(at), [change]: goal[change] }, asOf);
      const notices = noticesAt(from, reaches, asOf);
      const starts = notices.filter(({ id }) => !known.some((notice) => notice.id === id));
      steps.push({ change, from: at[change], to: goal[change], reaches, starts });
      [at, known] = [reaches, notices];
    }
  }
  return { ok: true, path: { start, steps, windows: findWindows([start, ...steps.map(({ reaches }) => reaches)]), sources } };
}

function findWaysBack(from: VersionPair, to: VersionPair): readonly UpgradeProblem[] {
  const problems: UpgradeProblem[] = [];
  if (isOlderKubernetes(to.kubernetes, from)) {
    problems.push({ code: 'KUBERNETES_CANNOT_GO_BACK', args: { from: from.kubernetes, to: to.kubernetes } });
  }
  if (isOlderCalico(to.calico, from)) {
    problems.push({ code: 'CALICO_CANNOT_GO_BACK', args: { from: from.calico, to: to.calico } });
  }
  return problems;
}

/** The target's Kubernetes. A minor means any patch of it, so that a cluster on one of them has arrived. */
function arrival(from: VersionPair, to: VersionPair): string {
  return to.kubernetes === minorOf(from.kubernetes) ? from.kubernetes : to.kubernetes;
}

/** What is to run at each Kubernetes minor on the way, the first and the last included. */
function goalsOf(from: VersionPair, to: VersionPair): readonly VersionPair[] {
  const [first, last] = [minorNumber(from.kubernetes), minorNumber(to.kubernetes)];
  const goals: VersionPair[] = [];
  let { calico } = from;
  for (let minor = first; minor < last; minor++) {
    const kubernetes = minor === first ? from.kubernetes : `1.${minor}`;
    const tested = recommendedCalico(kubernetes) ?? calico;
    if (compareVersions(tested, to.calico) <= 0) calico = newer(calico, tested);
    goals.push({ kubernetes, calico });
  }
  return [...goals, { kubernetes: arrival(from, to), calico: to.calico }];
}

/**
 * What to change on the way from one pair to the next, in order. Where both versions change, the better of the two pairs in between
 * decides. A tie goes to Calico: the control plane's is the step that OKE cannot undo, so it comes when the release that was tested
 * with the new Kubernetes runs already.
 */
function orderChanges(at: VersionPair, goal: VersionPair, rank: (pair: VersionPair) => number): readonly UpgradeStep['change'][] {
  const hasKubernetes = at.kubernetes !== goal.kubernetes;
  if (at.calico === goal.calico) return hasKubernetes ? ['kubernetes'] : [];
  if (!hasKubernetes) return ['calico'];
  const afterCalico = rank({ kubernetes: at.kubernetes, calico: goal.calico });
  const afterKubernetes = rank({ kubernetes: goal.kubernetes, calico: at.calico });
  return afterCalico <= afterKubernetes ? ['calico', 'kubernetes'] : ['kubernetes', 'calico'];
}

/** How willingly the cluster is taken through a pair; less is better. */
function rankOf(from: Selection, pair: VersionPair, asOf: string): number {
  const { status } = adviseStatus(selectionAt(from, pair), asOf);
  if (!isAllowed(status)) return 5;
  if (status === 'supported') return 0;
  const upstream = upstreamWord(answerUpstream(pair.calico, pair.kubernetes));
  if (upstream === 'tested') return 1;
  if (upstream === 'hearsay') return 2;
  return status === 'untested' ? 3 : 4;
}

function lookAt(from: Selection, pair: VersionPair, asOf: string): Waypoint {
  const { status, strength, upstream, kubernetes, calico } = advise(selectionAt(from, pair), asOf);
  return { ...pairOf(pair), status, strength, upstream: upstreamWord(upstream), lifeCycles: { kubernetes, calico } };
}

/** What there is to know of the cluster with this pair, beside whether it is tested and maintained: what stops it, then the rest. */
function noticesAt(from: Selection, pair: VersionPair, asOf: string): readonly Finding[] {
  const selection = selectionAt(from, pair);
  return [...findStops(selection, asOf), ...advise(selection, asOf).findings.filter(({ id }) => isRemark(id))];
}

/** The cluster with another pair. Node pools follow each Kubernetes step, so that an older version of theirs is left behind with it. */
function selectionAt(from: Selection, { kubernetes, calico }: VersionPair): Selection {
  const details = kubernetes === from.kubernetes ? from.details : withDetail(from.details, 'node-kubernetes', undefined);
  return { ...from, kubernetes, calico, details };
}

/** The longest runs of waypoints without support. The waypoint of a number is reached by the step of that number. */
function findWindows(waypoints: readonly Waypoint[]): readonly UpgradeWindow[] {
  const windows: UpgradeWindow[] = [];
  let opened: number | undefined;
  for (const [n, { status }] of waypoints.entries()) {
    if (status !== 'supported') opened ??= n;
    else if (opened !== undefined) {
      windows.push(describeWindow(waypoints.slice(opened, n), opened, n));
      opened = undefined;
    }
  }
  return opened === undefined ? windows : [...windows, describeWindow(waypoints.slice(opened), opened, undefined)];
}

/** Upstream's words, the one that decides for a whole window first. */
const weakToStrong: readonly UpstreamWord[] = ['untested', 'unknown', 'hearsay'];

function describeWindow(run: readonly Waypoint[], fromStep: number, toStep: number | undefined): UpgradeWindow {
  const statuses = new Set<SupportStatus>(run.map(({ status }) => status));
  const upstream = weakToStrong.find((word) => run.some((waypoint) => waypoint.upstream === word)) ?? 'tested';
  const ended = (['kubernetes', 'calico'] as const).flatMap((of) => {
    const cycle = run[0]?.lifeCycles[of];
    return run[0] !== undefined && cycle?.state === 'ended' ? [{ of, version: run[0][of], until: cycle.until }] : [];
  });
  return { fromStep, toStep, pairs: run.length, statuses: [...statuses].filter((status) => status !== 'supported'), upstream, ended };
}
