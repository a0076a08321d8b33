import { describe, expect, it } from 'vitest';
import { findLine } from './calico.ts';

describe('the Calico lines', () => {
  // facts/calico-gke-policy.md 1.1: tested Kubernetes, and the day on which the second newer minor came out.
  it.each([
    ['3.24', '1.22', '1.25', '2023-05-27'],
    ['3.25', '1.23', '1.28', '2023-12-15'],
    ['3.26', '1.24', '1.28', '2024-05-10'],
    ['3.27', '1.27', '1.29', '2024-10-29'],
    ['3.28', '1.27', '1.30', '2025-05-05'],
    ['3.29', '1.29', '1.32', '2025-10-21'],
    ['3.30', '1.31', '1.35', '2026-04-30'],
    ['3.31', '1.32', '1.35', '2026-10-01'],
    ['3.32', '1.34', '1.36', undefined],
    ['3.33', '1.35', '1.37', undefined],
  ])('have %s tested by upstream with %s to %s, ended on %s', (minor, testedFrom, testedTo, ended) => {
    const line = findLine(`${minor}.0`);
    expect([line?.minor, line?.testedFrom, line?.testedTo, line?.ended]).toEqual([minor, testedFrom, testedTo, ended]);
  });

  it('have none for a release of another major', () => {
    expect(findLine('2.6.0')).toBeUndefined();
  });
});
