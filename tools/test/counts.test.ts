import { describe, expect, it } from 'vitest';
import { addCounts, formatCounts, judgeRun, readPlaywrightReport, readVitestReport } from './counts.ts';

const counts = (passed: number, failed: number, skipped = 0, retried = 0) => ({ passed, failed, skipped, retried });

describe('readVitestReport', () => {
  it('counts tests, and those that are left out or yet to be written as skipped', () => {
    const report = { numTotalTests: 12, numPassedTests: 7, numFailedTests: 2, numPendingTests: 2, numTodoTests: 1 };
    expect(readVitestReport(report)).toEqual(counts(7, 2, 3));
  });

  it.each([undefined, null, 'text', {}, { numPassedTests: 7 }])('does not read %j', (report) => {
    expect(readVitestReport(report)).toBeUndefined();
  });
});

describe('readPlaywrightReport', () => {
  it('counts a test that passed at the second try as passed, and as retried', () => {
    expect(readPlaywrightReport({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual(counts(6, 1, 2, 1));
  });

  it('does not read a report without numbers', () => {
    expect(readPlaywrightReport({ stats: { expected: 5 } })).toBeUndefined();
  });
});

describe('judgeRun', () => {
  it('takes the report of a run that ended as it says', () => {
    expect(judgeRun(counts(3, 0), true)).toEqual(counts(3, 0));
    expect(judgeRun(counts(3, 2), false)).toEqual(counts(3, 2));
  });

  it('adds a failure where a run failed without a failed test', () => {
    expect(judgeRun(counts(3, 0), false)).toEqual(counts(3, 1));
  });

  it('adds a failure where more passed at the second try than a machine may be blamed for', () => {
    expect(judgeRun(counts(300, 0, 0, 5), true)).toEqual(counts(300, 0, 0, 5));
    expect(judgeRun(counts(300, 0, 0, 6), true)).toEqual(counts(300, 1, 0, 6));
  });

  it('is one failure without a report, whatever the exit code', () => {
    expect(judgeRun(undefined, true)).toEqual(counts(0, 1));
  });
});

describe('formatCounts', () => {
  it('names skipped and retried tests only where there are any', () => {
    expect(formatCounts(counts(12, 0))).toBe('12 passed, 0 failed');
    expect(formatCounts(counts(12, 1, 3))).toBe('12 passed, 1 failed, 3 skipped');
    expect(formatCounts(counts(12, 0, 0, 1))).toBe('12 passed, 0 failed, 1 retried');
  });
});

describe('addCounts', () => {
  it('adds each count by itself', () => {
    expect(addCounts(counts(1, 2, 3, 4), counts(10, 20, 30, 40))).toEqual(counts(11, 22, 33, 44));
  });
});
