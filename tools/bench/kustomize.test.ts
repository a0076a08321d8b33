import { describe, expect, it } from 'vitest';
import { inOrder, readVersion } from './kustomize.ts';

const printed = (version: string) => JSON.stringify({ clientVersion: { gitVersion: version }, kustomizeVersion: 'v5.0.1' }, null, 2);

describe('readVersion', () => {
  it.each([
    ['v1.27.0', '1.27.0'],
    ['v1.32.4-dispatcher', '1.32.4'],
    ['v1.100.1+k3s1', '1.100.1+k3s1'],
  ])('takes %s', (version, said) => {
    expect(readVersion(printed(version))).toEqual({ version: said, kustomize: '5.0.1' });
  });

  it.each([printed('v1.26.15'), printed('v1.9.1'), printed('v2.0.0'), '{}', ''])('takes no %j', (text) => {
    expect(readVersion(text)).toBeUndefined();
  });
});

describe('inOrder', () => {
  const kustomization = 'kind: Kustomization\n# why\nsortOptions:\n  order: fifo\nresources:\n  - a.yaml\n';

  it('leaves upstream’s order, or leaves it out', () => {
    expect(inOrder(kustomization, 'fifo')).toBe(kustomization);
    expect(inOrder(kustomization, 'own')).toBe('kind: Kustomization\n# why\nresources:\n  - a.yaml\n');
  });

  it('does not pass off one order for the other', () => {
    expect(() => inOrder('kind: Kustomization\n', 'own')).toThrow('no sortOptions');
  });
});
