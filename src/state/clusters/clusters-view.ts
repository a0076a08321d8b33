import { createStore } from 'zustand/vanilla';
import type { SupportStatus } from '../../engine/index.ts';

/** In the order of the table: the answer stands beside the name, so that it is in view on a phone. */
export const sortColumns = ['name', 'verdict', 'warnings', 'kubernetes', 'calico', 'network', 'image'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Rows of one status, those that have an error beside it, those that cannot be read, or all. */
export type StatusFilter = SupportStatus | 'error' | 'bad' | 'all';

/** Undefined: in the order of the file. */
export type Sort = { readonly column: SortColumn; readonly isDescending: boolean } | undefined;

/** What a person gave and how they look at it. Kept while another tab is open; none of it is in a link. */
export interface ClustersView {
  readonly text: string;
  /** That a text of any length is shown as text, to be edited. */
  readonly isAsText: boolean;
  readonly words: string;
  readonly status: StatusFilter;
  readonly sort: Sort;
  /** The most rows that are drawn. */
  readonly most: number;
}

/** Rows that are drawn at first, and each time when more are asked for. */
export const ROWS_AT_ONCE = 100;

export const initialView: ClustersView = {
  text: '',
  isAsText: false,
  words: '',
  status: 'all',
  sort: undefined,
  most: ROWS_AT_ONCE,
};

export const clustersView = createStore<ClustersView>()(() => initialView);

/** UTF-16 units from which a text is not shown as such unasked: a browser takes its time for each of its lines, and stands still meanwhile. */
export const LARGE_TEXT = 50_000;

export function showAsText(): void {
  clustersView.setState({ isAsText: true });
}

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
