import { cellsOf, type SupportCell } from '../support.ts';
import type { Catalog } from './catalog.ts';
import { repeats } from './lists.ts';
import type { Fault, FaultCode, Linter } from './types.ts';

/** A page says yes at most once in a column and in a row, and so do all pages together. */
export const lintYes: Linter = ({ supportTables }) => {
  const pages = supportTables.map((table) => ({
    place: `supportTables/${table.source}`,
    yes: cellsOf(table).filter(({ tested }) => tested),
  }));
  const everywhere = new Map(pages.flatMap(({ yes }) => yes).map((cell) => [pairOf(cell), cell]));
  return [...pages, { place: 'supportTables', yes: [...everywhere.values()] }].flatMap(({ place, yes }) =>
    [...repeats(yes.map(({ kubernetes }) => kubernetes)), ...repeats(yes.map(({ calico }) => calico))].map(
      (version) => ({ code: 'YES_TWICE', place: `${place}/${version}` }) as const,
    ),
  );
};

/** A later page does not print as not tested what an earlier one printed as tested. */
export const lintYesKept: Linter = (catalog) =>
  faultyCells(
    catalog,
    'YES_TAKEN_BACK',
    (cell, n, pages) =>
      !cell.tested && pages.slice(0, n).some((cells) => cells.some((other) => other.tested && pairOf(other) === pairOf(cell))),
  );

/** A cell is derived only where no other page prints it: what can be read is not counted. */
export const lintDerived: Linter = (catalog) =>
  faultyCells(
    catalog,
    'EXCEPTION_EXPIRED',
    (cell, _, pages) =>
      cell.strength === 'derived' &&
      pages.some((cells) => cells.some((other) => other.strength === 'quoted' && pairOf(other) === pairOf(cell))),
  );

/** A copy that lost a cell of a row lost the places of the others: beside a derived or illegible cell none is quoted. */
export const lintLostRows: Linter = ({ supportTables }) =>
  supportTables.flatMap(({ source, rows }) =>
    Object.entries(rows).flatMap(([calico, cells]): readonly Fault[] =>
      /[yt?]/.test(cells) && /[YT]/.test(cells) ? [{ code: 'DERIVED_BESIDE_PRINTED', place: `supportTables/${source}/${calico}` }] : [],
    ),
  );

/** What cannot be read in one page can be read in another. */
export const lintIllegible: Linter = ({ supportTables }) => {
  const legible = new Set(supportTables.flatMap((table) => cellsOf(table).map(pairOf)));
  return supportTables.flatMap(({ source, kubernetes, rows }) =>
    Object.entries(rows).flatMap(([calico, cells]) =>
      kubernetes.flatMap((minor, column): readonly Fault[] =>
        cells[column] === '?' && !legible.has(pairOf({ calico, kubernetes: minor }))
          ? [{ code: 'ILLEGIBLE_EVERYWHERE', place: `supportTables/${source}/${calico}/${minor}` }]
          : [],
      ),
    ),
  );
};

type Judge = (cell: SupportCell, page: number, pages: readonly (readonly SupportCell[])[]) => boolean;

function faultyCells({ supportTables }: Catalog, code: FaultCode, isFaulty: Judge): readonly Fault[] {
  const pages = supportTables.map((table) => cellsOf(table));
  return pages.flatMap((cells, n) =>
    cells
      .filter((cell) => isFaulty(cell, n, pages))
      .map(({ source, calico, kubernetes }) => ({ code, place: `supportTables/${source}/${calico}/${kubernetes}` })),
  );
}

function pairOf({ calico, kubernetes }: Pick<SupportCell, 'calico' | 'kubernetes'>): string {
  return `${calico} ${kubernetes}`;
}
