import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calicoReleases } from '../catalog/calico.ts';
import { kubernetesMinors, kubernetesVersions } from '../catalog/kubernetes.ts';
import { readSelection, selectionKeys } from '../selection/read-selection.ts';
import { clusterTypes, defaultSelection, images, methods, nodeTypes, type Selection } from '../selection/selection.ts';
import { decodeLink, encodeLink, type LinkNotice } from './codec.ts';

const versions = [...kubernetesMinors, ...kubernetesVersions.map(({ version }) => version), '1.36.77'];
const shared = {
  platform: fc.constant('oke' as const),
  kubernetes: fc.constantFrom(...versions),
  calico: fc.constantFrom(...calicoReleases.map(({ release }) => release)),
  image: fc.constantFrom(...images),
  cluster: fc.constantFrom(...clusterTypes),
  nodes: fc.constantFrom(...nodeTypes),
};

/** An IPv4 network of /26 or larger with no host bits. */
const anyCidr = fc.tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.nat({ max: 26 })).map(([address, prefix]) => {
  const network = address - (address % 2 ** (32 - prefix));
  return `${[24, 16, 8, 0].map((shift) => Math.floor(network / 2 ** shift) % 256).join('.')}/${prefix}`;
});

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ ...shared, network: fc.constant('vcn-native' as const), method: fc.constant('replace' as const) }),
  fc.record({ ...shared, network: fc.constant('flannel' as const), method: fc.constantFrom(...methods) }),
  fc.record({ ...shared, network: fc.constant('flannel' as const), method: fc.constant('replace' as const), podCidr: anyCidr }),
);

const codesOf = (notices: readonly LinkNotice[]) => notices.map(({ code }) => code);
const flannel: Selection = { ...defaultSelection, network: 'flannel' };

describe('a link and back (law 7)', () => {
  it('gives the same selection, without a notice', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(decodeLink(encodeLink(selection))).toEqual({ selection, notices: [], isEmpty: false });
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same selection as a fragment, as a query, in a whole address, and percent-encoded', () => {
    const forms: readonly ((link: string) => string)[] = [
      (link) => `#${link}`,
      (link) => `?${link}`,
      (link) => `https://calicut.example/app/#${link}`,
      (link) => `https://calicut.example/app/?${link}`,
      (link) => `https://calicut.example/?utm_source=mail&utm_medium=x#${link}`,
      (link) => `https://calicut.example/#!${link}`,
      (link) => `https://calicut.example/#?${link}`,
      (link) => link.replaceAll(/[./-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replaceAll('pod%2dcidr', 'pod-cidr'),
    ];
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...forms), (selection, form) => {
        expect(decodeLink(form(encodeLink(selection)))).toEqual({ selection, notices: [], isEmpty: false });
      }),
      { numRuns: 1_000 },
    );
  });

  it('has nothing in it that a fragment would have to escape', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const link = encodeLink(selection);
        expect(link).toMatch(/^v=1(?:&[a-z-]+=[\w./-]+)+$/);
        expect(new URL(`https://calicut.example/#${link}`).hash).toBe(`#${link}`);
      }),
    );
  });
});

describe('encodeLink', () => {
  it.each<readonly [string, Selection, string]>([
    ['the default in full', defaultSelection, 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8'],
    ['flannel', { ...flannel, image: 'ubuntu' }, 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ubuntu'],
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

describe('links that have been shared', () => {
  const base = { platform: 'oke', cluster: 'enhanced', nodes: 'managed', method: 'replace' } as const;

  // Frozen: a link that opened once opens for ever, with this meaning. Add lines, never change one.
  it.each<readonly [string, Partial<Selection>]>([
    [
      'https://calicut.example/#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8',
      { network: 'vcn-native', kubernetes: '1.36', calico: '3.32.0', image: 'ol8' },
    ],
    [
      '#v=1&network=vcn-native&kubernetes=1.30&calico=3.28.0&image=ol7',
      { network: 'vcn-native', kubernetes: '1.30', calico: '3.28.0', image: 'ol7' },
    ],
    [
      'v=1&network=flannel&kubernetes=1.34.2&calico=3.30.3&image=ol9',
      { network: 'flannel', kubernetes: '1.34.2', calico: '3.30.3', image: 'ol9' },
    ],
    [
      'https://calicut.example/?utm_source=mail#v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol8&pod-cidr=10.244.0.0/16',
      { network: 'flannel', kubernetes: '1.35', calico: '3.31.5', image: 'ol8', podCidr: '10.244.0.0/16' },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol8&pod-cidr=10.244.0.0%2F16',
      { network: 'flannel', kubernetes: '1.35', calico: '3.31.5', image: 'ol8', podCidr: '10.244.0.0/16' },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.29&calico=3.27.2&image=ol8&method=beside',
      { network: 'flannel', kubernetes: '1.29', calico: '3.27.2', image: 'ol8', method: 'beside' },
    ],
    [
      '#v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ubuntu&cluster=basic&nodes=self-managed',
      { network: 'flannel', kubernetes: '1.33', calico: '3.30.0', image: 'ubuntu', cluster: 'basic', nodes: 'self-managed' },
    ],
    [
      '#v=1&platform=oke&network=vcn-native&kubernetes=1.36&calico=3.32.1&image=other&cluster=enhanced&nodes=virtual&method=replace',
      { network: 'vcn-native', kubernetes: '1.36', calico: '3.32.1', image: 'other', nodes: 'virtual' },
    ],
    [
      'https://calicut.example/app/index.html?v=1&network=vcn-native&kubernetes=1.32&calico=3.29.2&image=ol8',
      { network: 'vcn-native', kubernetes: '1.32', calico: '3.29.2', image: 'ol8' },
    ],
    // By hand, short, in another order: what is left out is the constant or the vendor's own pair.
    ['#kubernetes=1.31', { network: 'vcn-native', kubernetes: '1.31', calico: '3.28.2', image: 'ol8' }],
    ['image=ol9&kubernetes=1.28&network=flannel', { network: 'flannel', kubernetes: '1.28', calico: '3.26.4', image: 'ol9' }],
    ['?calico=v3.30.0&kubernetes=v1.33', { network: 'vcn-native', kubernetes: '1.33', calico: '3.30.0', image: 'ol8' }],
    [
      '#v=1&network=vcn-native&kubernetes=1.36&calico=3.33.1&image=ol8&',
      { network: 'vcn-native', kubernetes: '1.36', calico: '3.33.1', image: 'ol8' },
    ],
  ])('open %s', (link, meaning) => {
    expect(decodeLink(link)).toEqual({ selection: { ...base, ...meaning }, notices: [], isEmpty: false });
  });
});

describe('links that say too little or too much', () => {
  const full = 'v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol9';
  const meant: Selection = { ...defaultSelection, network: 'flannel', kubernetes: '1.35', calico: '3.31.5', image: 'ol9' };

  it.each([
    '',
    '#',
    '?',
    '?#',
    'https://calicut.example/',
    'https://calicut.example/#',
    'nonsense',
    '#nonsense',
    '&&&',
    '#&&',
    '\u0000',
    'https://calicut.example/?utm_source=x',
    '?a=b&c=d',
  ])('take %j as no link at all', (link) => {
    expect(decodeLink(link)).toEqual({ selection: defaultSelection, notices: [], isEmpty: true });
  });

  it.each([
    ['v=1', ['network', 'kubernetes', 'calico', 'image']],
    ['v=1&network=flannel', ['kubernetes', 'calico', 'image']],
    ['v=1&network=flannel&kubernetes=1.35', ['calico', 'image']],
    ['v=1&network=flannel&kubernetes=1.35&calico=3.31.5', ['image']],
    ['v=1&network=flannel&kubernetes=1.35&calico=3.31.5&ima', ['image']],
    ['v=1&kubernetes=1.35&calico=3.31.5&image=ol9', ['network']],
  ])('report what the cut-off link %s lacks', (link, keys) => {
    expect(decodeLink(link).notices).toEqual([{ code: 'LINK_KEY_MISSING', args: { keys } }]);
  });

  it('report the first half of a value as unknown, with the nearest choice', () => {
    const { selection, notices } = decodeLink('v=1&network=flannel&kubernetes=1.35&calico=3.31.');
    expect(codesOf(notices)).toEqual(['LINK_KEY_MISSING', 'UNKNOWN_VALUE']);
    expect(selection).toEqual({ ...meant, image: 'ol8' });
  });

  it('report every cut in the part that is always written', () => {
    const link = `${full}&pod-cidr=10.244.0.0/16&method=replace`;
    for (let end = 'v=1&'.length; end < full.length; end++) {
      expect([link.slice(0, end), decodeLink(link.slice(0, end)).notices.length > 0]).toEqual([link.slice(0, end), true]);
    }
    expect(decodeLink(link)).toMatchObject({ selection: { ...meant, podCidr: '10.244.0.0/16' }, notices: [] });
  });

  it.each([
    [`${full}&colour=red`, 1],
    [`${full}&colour=red&colour=blue&x=`, 3],
    [`${full}&Network=vcn-native`, 1],
    [`${full}&__proto__=1&constructor=2&toString=3`, 3],
    [`${full}&=1`, 1],
  ])('count what %s says that is not known', (link, count) => {
    expect(decodeLink(link)).toEqual({ selection: meant, notices: [{ code: 'LINK_KEY_UNKNOWN', args: { count } }], isEmpty: false });
  });

  it.each([
    [`${full}&network=vcn-native`, ['network']],
    [`${full}&network=vcn-native&network=flannel&image=ol7`, ['network', 'image']],
    [`${full}&kubernetes=1.35`, ['kubernetes']],
  ])('take the first of what %s names twice', (link, keys) => {
    const notices = keys.map((key) => ({ code: 'LINK_KEY_REPEATED', args: { key } }));
    expect(decodeLink(link)).toEqual({ selection: meant, notices, isEmpty: false });
  });

  it.each(['2', '0', '', '1.0', '01', '%31', 'x'])('say that version %j is not known, and read what they can', (version) => {
    const { selection, notices } = decodeLink(full.replace('v=1', `v=${version}`));
    expect(codesOf(notices)).toEqual(['LINK_VERSION_UNKNOWN']);
    expect(selection).toEqual(meant);
  });

  it.each(['%', '%2', '%zz', '%80', '%E0%A4%A', '1.35%ff'])('say that the value %s is damaged, and take the usual choice', (value) => {
    const { selection, notices } = decodeLink(full.replace('=1.35', `=${value}`));
    expect(codesOf(notices)).toEqual(['LINK_DAMAGED', 'LINK_KEY_MISSING']);
    expect(selection).toEqual({ ...meant, kubernetes: '1.36' });
  });

  it.each([
    ['network=ipvlan', 'UNKNOWN_VALUE'],
    ['pod-cidr=10.0.0.0/16', 'CIDR_NOT_FOR_NETWORK'],
    ['network=flannel&method=beside&pod-cidr=10.0.0.0/16', 'CIDR_NOT_FOR_METHOD'],
    ['method=beside', 'METHOD_NOT_FOR_NETWORK'],
    ['network=flannel&pod-cidr=10.0.0.1/16', 'CIDR_INVALID'],
  ])('say what of %s was adjusted', (link, code) => {
    expect(codesOf(decodeLink(link).notices)).toEqual([code]);
  });

  it('do not take a release that is not known', () => {
    const { selection, notices } = decodeLink('network=vcn-native&calico=3.99.0');
    expect([selection.calico, codesOf(notices)]).toEqual(['3.33.1', ['UNKNOWN_VALUE']]);
  });
});

describe('every string whatsoever (law 7)', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ...selectionKeys,
      'v',
      '__proto__',
      'constructor',
      '%',
      '%00',
      '%zz',
      '%E0',
      '%F0%9F%90%88',
      '+',
      '#',
      '?',
      '&',
      '=',
      '\n',
      '\uD800',
    ),
    fc.constantFrom('flannel', 'vcn-native', 'beside', '1.35', '1.99', '3.31.5', '3.99.0', 'ol8', '10.244.0.0/16', '1'),
  );
  const pair = fc.tuple(piece, piece).map(([key, value]) => `${key}=${value}`);
  const anyLink = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom('', '#', '?', '#!', 'https://x.example/?a=b#'), fc.array(pair, { maxLength: 12 }))
      .map(([head, pairs]) => head + pairs.join('&')),
    fc.tuple(anySelection, fc.nat({ max: 120 }), piece).map(([selection, at, text]) => {
      const link = encodeLink(selection);
      return link.slice(0, at) + text + link.slice(at);
    }),
  );

  it('opens a valid selection, which its own link opens again', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { selection, notices, isEmpty } = decodeLink(link);
        expect(decodeLink(encodeLink(selection))).toEqual({ selection, notices: [], isEmpty: false });
        if (isEmpty) expect([selection, notices]).toEqual([defaultSelection, []]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a very long value', `#v=1&network=${'x'.repeat(1_000_000)}`],
    ['a very long key', `#${'x'.repeat(1_000_000)}=1`],
    ['very many pairs', `#${'network=flannel&'.repeat(100_000)}`],
    ['very many percent signs', `#image=${'%'.repeat(500_000)}`],
    ['very many question marks', '?'.repeat(500_000)],
    ['very many digits', `#kubernetes=${'1.'.repeat(200_000)}`],
    ['a very long CIDR', `#network=flannel&pod-cidr=${'1'.repeat(500_000)}/16`],
    ['an inherited name', '#__proto__=1&constructor=2&hasOwnProperty=3'],
    ['a lone surrogate', '#image=\uD800'],
    ['a null character', '#image=%00&network=\u0000'],
  ])('reads %s', (_, link) => {
    const { selection } = decodeLink(link);
    expect(readSelection(new Map([['kubernetes', selection.kubernetes]])).adjustments).toEqual([]);
  });

  it('is never repeated in a notice', () => {
    const marker = 'h0stile';
    const hostile = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(...selectionKeys, 'v', 'x'))
      .map(([text, key]) => [`${key}=${encodeURIComponent(`${marker}${text}`)}`, `${marker}${text}=1`, `${key}=%zz${marker}`]);
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (parts) => {
        const { notices, selection } = decodeLink(`#${parts.flat().join('&')}`);
        expect(notices.length).toBeGreaterThan(0);
        expect(JSON.stringify([notices, selection])).not.toContain(marker);
      }),
    );
  });
});
