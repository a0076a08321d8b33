import { compareVersions, findLine, findRelease, minorOf } from '../../catalog/calico.ts';
import { findCell, recommendedCalico, supportCells, supportTables } from '../../catalog/support.ts';
import type { SourceId } from '../../catalog/sources.ts';
import type { Network } from '../../selection/selection.ts';
import type { Finding, Rule, SupportStatus } from '../types.ts';

/** What the vendor's tables say of the pair, before any stop. */
export interface PairAnswer {
  readonly status: SupportStatus;
  readonly finding: Finding;
}

const tabled = supportCells.map(({ kubernetes }) => kubernetes).toSorted(compareVersions);
const first = tabled[0] ?? '';
const last = tabled.at(-1) ?? '';
const newestTable = supportTables.at(-1)?.source ?? 'oracle-calico-2026-09';

/** From here on the vendor's text replaces flannel by `calico.yaml`: the generation whose table starts at 1.30. */
const FLANNEL_REPLACED_FROM = '1.30';

/** The status of a pair by the newest page generation that prints its cell; see "Status is Oracle's axis" in the design. */
export function answerPair({ selection: { network, kubernetes, calico } }: Parameters<Rule>[0]): PairAnswer {
  const minor = minorOf(kubernetes);
  const args = { calico, kubernetes: minor, recommended: recommendedCalico(minor) ?? '', from: first, to: last };
  if (compareVersions(minor, first) < 0 || compareVersions(minor, last) > 0) {
    return {
      status: 'unknown',
      finding: { id: 'KUBERNETES_OUTSIDE_TABLES', level: 'warning', strength: 'derived', sources: [newestTable], args },
    };
  }
  if (network === 'flannel' && compareVersions(minor, FLANNEL_REPLACED_FROM) < 0) {
    const sources = ['oracle-calico-2025-07', 'oracle-calico-2025-01'] as const;
    return { status: 'untested', finding: { id: 'FLANNEL_BEFORE_1_30', level: 'warning', strength: 'derived', sources, args } };
  }
  const cell = findCell(calico, minor);
  if (cell === undefined) {
    return {
      status: 'untested',
      finding: { id: 'PAIR_WITHOUT_CELL', level: 'warning', strength: 'derived', sources: [newestTable], args },
    };
  }
  const { strength, source, tested } = cell;
  if (!tested) return { status: 'untested', finding: { id: 'PAIR_NOT_TESTED', level: 'warning', strength, sources: [source], args } };
  const id = strength === 'derived' ? 'PAIR_DERIVED' : 'PAIR_TESTED';
  return { status: 'supported', finding: { id, level: 'note', strength, sources: withProcedure(network, source), args } };
}

/** The pages whose own text replaces flannel by `calico.yaml`, newest first. An older page may print the cell and describe another way. */
const flannelProcedures: readonly SourceId[] = ['oracle-calico-2026-09', 'oracle-calico-2025-07'];

function withProcedure(network: Network, source: SourceId): readonly [SourceId, ...SourceId[]] {
  return network === 'flannel' && !flannelProcedures.includes(source) ? [source, 'oracle-calico-2025-07'] : [source];
}

/** Upstream's own list, as a second opinion: outside it is untested, never unsupported. */
const upstreamNotTested: Rule = ({ selection: { calico, kubernetes } }) => {
  const line = findLine(calico);
  const minor = minorOf(kubernetes);
  if (line === undefined) return undefined;
  if (compareVersions(minor, line.testedFrom) >= 0 && compareVersions(minor, line.testedTo) <= 0) return undefined;
  const args = { line: line.minor, kubernetes: minor, from: line.testedFrom, to: line.testedTo };
  return { id: 'UPSTREAM_NOT_TESTED', level: 'warning', strength: line.strength, sources: [line.source], args };
};

const releaseNotPinned: Rule = ({ selection: { calico } }) =>
  (findRelease(calico)?.files.length ?? 0) > 0
    ? undefined
    : { id: 'RELEASE_NOT_PINNED', level: 'warning', strength: 'quoted', sources: ['calico-releases'], args: { calico } };

export const pairRules: readonly Rule[] = [upstreamNotTested, releaseNotPinned];
