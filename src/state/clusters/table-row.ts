import type { ClusterRow, Judgement, RowProblem, Selection } from '../../engine/index.ts';

/** A row of the table as it is shown: a cluster with its answer, or what is wrong with it. */
export type TableRow = JudgedRow | BadRow;

interface Shared {
  readonly row: number;
  readonly name: string | undefined;
  /** What the filter looks through, in lower case. */
  readonly haystack: string;
}

export interface JudgedRow extends Shared {
  readonly kind: 'judged';
  readonly judgement: Judgement;
}

export interface BadRow extends Shared {
  readonly kind: 'bad';
  readonly problems: readonly RowProblem[];
}

/** The row with its answer. */
export function toTableRow(read: ClusterRow, judge: (selection: Selection) => Judgement): TableRow {
  if (read.kind === 'bad') return { ...read, haystack: (read.name ?? '').toLowerCase() };
  const { row, name, selection } = read.cluster;
  const { kubernetes, calico, network, images } = selection;
  const haystack = [name ?? '', kubernetes, calico, network, ...images].join(' ').toLowerCase();
  return { kind: 'judged', row, name, haystack, judgement: judge(selection) };
}
