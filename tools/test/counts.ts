/** What a step, or all of them, came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };
export const oneSkipped: Counts = { ...nothing, skipped: 1 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, and `, 3 skipped` where any were. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The counts of Vitest's JSON report. Undefined where it is not one. */
export function readVitestReport(report: unknown): Counts | undefined {
  return total(report, { passed: ['numPassedTests'], failed: ['numFailedTests'], skipped: ['numPendingTests', 'numTodoTests'] });
}

/** The counts of Playwright's JSON report. A test that passed only when it was tried again counts as failed. */
export function readPlaywrightReport(report: unknown): Counts | undefined {
  return total(field(report, 'stats'), { passed: ['expected'], failed: ['unexpected', 'flaky'], skipped: ['skipped'] });
}

/**
 * The counts of a test run, from its report and from how its process ended: a run without a readable report, or one that failed
 * without a failed test (a file that does not load, a server that does not start), has one failure more than it knows of.
 */
export function judgeRun(reported: Counts | undefined, hasSucceeded: boolean): Counts {
  if (reported === undefined) return oneFailed;
  return !hasSucceeded && reported.failed === 0 ? addCounts(reported, oneFailed) : reported;
}

function total(report: unknown, names: Readonly<Record<keyof Counts, readonly string[]>>): Counts | undefined {
  const sum = (keys: readonly string[]) => keys.map((key) => Number(field(report, key))).reduce((a, b) => a + b, 0);
  const counts = { passed: sum(names.passed), failed: sum(names.failed), skipped: sum(names.skipped) };
  return Object.values(counts).every(Number.isSafeInteger) ? counts : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
