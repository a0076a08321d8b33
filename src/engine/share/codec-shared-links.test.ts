import { describe, expect, it } from 'vitest';
import type { Selection } from '../selection/selection.ts';
import { decodeLink } from './codec.ts';

describe('links that have been shared', () => {
  const base = { platform: 'oke', cluster: 'enhanced', nodes: 'managed', method: 'replace', details: {}, without: [], extras: [] } as const;

  // Frozen: a link that opened once opens for ever, with this meaning. Add lines, never change one.
  it.each<readonly [string, Partial<Selection>]>([
    [
      'https://calicut.example/#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8',
      { network: 'vcn-native', kubernetes: '1.36', calico: '3.32.0', images: ['ol8'] },
    ],
    [
      '#v=1&network=vcn-native&kubernetes=1.30&calico=3.28.0&image=ol7',
      { network: 'vcn-native', kubernetes: '1.30', calico: '3.28.0', images: ['ol7'] },
    ],
    [
      'v=1&network=flannel&kubernetes=1.34.2&calico=3.30.3&image=ol9',
      { network: 'flannel', kubernetes: '1.34.2', calico: '3.30.3', images: ['ol9'] },
    ],
    [
      'https://calicut.example/?utm_source=mail#v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol8&pod-cidr=10.244.0.0/16',
      { network: 'flannel', kubernetes: '1.35', calico: '3.31.5', images: ['ol8'], podCidr: '10.244.0.0/16' },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol8&pod-cidr=10.244.0.0%2F16',
      { network: 'flannel', kubernetes: '1.35', calico: '3.31.5', images: ['ol8'], podCidr: '10.244.0.0/16' },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.29&calico=3.27.2&image=ol8&method=beside',
      { network: 'flannel', kubernetes: '1.29', calico: '3.27.2', images: ['ol8'], method: 'beside' },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ubuntu&cluster=basic&nodes=self-managed',
      { network: 'flannel', kubernetes: '1.33', calico: '3.30.0', images: ['ubuntu'], cluster: 'basic', nodes: 'self-managed' },
    ],
    [
      '#v=1&platform=oke&network=vcn-native&kubernetes=1.36&calico=3.32.1&image=other&cluster=enhanced&nodes=virtual&method=replace',
      { network: 'vcn-native', kubernetes: '1.36', calico: '3.32.1', images: ['other'], nodes: 'virtual' },
    ],
    [
      'https://calicut.example/app/index.html?v=1&network=vcn-native&kubernetes=1.32&calico=3.29.2&image=ol8',
      { network: 'vcn-native', kubernetes: '1.32', calico: '3.29.2', images: ['ol8'] },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.34&calico=3.30.3&image=ol8,ol9&workers=some&arch=arm64&security-rules=hardened',
      {
        network: 'flannel',
        kubernetes: '1.34',
        calico: '3.30.3',
        images: ['ol8', 'ol9'],
        details: { workers: 'some', arch: 'arm64', 'security-rules': 'hardened' },
      },
    ],
    [
      '#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&without=set-chain-insert-mode,set-iptables-backend&extra=remove-idle-typha',
      {
        network: 'vcn-native',
        kubernetes: '1.36',
        calico: '3.32.0',
        images: ['ol8'],
        without: ['set-chain-insert-mode', 'set-iptables-backend'],
        extras: ['remove-idle-typha'],
      },
    ],
    // By hand, short, in another order: what is left out is the constant or the vendor's own pair.
    ['#kubernetes=1.31', { network: 'vcn-native', kubernetes: '1.31', calico: '3.28.2', images: ['ol8'] }],
    ['image=ol9&kubernetes=1.28&network=flannel', { network: 'flannel', kubernetes: '1.28', calico: '3.26.4', images: ['ol9'] }],
    ['?calico=v3.30.0&kubernetes=v1.33', { network: 'vcn-native', kubernetes: '1.33', calico: '3.30.0', images: ['ol8'] }],
    [
      '#v=1&network=vcn-native&kubernetes=1.36&calico=3.33.1&image=ol8&',
      { network: 'vcn-native', kubernetes: '1.36', calico: '3.33.1', images: ['ol8'] },
    ],
  ])('open %s', (link, meaning) => {
    expect(decodeLink(link)).toEqual({ selection: { ...base, ...meaning }, notices: [], isEmpty: false });
  });
});
