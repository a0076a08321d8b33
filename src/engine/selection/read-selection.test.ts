import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { afterCalendar, beyondTables, minorNumber, newestTested } from '../../testing/newest.ts';
import { calicoReleases } from '../catalog/calico.ts';
import { images } from '../catalog/images.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { extraIds, switchIds } from '../catalog/deviations.ts';
import { findCidrFault } from './cidr.ts';
import { findRegistryFault } from './registry.ts';
import { detailKeys, detailValues } from './details.ts';
import { defaultCalico, readSelection, selectionKeys, type Adjustment, type SelectionKey } from './read-selection.ts';
import { clusterTypes, defaultSelection, methods, networks, nodeTypes, platforms, toImages, type Selection } from './selection.ts';

type Raw = Partial<Record<SelectionKey, string>>;

const read = (raw: Raw, anyRelease = false) =>
  readSelection(new Map(selectionKeys.flatMap((key) => (raw[key] === undefined ? [] : [[key, raw[key]]]))), { anyRelease });

/** An adjustment in a word: its code, and what it is about. */
const brief = ({ code, args }: Adjustment) => [code, ...('chosen' in args ? [args.key, args.chosen] : 'fault' in args ? [args.fault] : [])];

const flannel: Raw = { network: 'flannel' };

describe('the defaults', () => {
  it('are the newest pair that the vendor tested, on VCN-native pods', () => {
    expect(defaultSelection).toEqual({
      platform: 'oke',
      network: 'vcn-native',
      ...newestTested,
      images: ['ol8'],
      cluster: 'enhanced',
      nodes: 'managed',
      method: 'replace',
      details: {},
      without: [],
      extras: [],
    });
  });

  it('are what nothing at all means', () => {
    expect(read({})).toEqual({ selection: defaultSelection, adjustments: [] });
  });

  it.each([
    ['1.28', '3.26.4'],
    ['1.29', '3.27.2'],
    ['1.30', '3.28.0'],
    ['1.31', '3.28.2'],
    ['1.32', '3.29.2'],
    ['1.33', '3.30.0'],
    ['1.34', '3.30.3'],
    ['1.34.2', '3.30.3'],
    ['1.35', '3.31.5'],
    ['1.36', '3.32.0'],
    // Where the vendor names none: the newest that is pinned.
    [beyondTables, '3.32.1'],
    ['1.27', '3.32.1'],
  ])('take with Kubernetes %s Calico %s', (kubernetes, calico) => {
    expect(defaultCalico(kubernetes)).toBe(calico);
    expect(read({ kubernetes })).toEqual({ selection: { ...defaultSelection, kubernetes, calico }, adjustments: [] });
  });
});

describe('readSelection', () => {
  it.each([
    ['platform', platforms],
    ['network', networks],
    ['cluster', clusterTypes],
    ['nodes', nodeTypes],
  ] as const)('takes every %s of the closed list as it is', (key, values) => {
    for (const value of values) {
      const { selection, adjustments } = read({ [key]: value });
      expect([selection[key], adjustments]).toEqual([value, []]);
    }
  });

  it.each<readonly [string, readonly string[]]>([
    ...images.map((image) => [image, [image]] as const),
    ['ol8,ol9', ['ol8', 'ol9']],
    ['ubuntu,ol7', ['ol7', 'ubuntu']],
    ['ol9,ol9,ol8', ['ol8', 'ol9']],
  ])('takes the images %s as %j, each once and in the order of the list', (image, wanted) => {
    expect(read({ image })).toEqual({ selection: { ...defaultSelection, images: wanted }, adjustments: [] });
  });

  it.each(detailKeys)('takes every %s of the closed list, and no other', (key) => {
    for (const value of detailValues[key]) {
      expect(read({ [key]: value })).toEqual({ selection: { ...defaultSelection, details: { [key]: value } }, adjustments: [] });
    }
    const { selection, adjustments } = read({ [key]: 'something else' });
    expect([selection, adjustments.map(({ code }) => code)]).toEqual([defaultSelection, ['DETAIL_DROPPED']]);
  });

  it.each(methods)('takes the method %s on flannel', (method) => {
    expect(read({ ...flannel, method })).toEqual({ selection: { ...defaultSelection, network: 'flannel', method }, adjustments: [] });
  });

  it('takes every Kubernetes minor and every known release', () => {
    for (const kubernetes of kubernetesMinors) expect(read({ kubernetes, calico: '3.32.0' }).adjustments).toEqual([]);
    for (const { release: calico } of calicoReleases) {
      expect(read({ calico })).toEqual({ selection: { ...defaultSelection, calico }, adjustments: [] });
    }
  });

  it.each([
    [{ kubernetes: '1.34.2' }, { kubernetes: '1.34.2', calico: '3.30.3' }],
    [{ kubernetes: '1.34.77' }, { kubernetes: '1.34.77', calico: '3.30.3' }],
    [{ kubernetes: 'v1.35' }, { kubernetes: '1.35', calico: '3.31.5' }],
    [{ kubernetes: 'v1.35.2' }, { kubernetes: '1.35.2', calico: '3.31.5' }],
    [{ calico: 'v3.28.0' }, { calico: '3.28.0' }],
    [{ calico: '3.33.0' }, { calico: '3.33.0' }],
    [
      { network: 'flannel', 'pod-cidr': '10.244.0.0/16' },
      { network: 'flannel', podCidr: '10.244.0.0/16' },
    ],
    [{ network: 'flannel', 'pod-cidr': '' }, { network: 'flannel' }],
    [{ 'pod-cidr': '' }, {}],
  ] as const)('reads %j without a word', (raw, changed) => {
    expect(read(raw)).toEqual({ selection: { ...defaultSelection, ...changed }, adjustments: [] });
  });

  it('leaves the key of an absent pod CIDR out', () => {
    expect(Object.keys(read(flannel).selection)).not.toContain('podCidr');
    expect(Object.keys(read({ 'pod-cidr': '10.0.0.0/8' }).selection)).not.toContain('podCidr');
  });

  it.each([
    [{ platform: 'gke' }, 'platform', 'oke'],
    [{ network: 'calico' }, 'network', 'vcn-native'],
    [{ network: 'Flannel' }, 'network', 'vcn-native'],
    [{ network: '' }, 'network', 'vcn-native'],
    [{ image: 'ol10' }, 'image', 'other'],
    [{ image: '' }, 'image', 'other'],
    [{ image: 'ol8,windows' }, 'image', 'ol8'],
    [{ image: 'ol8,' }, 'image', 'ol8'],
    [{ image: 'windows,bsd' }, 'image', 'other'],
    [{ cluster: 'huge' }, 'cluster', 'enhanced'],
    [{ nodes: 'none' }, 'nodes', 'managed'],
    [{ method: 'upside-down' }, 'method', 'replace'],
    [{ kubernetes: '1.99' }, 'kubernetes', afterCalendar[1]],
    [{ kubernetes: `1.${minorNumber(afterCalendar[1]) + 1}.1` }, 'kubernetes', afterCalendar[1]],
    [{ kubernetes: '1.3' }, 'kubernetes', '1.22'],
    [{ kubernetes: '2.0' }, 'kubernetes', afterCalendar[1]],
    [{ kubernetes: '0.1' }, 'kubernetes', '1.22'],
    [{ kubernetes: '1.36.1.1' }, 'kubernetes', '1.36'],
    [{ kubernetes: '1.34.02' }, 'kubernetes', '1.34'],
    [{ kubernetes: '1.034' }, 'kubernetes', '1.34'],
    [{ kubernetes: '1.36.' }, 'kubernetes', newestTested.kubernetes],
    [{ kubernetes: 'latest' }, 'kubernetes', newestTested.kubernetes],
    [{ kubernetes: 'vv1.35' }, 'kubernetes', newestTested.kubernetes],
    [{ kubernetes: ' 1.35' }, 'kubernetes', newestTested.kubernetes],
    [{ kubernetes: '' }, 'kubernetes', newestTested.kubernetes],
    [{ calico: '3.32.9' }, 'calico', '3.32.4'],
    [{ calico: '3.28' }, 'calico', '3.28.0'],
    [{ calico: '3.99.0' }, 'calico', '3.33.1'],
    [{ calico: '3.10.0' }, 'calico', '3.24.0'],
    [{ calico: '2.6.12' }, 'calico', '3.24.0'],
    [{ calico: '4.0.0' }, 'calico', '3.33.1'],
    [{ calico: 'master' }, 'calico', newestTested.calico],
    [{ calico: '' }, 'calico', newestTested.calico],
    [{ calico: '3.28.0-rc1' }, 'calico', newestTested.calico],
  ] as const)('reads %j as the nearest valid %s, %s', (raw, key, chosen) => {
    const { selection, adjustments } = read(raw);
    expect(adjustments.map(brief)).toEqual([['UNKNOWN_VALUE', key, chosen]]);
    expect(key === 'image' ? selection.images.join(',') : selection[key]).toBe(chosen);
  });

  it('takes for a wrong release the one that goes with the Kubernetes version', () => {
    expect(read({ kubernetes: '1.31', calico: 'newest' }).selection.calico).toBe('3.28.2');
  });

  it('chooses Calico for the Kubernetes version that is taken, not for the one that is asked', () => {
    expect(read({ kubernetes: '1.30.1.1' }).selection).toMatchObject({ kubernetes: '1.30', calico: '3.28.0' });
  });

  it('names what is allowed', () => {
    const [adjustment] = read({ cluster: 'huge' }).adjustments;
    expect(adjustment).toEqual({ code: 'UNKNOWN_VALUE', args: { key: 'cluster', chosen: 'enhanced', allowed: ['enhanced', 'basic'] } });
  });

  it.each([
    ['10.244.0.1/16', 'host-bits'],
    ['10.244.0.0/28', 'too-small'],
    ['fd00::/64', 'syntax'],
  ])('drops the pod CIDR %s: %s', (cidr, fault) => {
    const { selection, adjustments } = read({ ...flannel, 'pod-cidr': cidr });
    expect(adjustments.map(brief)).toEqual([['CIDR_INVALID', fault]]);
    expect(selection.podCidr).toBeUndefined();
  });

  it.each(['10.244.0.0/16', 'nonsense'])('drops the pod CIDR %s with VCN-native pods', (cidr) => {
    const { selection, adjustments } = read({ network: 'vcn-native', 'pod-cidr': cidr });
    expect(adjustments.map(brief)).toEqual([['CIDR_NOT_FOR_NETWORK']]);
    expect(selection).toEqual(defaultSelection);
  });

  it.each(['10.244.0.0/16', 'nonsense'])('drops the pod CIDR %s beside flannel', (cidr) => {
    const { selection, adjustments } = read({ ...flannel, method: 'beside', 'pod-cidr': cidr });
    expect(adjustments.map(brief)).toEqual([['CIDR_NOT_FOR_METHOD']]);
    expect(selection).toEqual({ ...defaultSelection, network: 'flannel', method: 'beside' });
  });

  it('drops the method with VCN-native pods', () => {
    const { selection, adjustments } = read({ network: 'vcn-native', method: 'beside' });
    expect(adjustments.map(brief)).toEqual([['METHOD_NOT_FOR_NETWORK']]);
    expect(selection.method).toBe('replace');
  });

  it('says nothing of the method that VCN-native pods have anyway', () => {
    expect(read({ network: 'vcn-native', method: 'replace' }).adjustments).toEqual([]);
  });

  it('adjusts each wrong choice by itself', () => {
    const { adjustments } = read({ network: 'x', kubernetes: 'x', calico: 'x', image: 'x', 'pod-cidr': '10.0.0.0/8', method: 'x' });
    expect(adjustments.map(({ code }) => code).toSorted()).toEqual(['CIDR_NOT_FOR_NETWORK', ...Array<string>(5).fill('UNKNOWN_VALUE')]);
  });

  it.each(['3.99.0', 'v3.99.0', '3.24.99', '3.100.7'])('takes the unknown release %s for a person’s own file', (calico) => {
    expect(read({ calico }, true)).toEqual({ selection: { ...defaultSelection, calico: calico.replace('v', '') }, adjustments: [] });
    expect(read({ calico }).adjustments).toHaveLength(1);
  });

  it.each(['3.99', '4.0.0', '2.6.1', '3.28.0-rc1', '3.28.0.1', '3.28.1000', ' 3.28.0', '3..1', 'master'])(
    'does not take %j as a release for a person’s own file either',
    (calico) => {
      expect(read({ calico }, true).adjustments).toHaveLength(1);
    },
  );
});

const allowedDetails: Readonly<Record<string, readonly string[]>> = detailValues;

/** Every value from its closed list, and nothing that does not go together. */
const isValid = (
  { platform, network, kubernetes, calico, images: chosen, podCidr, cluster, nodes, method, details, without, extras, registry }: Selection,
  anyRelease: boolean,
) =>
  without.every((id) => switchIds.includes(id)) &&
  extras.every((id) => extraIds.includes(id)) &&
  (registry === undefined || (findRegistryFault(registry) === undefined && extras.includes('use-private-registry'))) &&
  platforms.includes(platform) &&
  networks.includes(network) &&
  /^1\.\d+(?:\.\d+)?$/.test(kubernetes) &&
  kubernetesMinors.includes(kubernetes.split('.', 2).join('.')) &&
  (calicoReleases.some(({ release }) => release === calico) || (anyRelease && /^3\.\d+\.\d+$/.test(calico))) &&
  chosen.every((image) => images.includes(image)) &&
  isDeepStrictEqual(toImages(chosen), chosen) &&
  Object.entries(details).every(([key, value]) => allowedDetails[key]?.includes(value)) &&
  (podCidr === undefined || (network === 'flannel' && method === 'replace' && findCidrFault(podCidr) === undefined)) &&
  clusterTypes.includes(cluster) &&
  nodeTypes.includes(nodes) &&
  methods.includes(method) &&
  !(network === 'vcn-native' && method === 'beside');

describe('every map of strings', () => {
  const known: Record<SelectionKey, readonly string[]> = {
    platform: platforms,
    network: networks,
    kubernetes: [...kubernetesMinors, '1.34.2', 'v1.30'],
    calico: [...calicoReleases.map(({ release }) => release), '3.99.9', 'v3.28.0'],
    image: [...images, 'ol8,ol9', 'ol9,ol8,ol8'],
    ...detailValues,
    'pod-cidr': ['10.244.0.0/16', '10.244.0.1/16', '10.0.0.0/30'],
    without: [...switchIds, 'set-interface-prefix,set-chain-insert-mode', 'remove-cni-mounts'],
    extra: [...extraIds, 'use-private-registry,remove-idle-typha'],
    registry: ['registry.example.com/mirror', 'registry.example.com/', 'mirror'],
    cluster: clusterTypes,
    nodes: nodeTypes,
    method: methods,
  };
  const hostile = fc.constantFrom('', '__proto__', 'constructor', 'toString', '1.36.', 'v', '9'.repeat(5_000), '\u0000', '<script>');
  const value = (key: SelectionKey) => fc.oneof(fc.constantFrom(...known[key]), fc.string({ unit: 'binary' }), hostile);
  const anyRaw = fc.record(Object.fromEntries(selectionKeys.map((key) => [key, value(key)])), { requiredKeys: [] });

  it('gives a valid selection, and reading that again changes nothing', () => {
    fc.assert(
      fc.property(anyRaw, fc.boolean(), (raw: Raw, anyRelease) => {
        const { selection, adjustments } = read(raw, anyRelease);
        expect(isValid(selection, anyRelease)).toBe(true);
        const { images: chosen, details, without, extras, ...choices } = selection;
        const again: Raw = {
          ...choices,
          image: chosen.join(','),
          ...details,
          without: without.join(','),
          extra: extras.join(','),
          ...(selection.podCidr === undefined ? {} : { 'pod-cidr': selection.podCidr }),
        };
        const missing = extras.includes('use-private-registry') && selection.registry === undefined;
        expect(read(again, anyRelease)).toEqual({ selection, adjustments: missing ? [{ code: 'REGISTRY_MISSING', args: {} }] : [] });
        if (adjustments.length > 0) expect(Object.keys(raw)).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never repeated in an adjustment unless it is a valid choice', () => {
    const marker = 'h0stile';
    fc.assert(
      fc.property(fc.subarray([...selectionKeys], { minLength: 1 }), (keys) => {
        const raw: Raw = Object.fromEntries(keys.map((key) => [key, `<${marker} ${key}>`]));
        const { adjustments } = read(raw);
        expect(adjustments.length).toBeGreaterThan(0);
        expect(JSON.stringify(adjustments)).not.toContain(marker);
      }),
    );
  });
});
