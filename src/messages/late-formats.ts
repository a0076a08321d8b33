/** Writes values as a language does. */
export interface Format<Value> {
  readonly format: (value: Value) => string;
}

/**
 * As `Intl.ListFormat`, but made when it is first used: the first format of a process loads what the browser knows of languages, for 15 to
 * 60 ms on the main thread, and most sentences are never said.
 */
export const listFormat = (language: string, options: Intl.ListFormatOptions): Format<Iterable<string>> =>
  late(() => new Intl.ListFormat(language, options));

/** As `Intl.NumberFormat`, made late. */
export const numberFormat = (language: string, options?: Intl.NumberFormatOptions): Format<number> =>
  late(() => new Intl.NumberFormat(language, options));

/** As `Intl.DateTimeFormat`, made late. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Format<Date> =>
  late(() => new Intl.DateTimeFormat(language, options));

/**
 * As `Intl.NumberFormat` without options. Whole numbers, which stand in the first thing that a page shows, are written without it: in groups of three with
 * `sign` between, where they are not below `from`.
 */
export function groupedNumbers(language: string, sign: string, from: number): Format<number> {
  const others = numberFormat(language);
  return {
    format: (number) => {
      if (!Number.isSafeInteger(number) || number < 0) return others.format(number);
      return number < from ? `${number}` : `${number}`.replace(/\B(?=(?:\d{3})+$)/g, sign);
    },
  };
}

function late<Value>(make: () => Format<Value>): Format<Value> {
  let made: Format<Value> | undefined;
  return { format: (value) => (made ??= make()).format(value) };
}
