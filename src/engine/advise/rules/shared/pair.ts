import { compareVersions, minorOf } from '../../../catalog/calico.ts';
import type { SourceId } from '../../../catalog/sources.ts';
import { findCell, recommendedCalico, supportCells, supportTables, type SupportCell } from '../../../catalog/support.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { FindingArgs } from '../../types.ts';

const tabled = supportCells.map(({ kubernetes }) => kubernetes).toSorted(compareVersions);
const first = tabled[0] ?? '';
const last = tabled.at(-1) ?? '';

export const newestTable: SourceId = supportTables.at(-1)?.source ?? 'oracle-calico-2026-09';

/** From here on the vendor's text replaces flannel by `calico.yaml`: the generation whose table starts at 1.30. */
const FLANNEL_REPLACED_FROM = '1.30';

/** What the vendor's tables have for a pair on this network. Exactly one of the rules about the pair answers to each. */
export type PairAnswer = 'outside the tables' | 'another procedure' | 'no cell' | SupportCell;

/** See "Status is Oracle's axis" in the design. */
export function answerPair({ network, kubernetes, calico }: Selection): PairAnswer {
  const minor = minorOf(kubernetes);
  if (compareVersions(minor, first) < 0 || compareVersions(minor, last) > 0) return 'outside the tables';
  if (network === 'flannel' && compareVersions(minor, FLANNEL_REPLACED_FROM) < 0) return 'another procedure';
  return findCell(calico, minor) ?? 'no cell';
}

/** The cell with this answer, or undefined where another rule speaks. */
export function cellOf(selection: Selection): SupportCell | undefined {
  const answer = answerPair(selection);
  return typeof answer === 'string' ? undefined : answer;
}

/** What the sentences about the pair need; `recommended` is empty where no release was tested. */
export function pairArgs({ kubernetes, calico }: Selection): FindingArgs {
  const minor = minorOf(kubernetes);
  return { calico, kubernetes: minor, recommended: recommendedCalico(minor) ?? '', from: first, to: last };
}

/** The pages whose own text replaces flannel by `calico.yaml`, newest first. An older page may print the cell and describe another way. */
const flannelProcedures: readonly SourceId[] = ['oracle-calico-2026-09', 'oracle-calico-2025-07'];

/** The page of a yes, and beside it one with the procedure where its own is another. */
export function sourcesOfYes({ network }: Selection, { source }: SupportCell): readonly [SourceId, ...SourceId[]] {
  return network === 'flannel' && !flannelProcedures.includes(source) ? [source, 'oracle-calico-2025-07'] : [source];
}
