import { createStore } from 'zustand/vanilla';
import type { SupportStatus } from '../../engine/index.ts';

export const sortColumns = ['name', 'kubernetes', 'calico', 'network', 'image', 'verdict', 'warnings'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Rows of one status, those that cannot be read, or all. */
export type StatusFilter = SupportStatus | 'bad' | 'all';

/** Undefined: in the order of the file. */
export type Sort = { readonly column: SortColumn; readonly isDescending: boolean } | undefined;

/** What a person gave and how they look at it. Kept while another tab is open; none of it is in a link. */
export interface ClustersView {
  readonly text: string;
  readonly words: string;
  readonly status: StatusFilter;
  readonly sort: Sort;
  /** The most rows that are drawn. */
  readonly most: number;
}

/** Rows that are drawn at first, and each time when more are asked for. */
export const ROWS_AT_ONCE = 100;

export const initialView: ClustersView = { text: '', words: '', status: 'all', sort: undefined, most: ROWS_AT_ONCE };

export const clustersView = createStore<ClustersView>()(() => initialView);

export function filterWords(words: string): void {
  clustersView.setState({ words, most: ROWS_AT_ONCE });
}

export function filterStatus(status: StatusFilter): void {
  clustersView.setState({ status, most: ROWS_AT_ONCE });
}

/** Sorts by the column: upwards, then downwards, then in the order of the file again. */
export function sortBy(column: SortColumn): void {
  clustersView.setState(({ sort }) => {
    if (sort?.column !== column) return { sort: { column, isDescending: false }, most: ROWS_AT_ONCE };
    return { sort: sort.isDescending ? undefined : { column, isDescending: true }, most: ROWS_AT_ONCE };
  });
}

export function showMoreRows(): void {
  clustersView.setState(({ most }) => ({ most: most + ROWS_AT_ONCE }));
}
