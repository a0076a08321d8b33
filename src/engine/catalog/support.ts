import { minorOf } from './calico.ts';
import { supportTables } from './oke.ts';
import type { SourceId, Strength } from './sources.ts';

/**
 * What one cell of the vendor's table says, with how we know. A letter a column:
 * `Y` yes and `T` not tested as printed; `y` and `t` settled by counting and dates (facts/oke-calico.md 1.3);
 * `?` printed, but which value cannot be told from this copy, so an older generation that prints it is asked.
 */
type Cells = string;

/** The table of one page generation. A later one drops columns; that withdraws nothing. */
export interface SupportTable {
  readonly source: SourceId;
  readonly kubernetes: readonly string[];
  readonly rows: Readonly<Record<string, Cells>>;
}

export { supportTables };

/** A cell of the vendor's tables: tested or not, with the page that prints it. */
export interface SupportCell {
  readonly calico: string;
  readonly kubernetes: string;
  readonly tested: boolean;
  readonly strength: Strength;
  readonly source: SourceId;
}

const VALUES: Readonly<Record<string, Pick<SupportCell, 'tested' | 'strength'>>> = {
  Y: { tested: true, strength: 'quoted' },
  T: { tested: false, strength: 'quoted' },
  y: { tested: true, strength: 'derived' },
  t: { tested: false, strength: 'derived' },
};

/** The cells that one table prints and that can be read, row by row. */
export function cellsOf({ source, kubernetes, rows }: SupportTable): readonly SupportCell[] {
  return Object.entries(rows).flatMap(([calico, cells]) =>
    kubernetes.flatMap((minor, column) => {
      const value = VALUES[cells[column] ?? ''];
      return value === undefined ? [] : [{ calico, kubernetes: minor, ...value, source }];
    }),
  );
}

/** Every cell once, as the newest generation prints it. */
export const supportCells: readonly SupportCell[] = newestFirst();

/** The cell of a pair; Kubernetes as a minor or a patch. Undefined where no generation that was read prints it. */
export function findCell(calico: string, kubernetes: string): SupportCell | undefined {
  return supportCells.find((cell) => cell.calico === calico && cell.kubernetes === minorOf(kubernetes));
}

/** The Calico release that the vendor tested with this Kubernetes minor, or undefined. There is at most one. */
export function recommendedCalico(kubernetes: string): string | undefined {
  return supportCells.find((cell) => cell.tested && cell.kubernetes === minorOf(kubernetes))?.calico;
}

/** The Kubernetes minor that the vendor tested with this Calico release, or undefined. There is at most one. */
export function recommendedKubernetes(calico: string): string | undefined {
  return supportCells.find((cell) => cell.tested && cell.calico === calico)?.kubernetes;
}

function newestFirst(): readonly SupportCell[] {
  const cells = new Map<string, SupportCell>();
  for (const table of supportTables.toReversed()) {
    for (const cell of cellsOf(table)) {
      const key = `${cell.calico} ${cell.kubernetes}`;
      if (!cells.has(key)) cells.set(key, cell);
    }
  }
  return [...cells.values()];
}
