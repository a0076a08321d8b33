import { compareVersions, minorOf } from '../../../catalog/calico.ts';
import type { SourceId } from '../../../catalog/sources.ts';
import { findCell, recommendedCalico, supportCells, supportTables, type SupportCell } from '../../../catalog/support.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { FindingArgs, Sources } from '../../types.ts';

const tabled = supportCells.map(({ kubernetes }) => kubernetes).toSorted(compareVersions);
const first = tabled[0] ?? '';
const last = tabled.at(-1) ?? '';

export const newestTable: SourceId = supportTables.at(-1)?.source ?? 'oracle-calico-2026-09';

/** Every page with a table, newest first. */
export const tablePages: Sources = [
  newestTable,
  ...supportTables
    .slice(0, -1)
    .map(({ source }) => source)
    .toReversed(),
];

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

/**
 * What the sentences about the pair need; `recommended` is empty where no release was tested. `isOlder`: the Kubernetes version is older
 * than those of the tables.
 */
export function pairArgs({ kubernetes, calico }: Selection): FindingArgs {
  const minor = minorOf(kubernetes);
  const isOlder = compareVersions(minor, first) < 0 ? 'yes' : '';
  return { calico, kubernetes: minor, ...recommendedArgs({ kubernetes, calico }), from: first, to: last, isOlder };
}

/**
 * The release that was tested with the Kubernetes version, as arguments of a sentence: how that is known, and whether it is older than
 * the chosen one, so that only a new cluster can have it.
 */
export function recommendedArgs({ kubernetes, calico }: Pick<Selection, 'kubernetes' | 'calico'>): FindingArgs {
  const recommended = recommendedCalico(kubernetes);
  if (recommended === undefined) return { recommended: '', isDerived: '', isWayBack: '' };
  const isDerived = findCell(recommended, kubernetes)?.strength === 'quoted' ? '' : 'yes';
  return { recommended, isDerived, isWayBack: compareVersions(recommended, calico) < 0 ? 'yes' : '' };
}

/** These sources, and the one that knows no way back where the sentence says so. */
export function withWayBack(sources: Sources, { isWayBack }: FindingArgs): Sources {
  return isWayBack ? [...sources, 'calico-upgrade'] : sources;
}

/** The generation from which on the vendor's own text replaces flannel by `calico.yaml`. An older page may print the cell and describe another way. */
const firstProcedure: SourceId = 'oracle-calico-2025-07';
const hasProcedure = (page: SourceId) =>
  supportTables.findIndex(({ source }) => source === page) >= supportTables.findIndex(({ source }) => source === firstProcedure);

/** Whether the yes for this selection stands on a page that describes another way for flannel clusters. */
export function hasOtherProcedure({ network }: Selection, { source }: SupportCell): boolean {
  return network === 'flannel' && !hasProcedure(source);
}

/** The page of a yes, and beside it one with the procedure where its own is another. */
export function sourcesOfYes(selection: Selection, cell: SupportCell): Sources {
  return hasOtherProcedure(selection, cell) ? [cell.source, firstProcedure] : [cell.source];
}
