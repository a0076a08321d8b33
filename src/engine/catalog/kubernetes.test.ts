import { describe, expect, it } from 'vitest';
import { afterCalendar, newestPatch } from '../../testing/newest.ts';
import { endOfSupport, findKubernetes, kubernetesMinors, kubernetesVersions } from './kubernetes.ts';

describe('the Kubernetes calendar', () => {
  // facts/oke-calico.md 3.1: version, release, end, or the version whose release starts the 30 days.
  it.each([
    ['1.36.1', '2026-07-07', undefined, '1.39.1'],
    ['1.35.2', '2026-04-28', undefined, '1.38.1'],
    ['1.34.10', '2026-08-20', undefined, '1.37.1'],
    ['1.34.2', '2026-02-03', '2026-09-22', undefined],
    ['1.34.1', '2025-10-07', '2026-03-09', undefined],
    ['1.34.0', '2025-10-07', '2026-03-09', undefined],
    ['1.33.10', undefined, '2026-08-10', undefined],
    ['1.33.1', undefined, '2026-08-10', undefined],
    ['1.33.0', undefined, '2026-08-10', undefined],
    ['1.32.10', undefined, '2026-05-28', undefined],
    ['1.32.1', undefined, '2026-05-28', undefined],
    ['1.31.10', undefined, '2025-11-25', undefined],
    ['1.31.1', '2024-11-25', '2025-09-01', undefined],
    ['1.30.10', undefined, '2025-07-21', undefined],
    ['1.30.1', '2024-07-23', '2025-05-13', undefined],
    ['1.29.10', '2025-01-22', '2025-04-17', undefined],
    ['1.29.1', '2024-03-28', '2025-02-21', undefined],
    ['1.28.10', '2024-09-03', '2025-01-27', undefined],
    ['1.28.2', '2023-12-19', '2024-10-08', undefined],
    ['1.27.10', undefined, '2024-08-27', undefined],
    ['1.27.2', undefined, '2024-05-21', undefined],
    ['1.26.7', undefined, '2024-04-29', undefined],
    ['1.26.2', undefined, '2023-10-13', undefined],
    ['1.25.12', undefined, '2024-02-15', undefined],
    ['1.25.4', undefined, '2023-10-13', undefined],
    ['1.24.1', undefined, '2023-09-26', undefined],
    ['1.23.4', undefined, '2023-06-22', undefined],
    ['1.22.5', undefined, '2023-02-22', undefined],
  ])('has %s released %s, ended %s or after %s', (version, released, ended, endsAfter) => {
    const known = kubernetesVersions.find((one) => one.version === version);
    expect([known?.released, known?.ended, known?.endsAfter]).toEqual([released, ended, endsAfter]);
  });

  it('offers the minors from 1.22 to 1.38 at least, oldest first, and ends with two that it has not', () => {
    expect(kubernetesMinors.slice(0, 17)).toEqual(Array.from({ length: 17 }, (_, n) => `1.${22 + n}`));
    expect(kubernetesMinors.slice(-2)).toEqual(afterCalendar);
  });

  it.each([
    ['1.34.2', '1.34.2', 'the patch itself'],
    ['1.34.10', '1.34.10', 'the patch itself, by number and not by letter'],
    ['1.34', newestPatch('1.34'), 'the newest patch of a minor'],
    ['1.25', '1.25.12', 'the newest patch, by number and not by letter'],
    ['1.28.3', '1.28.10', 'the newest patch where this one is not known'],
    ['1.33', '1.33.10', 'the newest patch of a minor that has ended'],
    ['1.24', '1.24.1', 'the only patch'],
    ['1.24.99', '1.24.1', 'the only patch where this one is not known'],
    ['1.22', '1.22.5', 'the oldest minor'],
    ['1.99', undefined, 'nothing for a minor without dates'],
    ['1.99.0', undefined, 'nothing for a patch of a minor without dates'],
    ['1.3', undefined, 'nothing for a minor that only begins like one'],
    ['', undefined, 'nothing for nothing'],
  ])('finds for %s the entry %s: %s', (version, found, _why) => {
    expect(findKubernetes(version)?.version).toBe(found);
  });
});

describe('endOfSupport', () => {
  const source = 'oracle-kubernetes-versions';

  it.each([
    ['the day that the calendar prints', { version: '1.34.2', ended: '2026-09-22', source }, { day: '2026-09-22', strength: 'quoted' }],
    // 1.36.1 came out on 2026-07-07.
    [
      '30 days after the version that starts it',
      { version: '1.33.9', endsAfter: '1.36.1', source },
      { day: '2026-08-06', strength: 'derived' },
    ],
    // 1.34.2 came out on 2026-02-03; February 2026 has 28 days.
    ['30 days, not a month', { version: '1.31.9', endsAfter: '1.34.2', source }, { day: '2026-03-05', strength: 'derived' }],
    ['nothing while that one has not come out', { version: '1.36.1', endsAfter: '1.99.1', source }, undefined],
    ['nothing while the day of that one is not known', { version: '1.30.9', endsAfter: '1.33.1', source }, undefined],
    ['nothing where no end is printed', { version: '1.40.1', source }, undefined],
  ] as const)('is %s', (_, entry, end) => {
    expect(endOfSupport(entry)).toEqual(end);
  });
});
