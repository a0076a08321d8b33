import type { Catalog } from './catalog.ts';

/** Something in the data that cannot be right, and where: the list, then the names of the entry, with `/` between them. */
export interface Fault {
  readonly code: FaultCode;
  readonly place: string;
}

export type FaultCode =
  | 'CELL_LETTER'
  | 'CLAIM_WITHOUT_SOURCE'
  | 'DAYS_OUT_OF_ORDER'
  | 'DAY_IN_FUTURE'
  | 'DERIVED_BESIDE_PRINTED'
  | 'END_NEVER_STARTS'
  | 'END_NOT_OF_RULE'
  | 'END_UNCLEAR'
  | 'EXCEPTION_EXPIRED'
  | 'ILLEGIBLE_EVERYWHERE'
  | 'LINE_WITHOUT_RELEASE'
  | 'NOT_A_DAY'
  | 'NOT_CONTIGUOUS'
  | 'OUTSIDE_CALENDAR'
  | 'OUT_OF_ORDER'
  | 'PIN_ADDRESS'
  | 'PIN_FILES'
  | 'PIN_HASH'
  | 'PIN_SIZE'
  | 'RANGE_DOWNWARDS'
  | 'RELEASE_NOT_IN_LOCK'
  | 'RELEASE_UNKNOWN'
  | 'RELEASE_WITHOUT_LINE'
  | 'ROW_LENGTH'
  | 'SOURCE_ADDRESS'
  | 'SOURCE_AGE'
  | 'SOURCE_TITLE'
  | 'SOURCE_UNUSED'
  | 'TWICE'
  | 'YES_TAKEN_BACK'
  | 'YES_TWICE';

/** What the data alone cannot tell. */
export interface LintContext {
  /** `YYYY-MM-DD`; nothing was read, tagged or released after it. */
  readonly today: string;
  /** Sources that something outside the catalog rests on: rules, recipes, life cycles. */
  readonly usedElsewhere: readonly string[];
  /** Sources that tell neither when they were read nor of which year they are. */
  readonly undated: readonly string[];
}

/** One thing that must hold of the data; empty where it does. */
export type Linter = (catalog: Catalog, context: LintContext) => readonly Fault[];
