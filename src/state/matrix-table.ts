import {
  advise,
  calicoReleases,
  compareVersions,
  defaultSelection,
  kubernetesMinors,
  minorOf,
  supportMatrix,
  supportTables,
  type LifeCycle,
  type MatrixRow,
  type Selection,
} from '../engine/index.ts';
import { memoise } from './memoise.ts';

/** A cell of the table: a Kubernetes minor and a Calico release. */
export interface Pair {
  readonly kubernetes: string;
  readonly calico: string;
}

/** A Calico line, with its releases newest first. */
export interface MatrixLine {
  readonly minor: string;
  readonly lifeCycle: LifeCycle;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly kubernetes: string;
  readonly lifeCycle: LifeCycle;
}

/** Kubernetes versions that OKE supports, has ended, or that no calendar names: neighbours, as support ends in their order. */
export interface ColumnGroup {
  readonly state: 'kept' | 'ended' | 'unknown';
  readonly columns: readonly MatrixColumn[];
}

/** Newest first, as in the form. */
const newestFirst = (versions: readonly string[]) => [...new Set(versions)].toSorted((a, b) => compareVersions(b, a));

export const matrixMinors: readonly string[] = newestFirst(kubernetesMinors);

/** The Kubernetes versions in groups, newest first. */
export const matrixColumns: (today: string) => readonly ColumnGroup[] = memoise((today) => {
  const columns = matrixMinors.map((kubernetes) => ({ kubernetes, lifeCycle: lifeCycles({ kubernetes }, today).kubernetes }));
  const states = [...new Set(columns.map(({ lifeCycle }) => groupOf(lifeCycle)))];
  return states.map((state) => ({ state, columns: columns.filter(({ lifeCycle }) => groupOf(lifeCycle) === state) }));
});

/** The releases of the table: those that the vendor's tables name, the newest of each line and `kept`; or every one. */
export function matrixReleases(kept: readonly string[], showsAll: boolean): readonly string[] {
  const known = newestFirst([...calicoReleases.map(({ release }) => release), ...kept]);
  if (showsAll) return known;
  const named = new Set([...supportTables.flatMap(({ rows }) => Object.keys(rows)), ...kept]);
  return known.filter((release, n) => named.has(release) || minorOf(release) !== minorOf(known[n - 1] ?? ''));
}

/** The lines with their cells, newest first. The same objects while a selection differs in its pair alone. */
export function matrixLines(selection: Selection, releases: readonly string[], today: string): readonly MatrixLine[] {
  const { kubernetes, calico } = defaultSelection;
  return linesOf(JSON.stringify({ ...selection, kubernetes, calico }), releases.join(' '), today);
}

/** The selection that a click on the cell makes. A chosen patch stays while its minor does. */
export function selectionAt(selection: Selection, { kubernetes, calico }: Pair): Selection {
  return { ...selection, calico, kubernetes: minorOf(selection.kubernetes) === kubernetes ? selection.kubernetes : kubernetes };
}

const linesOf = memoise((others: string, releases: string, today: string): readonly MatrixLine[] => {
  const rows = supportMatrix(JSON.parse(others) as Selection, releases.split(' '), today);
  return newestFirst(rows.map(({ calico }) => minorOf(calico))).map((minor) => ({
    minor,
    lifeCycle: lifeCycles({ calico: minor }, today).calico,
    rows: rows.filter(({ calico }) => minorOf(calico) === minor).map(({ calico, cells }) => ({ calico, cells: cells.toReversed() })),
  }));
});

function lifeCycles(versions: Partial<Pair>, today: string) {
  return advise({ ...defaultSelection, ...versions }, today);
}

function groupOf({ state }: LifeCycle): ColumnGroup['state'] {
  return state === 'maintained' || state === 'open' ? 'kept' : state;
}
