import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { newestTested } from '../../testing/newest.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { encodeLink } from './codec.ts';

const plain: Selection = { ...defaultSelection, kubernetes: '1.36', calico: '3.32.0' };
const flannel: Selection = { ...plain, network: 'flannel' };

describe('encodeLink', () => {
  it.each<readonly [string, Selection, string]>([
    [
      'the default in full',
      defaultSelection,
      `v=1&network=vcn-native&kubernetes=${newestTested.kubernetes}&calico=${newestTested.calico}&image=ol8`,
    ],
    ['what is usual in full', plain, 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8'],
    ['flannel', { ...flannel, images: ['ubuntu'] }, 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ubuntu'],
    [
      'a pod CIDR',
      { ...flannel, podCidr: '10.244.0.0/16' },
      'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&pod-cidr=10.244.0.0/16',
    ],
    [
      'a patch version',
      { ...defaultSelection, kubernetes: '1.34.2', calico: '3.30.3' },
      'v=1&network=vcn-native&kubernetes=1.34.2&calico=3.30.3&image=ol8',
    ],
    [
      'several images and what else was said, always in the same order',
      { ...plain, images: ['ol8', 'ol9'], details: { 'node-kubernetes': '1.35', arch: 'both' } },
      'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8,ol9&node-kubernetes=1.35&arch=both',
    ],
    [
      'what is turned off and added, and no registry',
      { ...plain, without: ['set-interface-prefix'], extras: ['remove-idle-typha', 'use-private-registry'], registry: 'a.b/tenancy' },
      'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&without=set-interface-prefix&extra=remove-idle-typha,use-private-registry',
    ],
    [
      'what is not a constant',
      { ...flannel, cluster: 'basic', nodes: 'virtual', method: 'beside' },
      'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&cluster=basic&nodes=virtual&method=beside',
    ],
  ])('writes %s', (_, selection, link) => {
    expect(encodeLink(selection)).toBe(link);
  });

  it('always writes network, kubernetes, calico and image, and leaves the four constants out', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const keys = encodeLink(selection)
          .split('&')
          .map((pair) => pair.split('=')[0]);
        expect(keys.slice(0, 5)).toEqual(['v', 'network', 'kubernetes', 'calico', 'image']);
        expect(keys.includes('pod-cidr')).toBe(selection.podCidr !== undefined);
        expect(keys).not.toContain('platform');
        expect(keys.includes('cluster')).toBe(selection.cluster !== 'enhanced');
        expect(keys.includes('nodes')).toBe(selection.nodes !== 'managed');
        expect(keys.includes('method')).toBe(selection.method !== 'replace');
      }),
    );
  });
});
