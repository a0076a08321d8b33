import type { Catalog } from './catalog.ts';
import { lintCalendarDays, lintCalendarEnds, lintCalendarOrder } from './lint-calendar.ts';
import { lintDerived, lintIllegible, lintLostRows, lintYes, lintYesKept } from './lint-cells.ts';
import { lintCommands } from './lint-commands.ts';
import { lintDaysExist, lintDaysPast } from './lint-days.ts';
import { lintLineEnds, lintLineReleases, lintLines } from './lint-lines.ts';
import { lintCniPlugins, lintImages } from './lint-nodes.ts';
import { lintLock, lintPins, lintReleaseOrder } from './lint-releases.ts';
import { lintAddresses, lintAges, lintClaims, lintUse } from './lint-sources.ts';
import { lintTableCells, lintTableOrder, lintTableVersions } from './lint-tables.ts';
import type { Fault, LintContext, Linter } from './types.ts';

/** Every linter of the data by its name. Each is a law of its own and knows no other. */
export const linters = {
  lintClaims,
  lintUse,
  lintAddresses,
  lintAges,
  lintDaysExist,
  lintDaysPast,
  lintReleaseOrder,
  lintLock,
  lintPins,
  lintLines,
  lintLineReleases,
  lintLineEnds,
  lintTableOrder,
  lintTableCells,
  lintTableVersions,
  lintYes,
  lintYesKept,
  lintDerived,
  lintLostRows,
  lintIllegible,
  lintCalendarOrder,
  lintCalendarEnds,
  lintCalendarDays,
  lintCniPlugins,
  lintImages,
  lintCommands,
} as const satisfies Readonly<Record<string, Linter>>;

/** Everything in the catalog that cannot be right; empty where all of it holds. */
export function lintCatalog(catalog: Catalog, context: LintContext): readonly Fault[] {
  return Object.values<Linter>(linters).flatMap((lint) => lint(catalog, context));
}
