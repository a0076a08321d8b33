import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  advise,
  calicoReleases,
  defaultSelection,
  endOfSupport,
  findKubernetes,
  images,
  kubernetesMinors,
  manifestSlug,
  networks,
  recipeFor,
  toolVersion,
} from '../engine/index.ts';
import { readVendored, sha256, skipsUpstream, vendoredManifests } from '../testing/vendored-manifests.ts';
import { preRender } from './pre-render.ts';
import { supportedSelections } from './pre-render-selections.ts';

const given = { goldens: [], licence: 'A licence.' };
const supported = supportedSelections();

describe('supportedSelections', () => {
  it('is every combination of one image that the advisor calls supported, and nothing else', () => {
    const all = networks.flatMap((network) =>
      kubernetesMinors.flatMap((kubernetes) =>
        calicoReleases.flatMap(({ release: calico }) =>
          images.map((image) => ({ ...defaultSelection, network, kubernetes, calico, images: [image] as const })),
        ),
      ),
    );
    const wanted = all.filter((selection) => advise(selection, '2026-11-21').status === 'supported').map(manifestSlug);
    expect(wanted.length).toBeGreaterThan(50);
    expect(supported.map(manifestSlug).toSorted()).toEqual(wanted.toSorted());
  });

  it.each(['2023-01-01', '2026-11-21', '2027-06-01', '2045-12-31'])('is the same on %s', (day) => {
    expect(supported.filter((selection) => advise(selection, day).status !== 'supported')).toEqual([]);
  });

  it('has nothing but what the address says, and the constants', () => {
    const { platform, cluster, nodes, method, details } = defaultSelection;
    for (const selection of supported) {
      expect(selection).toMatchObject({ platform, cluster, nodes, method, details });
      expect(selection).not.toHaveProperty('podCidr');
      expect(selection.images).toHaveLength(1);
      expect(selection.kubernetes).toMatch(/^\d+\.\d+$/);
    }
  });
});

describe('preRender without upstream', () => {
  const { files, leftOut } = preRender({ ...given, upstream: new Map() });

  it('leaves every combination out and names each once', () => {
    expect(leftOut.flatMap(({ slugs }) => slugs).toSorted()).toEqual(supported.map(manifestSlug).toSorted());
    expect(leftOut).toContainEqual({
      release: '3.32.0',
      file: 'calico-policy-only.yaml',
      slugs: ['other', 'ubuntu', 'ol9', 'ol8'].map((image) => `oke-vcn-native-1.36-3.32.0-${image}`),
    });
  });

  it('still has an index, which lists nothing, and what goes with it', () => {
    expect(files.map(({ path }) => path)).toEqual(['m/index.json', 'm/index.schema.json', 'm/LICENSE.txt', 'm/README.txt']);
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'calicut', version: toolVersion },
      manifests: [],
    });
    expect(files[2]?.text).toBe('A licence.');
  });

  it.each(['calico-policy-only.yaml', 'calico.yaml'])('never takes the sample for %s', (name) => {
    const sample = readFileSync(new URL(`../../vendor-manifests/sample/${name}`, import.meta.url), 'utf8');
    const wanted = supported.find((selection) => recipeFor(selection).file === name);
    const upstream = new Map([[`${wanted?.calico ?? ''}/${name}`, sample]]);
    expect(() => preRender({ ...given, upstream })).toThrow('is not the pinned file');
  });
});

describe.skipIf(skipsUpstream)('preRender', () => {
  const upstream = new Map(vendoredManifests.map((manifest) => [`${manifest.release}/${manifest.file.name}`, readVendored(manifest)]));
  const { files, leftOut } = preRender({ ...given, upstream });
  const textOf = (name: string) => files.find(({ path }) => path === `m/${name}`)?.text ?? '';
  const index = JSON.parse(textOf('index.json'));
  const schema = JSON.parse(textOf('index.schema.json'));
  const isValid = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

  it('leaves nothing out, and lists every name in one entry alone', () => {
    expect(leftOut).toEqual([]);
    const names: string[] = index.manifests.flatMap((entry: { names: string[] }) => entry.names);
    expect(names.toSorted()).toEqual(supported.map(manifestSlug).toSorted());
  });

  it('stores equal bytes once, named after the last image', () => {
    const hashes = index.manifests.map((entry: { sha256: string }) => entry.sha256);
    expect(new Set(hashes).size).toBe(hashes.length);
    const known = (slug: string) => index.manifests.find((entry: { slug: string }) => entry.slug === slug);
    expect(known('oke-vcn-native-1.36-3.32.0-ol8')?.names).toEqual(['oke-vcn-native-1.36-3.32.0-ol8']);
    expect(known('oke-vcn-native-1.34-3.30.3-other')?.images).toEqual(['ol7', 'ol9', 'ubuntu', 'other']);
    expect(known('oke-vcn-native-1.36-3.32.0-other')?.images).toEqual(['ol9', 'ubuntu', 'other']);
  });

  it('says of each file what it is', () => {
    for (const entry of index.manifests) {
      const text = textOf(entry.file);
      expect([sha256(text), Buffer.byteLength(text), text.split('\n').length - 1]).toEqual([entry.sha256, entry.bytes, entry.lines]);
      expect(textOf(`${entry.file}.sha256`)).toBe(`${entry.sha256}  ${entry.file}\n`);
      expect(entry.upstream.sha256).toBe(sha256(upstream.get(`${entry.selection.calico}/${entry.upstream.file}`) ?? ''));
      const { network, kubernetes, calico, image } = entry.selection;
      expect(entry.slug).toBe(`oke-${network}-${kubernetes}-${calico}-${image}`);
      expect(entry.link).toBe(`v=1&network=${network}&kubernetes=${kubernetes}&calico=${calico}&image=${image}`);
    }
    expect(index.manifests.map(({ slug }: { slug: string }) => slug)).toEqual(
      index.manifests.map(({ slug }: { slug: string }) => slug).toSorted(),
    );
  });

  it('says until when OKE keeps up each Kubernetes version, and that no pod CIDR is set where one could be', () => {
    type Entry = { names: string[]; kubernetes: { version: string; end: { day: string } | null }[]; selection: { network: string } };
    const entries: readonly Entry[] = index.manifests;
    for (const { names, kubernetes, selection, ...entry } of entries) {
      const inNames = new Set(names.map((name) => /-(1\.\d+)-/.exec(name)?.[1]));
      expect(new Set(kubernetes.map(({ version }) => version))).toEqual(inNames);
      expect('podCidr' in entry).toBe(selection.network === 'flannel');
      for (const { version, end } of kubernetes) {
        const known = findKubernetes(version);
        expect(end).toEqual((known && endOfSupport(known)) ?? null);
        expect(textOf('README.txt')).toContain(`\n    ${version}  ${end?.day ?? 'not known'}\n`);
      }
    }
    const ends = entries.flatMap(({ kubernetes }) => kubernetes.map(({ end }) => end));
    expect([ends.some((end) => end === null), ends.some((end) => end !== null && end.day < '2026-11-21')]).toEqual([true, true]);
  });

  it('has an index that is what its schema says', () => {
    expect([isValid(index), isValid.errors]).toEqual([true, null]);
    expect(index.$schema).toBe('./index.schema.json');
  });

  it.each<readonly [string, object]>([
    ['another name of the file', { file: '../index.html' }],
    ['a hash that is none', { sha256: 'ab' }],
    ['no names', { names: [] }],
    ['a name twice', { names: ['oke-a', 'oke-a'] }],
    ['an image that is none', { images: ['ol10'] }],
    ['no bytes', { bytes: 0 }],
    ['a patch of Kubernetes', { selection: { ...index.manifests?.[0]?.selection, kubernetes: '1.36.1' } }],
    ['a link with an address', { link: 'https://calicut.invalid/#v=1' }],
    ['an upstream without its hash', { upstream: { file: 'calico.yaml', url: 'https://a.example/b' } }],
    ['an end that is no day', { kubernetes: [{ version: '1.36', end: 'ended' }] }],
    ['no Kubernetes version', { kubernetes: [] }],
    ['a pod CIDR', { podCidr: '10.244.0.0/16' }],
    ['a strength that is none', { support: { strength: 'sure', source: 'a', url: 'https://a.example/b' } }],
    ['a property more', { date: '2026-11-21' }],
  ])('has a schema that refuses %s', (_, other) => {
    const [first, ...rest] = index.manifests;
    expect(isValid({ ...index, manifests: [{ ...first, ...other }, ...rest] })).toBe(false);
  });

  it('stops where a result is not the golden', () => {
    const golden = { recipe: 'oke-vcn-native', calico: '3.32.0', image: 'ol8', output: '0'.repeat(64) };
    expect(() => preRender({ ...given, upstream, goldens: [golden] })).toThrow('oke-vcn-native-1.36-3.32.0-ol8 is not its golden');
    // One with a pod CIDR is of another manifest.
    expect(preRender({ ...given, upstream, goldens: [{ ...golden, podCidr: '10.244.0.0/16' }] }).files).toEqual(files);
  });

  it('is the same in whatever order the files come', () => {
    const reversed = new Map([...upstream].toReversed());
    expect(preRender({ ...given, upstream: reversed }).files).toEqual(files);
  });
});
