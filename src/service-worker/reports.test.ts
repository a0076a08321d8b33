import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions, readQuestion, readReport, toMessage } from './reports.ts';

const from = { from: 'calicut', version: 'a' } as const;

describe('a question', () => {
  it.each(questions)('is read as it was asked: %s', (question) => {
    expect(readQuestion(structuredClone(toMessage(question)))).toBe(question);
  });

  it.each([undefined, null, 'fill', [], { ask: 'fill' }, { to: 'calicut', ask: 'delete' }, { to: 'somebody', ask: 'fill' }])(
    'is not in %j',
    (message) => {
      expect(readQuestion(message)).toBeUndefined();
    },
  );
});

describe('a report', () => {
  it.each([
    { ...from, kind: 'progress', stored: 1, size: 2 },
    { ...from, kind: 'held', paths: ['index.html'], bytes: 7, isWhole: true },
    { ...from, kind: 'failed', problem: 'STORAGE_FULL' },
  ])('is read as it was told: %j', (report) => {
    expect(readReport(structuredClone(report))).toEqual(report);
  });

  it.each([
    [{ kind: 'failed', problem: 'STORAGE_FULL' }],
    [{ ...from, version: 1, kind: 'failed', problem: 'FAULT' }],
    [{ ...from, kind: 'failed', problem: 'toString' }],
    [{ ...from, kind: 'progress', stored: '1', size: 2 }],
    [{ ...from, kind: 'progress', stored: -1, size: 2 }],
    [{ ...from, kind: 'progress', stored: Number.NaN, size: 2 }],
    [{ ...from, kind: 'held', paths: 'index.html', bytes: 7, isWhole: true }],
    [{ ...from, kind: 'held', paths: [], bytes: 7 }],
    [{ ...from, kind: 'else' }],
  ])('is not in %j', (message) => {
    expect(readReport(message)).toBeUndefined();
  });

  it('is read from anything whatever, or is none', () => {
    fc.assert(fc.property(fc.anything(), (message) => void [readReport(message), readQuestion(message)]));
  });
});
