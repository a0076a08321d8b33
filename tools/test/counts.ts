/** What a step, or all of them, came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed, how many did so only when they were tried again. */
  readonly retried: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0, retried: 0 };
export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };
export const oneSkipped: Counts = { ...nothing, skipped: 1 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    retried: a.retried + b.retried,
  };
}

/** `12 passed, 0 failed`, and `, 3 skipped` and `, 1 retried` where any were. */
export function formatCounts({ passed, failed, skipped, retried }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${retried > 0 ? `, ${retried} retried` : ''}`;
}

/** The counts of Vitest's JSON report. Undefined where it is not one. */
export function readVitestReport(report: unknown): Counts | undefined {
  return total(report, {
    passed: ['numPassedTests'],
    failed: ['numFailedTests'],
    skipped: ['numPendingTests', 'numTodoTests'],
    retried: [],
  });
}

/** The counts of Playwright's JSON report, in which a test that passed only when it was tried again is called flaky. */
export function readPlaywrightReport(report: unknown): Counts | undefined {
  return total(field(report, 'stats'), {
    passed: ['expected', 'flaky'],
    failed: ['unexpected'],
    skipped: ['skipped'],
    retried: ['flaky'],
  });
}

/** What a machine may be blamed for. More tests than this that pass only when they are tried again are a fault of the page or of theirs. */
const MOST_RETRIED = 5;

/**
 * The counts of a test run, from its report and from how its process ended: a run without a readable report, one that failed
 * without a failed test (a file that does not load, a server that does not start), and one in which too much had to be tried again have
 * one failure more than they know of.
 */
export function judgeRun(reported: Counts | undefined, hasSucceeded: boolean): Counts {
  if (reported === undefined) return oneFailed;
  const isUnsaid = reported.failed === 0 && (!hasSucceeded || reported.retried > MOST_RETRIED);
  return isUnsaid ? addCounts(reported, oneFailed) : reported;
}

function total(report: unknown, names: Readonly<Record<keyof Counts, readonly string[]>>): Counts | undefined {
  const sum = (keys: readonly string[]) => keys.map((key) => Number(field(report, key))).reduce((a, b) => a + b, 0);
  const counts = {
    passed: sum(names.passed),
    failed: sum(names.failed),
    skipped: sum(names.skipped),
    retried: sum(names.retried),
  };
  return Object.values(counts).every(Number.isSafeInteger) ? counts : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
