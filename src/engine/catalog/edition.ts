import { sources, type Source } from './sources.ts';

/**
 * The state of the catalog: the day on which a source was read last. It follows from the data; a cell that is corrected without reading
 * anew keeps it, and the commit tells such states apart.
 */
export interface CatalogEdition {
  /** Of the form `2026.11.20`. */
  readonly version: string;
  /** The newest day on which any source was read. */
  readonly date: string;
}

const days = Object.values<Source>(sources).flatMap(({ read }) => (read === undefined ? [] : [read]));
const date = days.reduce((newest, day) => (day > newest ? day : newest), '');

export const catalogEdition: CatalogEdition = { version: date.replaceAll('-', '.'), date };

/** Past this age, in days, what a page says may have changed without our knowing. */
export const STALE_AFTER_DAYS = 120;
