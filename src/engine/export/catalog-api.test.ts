import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { advise } from '../advise/advise.ts';
import { rules } from '../advise/rules/index.ts';
import { calicoReleases } from '../catalog/calico.ts';
import { catalogEdition } from '../catalog/edition.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { catalog } from '../catalog/lint/catalog.ts';
import { findPinnedFile } from '../catalog/pins.ts';
import { defaultSelection, networks } from '../selection/selection.ts';
import type { Json, JsonObject } from './api/types.ts';
import { publishCatalog } from './catalog-api.ts';

const notice = 'Nobody’s page.';
const published = publishCatalog(notice);
const names = [...published.keys()].filter((path) => !path.includes('/schema/')).map((path) => path.replace('api/v1/', ''));
const schemaOf = (name: string) => published.get(`api/v1/schema/${name.replace('.json', '.schema.json')}`);

function contentsOf(name: string): JsonObject {
  const contents = published.get(`api/v1/${name}`);
  if (contents === undefined) throw new Error(`${name} is not published.`);
  return contents;
}

const ajv = new Ajv2020({ strict: true, strictRequired: false });
const validators = new Map(names.map((name): [string, ValidateFunction] => [name, ajv.compile(schemaOf(name) ?? false)]));
const isValid = (name: string, contents: Json): boolean => validators.get(name)?.(contents) === true;

/** What is at these keys; null where there is nothing. */
const at = (value: Json | undefined, ...keys: readonly (string | number)[]): Json =>
  keys.reduce<Json>((inner, key) => (inner as Record<string | number, Json | undefined>)[key] ?? null, value ?? null);

/** The text at these keys; empty where there is none. */
function textAt(value: Json | undefined, ...keys: readonly (string | number)[]): string {
  const text = at(value, ...keys);
  return typeof text === 'string' ? text : '';
}

/** A copy with another value at these keys; undefined takes the property out. */
function withValue(value: Json, keys: readonly (string | number)[], other: Json | undefined): Json {
  const copy = structuredClone(value);
  const holder = at(copy, ...keys.slice(0, -1)) as Record<string | number, Json>;
  const last = keys.at(-1) ?? '';
  if (other === undefined) delete holder[last];
  else holder[last] = other;
  return copy;
}

describe('the published catalog', () => {
  it('is these files', () => {
    expect(names).toEqual([
      'index.json',
      'sources.json',
      'kubernetes.json',
      'calico.json',
      'support.json',
      'images.json',
      'cni-plugins.json',
      'commands.json',
      'rules.json',
    ]);
    expect(at(contentsOf('index.json'), 'files')).toEqual(names.slice(1).map((name) => expect.objectContaining({ name })));
    expect([at(contentsOf('index.json'), 'notice'), at(contentsOf('index.json'), 'date')]).toEqual([notice, catalogEdition.date]);
  });

  it.each(names)('has in %s what its schema says, and the address of that', (name) => {
    const contents = contentsOf(name);
    expect([isValid(name, contents), validators.get(name)?.errors]).toEqual([true, null]);
    expect(published.has(`api/v1/${textAt(contents, '$schema').replace('./', '')}`)).toBe(true);
    expect([contents['schemaVersion'], contents['edition']]).toEqual([1, catalogEdition.version]);
  });

  it.each<readonly [string, readonly (string | number)[], Json | undefined]>([
    ['index.json', ['notice'], ''],
    ['index.json', ['date'], '20 November'],
    ['index.json', ['files', 0, 'schema'], undefined],
    ['sources.json', ['$schema'], './schema/other.schema.json'],
    ['sources.json', ['schemaVersion'], 2],
    ['sources.json', ['edition'], '2026-11-20'],
    ['sources.json', ['sources', 'oracle-calico-2026-09', 'url'], 'http://docs.oracle.com/'],
    ['sources.json', ['sources', 'oracle-calico-2026-09', 'publisher'], 'nobody'],
    ['sources.json', ['sources', 'oracle-calico-2026-09', 'read'], '2026-13-01'],
    ['sources.json', ['sources', 'Not An Id'], { publisher: 'other', url: 'https://a.example/b', title: 'a' }],
    ['kubernetes.json', ['versions', 0, 'strength'], 'certain'],
    ['kubernetes.json', ['versions', 0, 'version'], '1.36'],
    ['kubernetes.json', ['versions', 0, 'source'], undefined],
    ['kubernetes.json', ['versions', 0, 'ended'], '2026-11-20'],
    ['calico.json', ['releases', 0, 'files', 0, 'sha256'], 'ab'],
    ['calico.json', ['releases', 0, 'files', 0, 'bytes'], 0],
    ['calico.json', ['releases', 0, 'pinned'], 'yes'],
    ['calico.json', ['lines', 0, 'tested', 'strength'], undefined],
    ['support.json', ['networks', 'flannel', 'answers', 'untested-1', 'status'], 'not supported'],
    ['support.json', ['networks', 'flannel', 'answers', 'untested-1', 'sources'], []],
    ['support.json', ['networks', 'flannel', 'pairs', '3.32.0', '1.36'], 'supported'],
    ['support.json', ['networks', 'flannel', 'pairs', '3.32.0', '1.36.1'], 'untested-1'],
    ['support.json', ['networks', 'vcn-native'], undefined],
    ['support.json', ['networks', 'cilium'], {}],
    ['support.json', ['pages', 0, 'rows', '3.26.4', '1.28', 'strength'], undefined],
    ['support.json', ['pages', 0, 'rows', '3.26.4', '1.28', 'value'], 'unsupported'],
    ['support.json', ['upstream', '3.32', 'kubernetes', '1.36'], 'unsupported'],
    ['images.json', ['images', 'ol8', 'backend'], 'legacy'],
    ['images.json', ['images', 'ol10'], { backend: 'not stated', strength: 'quoted', sources: ['oracle-images'] }],
    ['cni-plugins.json', ['plugins', 0, 'plugin'], 'cilium'],
    ['cni-plugins.json', ['plugins', 0, 'to'], 1.29],
    ['commands.json', ['commands', 0, 'section'], 'rollback'],
    ['commands.json', ['commands', 0, 'variants', 0, 'kinds'], []],
    ['commands.json', ['commands', 0, 'sources'], undefined],
    ['rules.json', ['rules', 0, 'level'], 'info'],
    ['rules.json', ['rules', 0, 'decides'], 'maybe'],
    ['rules.json', ['rules', 0, 'id'], 'virtual-nodes'],
  ])('refuses in %s at %j: %j', (name, keys, other) => {
    expect(isValid(name, withValue(contentsOf(name), keys, other))).toBe(false);
  });

  it('names no source that is not in sources.json', () => {
    const ids: string[] = [];
    const walk = (value: Json): void => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value as JsonObject)) {
        if (key === 'source' || (key === 'sources' && Array.isArray(inner))) ids.push(...[inner].flat().map(String));
        walk(inner);
      }
    };
    names.forEach((name) => walk(contentsOf(name)));
    expect(ids.length).toBeGreaterThan(200);
    expect([...new Set(ids)].filter((id) => at(contentsOf('sources.json'), 'sources', id) === null)).toEqual([]);
  });

  it('is the same every time, and plain JSON', () => {
    const text = JSON.stringify([...published]);
    expect(JSON.stringify([...publishCatalog(notice)])).toBe(text);
    expect(JSON.parse(text)).toEqual([...published]);
  });
});

describe('support.json', () => {
  const support = contentsOf('support.json');

  it.each(networks)('has for %s the answer of the advisor to every pair', (network) => {
    const { selection, answers, pairs } = at(support, 'networks', network) as Record<string, JsonObject>;
    expect({ ...selection, kubernetes: '1.36', calico: '3.32.0', details: {}, without: [], extras: [] }).toEqual({
      ...defaultSelection,
      network,
      kubernetes: '1.36',
      calico: '3.32.0',
    });
    const faults = calicoReleases.flatMap(({ release: calico }) =>
      kubernetesMinors.filter((kubernetes) => {
        const { status, strength, reason } = advise({ ...defaultSelection, network, kubernetes, calico }, catalogEdition.date);
        const key = textAt(pairs, calico, kubernetes);
        const wanted = { status, strength, rule: reason.id, sources: reason.sources };
        return !key.startsWith(`${status}-`) || JSON.stringify(at(answers, key)) !== JSON.stringify(wanted);
      }),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(pairs ?? {})).toEqual(calicoReleases.map(({ release }) => release));
  });

  it('has upstream’s answer for every pair', () => {
    const faults = calicoReleases.flatMap(({ release: calico }) =>
      kubernetesMinors.filter((kubernetes) => {
        const { upstream } = advise({ ...defaultSelection, kubernetes, calico }, catalogEdition.date);
        const line = at(support, 'upstream', calico.split('.', 2).join('.'));
        return at(line, 'kubernetes', kubernetes) !== upstream.state || ('source' in upstream && at(line, 'source') !== upstream.source);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('keeps not tested, not known and not supported apart, on every axis', () => {
    const statusAt = (network: string, calico: string, kubernetes: string) =>
      at(support, 'networks', network, 'answers', textAt(support, 'networks', network, 'pairs', calico, kubernetes), 'status');
    expect([
      statusAt('vcn-native', '3.32.0', '1.36'),
      statusAt('vcn-native', '3.32.0', '1.35'),
      statusAt('vcn-native', '3.25.1', '1.27'),
      statusAt('vcn-native', '3.25.1', '1.25'),
      statusAt('flannel', '3.25.1', '1.25'),
    ]).toEqual(['supported', 'untested', 'unknown', 'unsupported', 'unknown']);
  });

  it.each([
    ['oracle-calico-2024', '3.26.4', '1.28', { value: 'yes', strength: 'quoted' }],
    ['oracle-calico-2024', '3.26.4', '1.29', { value: 'not tested', strength: 'quoted' }],
    ['oracle-calico-2025-07', '3.28.0', '1.30', { value: 'illegible' }],
    ['oracle-calico-2025-07', '3.29.2', '1.32', { value: 'yes', strength: 'derived' }],
    ['oracle-calico-2025-07', '3.29.2', '1.33', { value: 'not tested', strength: 'derived' }],
    ['oracle-calico-2025-07', '3.29.2', '1.34', null],
  ])('says what %s prints for %s with %s', (source, calico, kubernetes, cell) => {
    const pages = at(support, 'pages') as readonly Json[];
    const page = pages.find((one) => at(one, 'source') === source);
    expect(at(page, 'rows', calico, kubernetes)).toEqual(cell);
  });
});

describe('the other files', () => {
  it('have every entry of the catalog', () => {
    const count = (name: string, key: string) => Object.keys(at(contentsOf(name), key) ?? {}).length;
    expect(count('sources.json', 'sources')).toBe(Object.keys(catalog.sources).length);
    expect(count('kubernetes.json', 'versions')).toBe(catalog.kubernetesVersions.length);
    expect(count('calico.json', 'releases')).toBe(catalog.calicoReleases.length);
    expect(count('calico.json', 'lines')).toBe(catalog.calicoLines.length);
    expect(count('images.json', 'images')).toBe(Object.keys(catalog.nodeImages).length);
    expect(count('cni-plugins.json', 'plugins')).toBe(catalog.cniPlugins.length);
    expect(count('commands.json', 'commands')).toBe(catalog.commands.length);
    expect(count('rules.json', 'rules')).toBe(rules.length);
  });

  it('pin the files of the lock, and say which releases it lacks', () => {
    const releases = at(contentsOf('calico.json'), 'releases') as readonly JsonObject[];
    const of = (name: string) => releases.find(({ release }) => release === name);
    const file = findPinnedFile('3.32.0', 'calico.yaml');
    expect(at(of('3.32.0'), 'files', 0)).toEqual({ name: file?.name, url: file?.url, bytes: file?.bytes, sha256: file?.sha256 });
    expect(of('3.33.1')).toEqual({ release: '3.33.1', tagged: '2026-11-16', pinned: false, strength: 'quoted', source: 'calico-releases' });
  });

  it.each([
    ['3.31', { day: '2026-10-01', strength: 'derived', source: 'calico-security-policy' }],
    ['3.32', null],
  ])('have the end of Calico %s, or none', (minor, ended) => {
    const lines = at(contentsOf('calico.json'), 'lines') as readonly JsonObject[];
    expect(lines.find((line) => line['minor'] === minor)?.['ended'] ?? null).toEqual(ended);
  });

  it.each([
    ['1.34.2', { day: '2026-09-22', strength: 'quoted' }, null],
    ['1.36.1', null, '1.39.1'],
  ])('have the end of Kubernetes %s, or what it waits for', (version, end, endsAfter) => {
    const versions = at(contentsOf('kubernetes.json'), 'versions') as readonly JsonObject[];
    const known = versions.find((one) => one['version'] === version);
    expect([known?.['end'] ?? null, known?.['endsAfter'] ?? null]).toEqual([end, endsAfter]);
  });

  it('have commands as templates that no shell runs', () => {
    const commands = at(contentsOf('commands.json'), 'commands') as readonly JsonObject[];
    const kubeconfig = commands.find(({ id }) => id === 'create-kubeconfig');
    expect(at(kubeconfig, 'variants', 0, 'kinds')).toEqual(['vcn-native', 'flannel-replace', 'flannel-beside']);
    expect(at(kubeconfig, 'variants', 0, 'shell')).toContain('  cluster=<cluster-id>');
  });
});
