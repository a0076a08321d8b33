import { describe, expect, it } from 'vitest';
import { calicoReleases, defaultSelection, kubernetesMinors, upgradePath } from '../index.ts';
import { TODAY } from '../../testing/days.ts';
import { isOlderCalico, isOlderKubernetes } from './upgrade-target.ts';

describe('what is older than what runs', () => {
  it.each([
    ['1.34', '3.30.3'],
    ['1.34.2', '3.24.0'],
    ['1.22', '3.99.0'],
  ])('is what has no way, from %s with %s', (kubernetes, calico) => {
    const from = { ...defaultSelection, kubernetes, calico };
    const hasWay = (to: Partial<typeof from>) => upgradePath(from, { ...from, ...to }, TODAY).ok;
    for (const version of [...kubernetesMinors, '1.34.1', '1.34.3']) {
      expect([version, isOlderKubernetes(version, from)]).toEqual([version, !hasWay({ kubernetes: version })]);
    }
    for (const { release } of calicoReleases) {
      expect([release, isOlderCalico(release, from)]).toEqual([release, !hasWay({ calico: release })]);
    }
  });
});
