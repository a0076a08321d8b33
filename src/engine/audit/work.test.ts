import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { planOf, vcnNative } from '../../testing/plans.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { workOf } from '../../testing/work.ts';
import { splitDocuments } from '../yaml/stream.ts';
import type { DocumentCache } from './audit-document.ts';
import { auditManifest } from './audit.ts';

vi.mock(import('yaml'), async (load) => (await import('../../testing/work.ts')).counted(await load(), 'parsed', 'parseDocument'));
vi.mock(import('js-yaml'), async (load) => (await import('../../testing/work.ts')).counted(await load(), 'readAgain', 'load'));
vi.mock(import('../yaml/stream.ts'), async (load) =>
  (await import('../../testing/work.ts')).counted(await load(), 'scanned', 'splitDocuments', 'rangesWith'),
);
vi.mock(import('../text/lines.ts'), async (load) => (await import('../../testing/work.ts')).counted(await load(), 'scanned', 'indexLines'));
vi.mock(import('../recipes/holding.ts'), async (load) =>
  (await import('../../testing/work.ts')).counted(await load(), 'scanned', 'mayHold'),
);

/** How often an audit may go through the whole text: for its lines, twice for its documents, and for those with the DaemonSet's word. */
const PASSES = 4;
/** In a text with broken documents: each is looked at once more, together with the one before it. */
const PASSES_OF_BROKEN = PASSES + 3;

const sourcesOf = (text: string) => splitDocuments(text).map(({ start, end }) => text.slice(start, end));
const lengthOfDaemonSet = (text: string) => sourcesOf(text).find((source) => /^kind: DaemonSet/m.test(source))?.length ?? 0;

/** What the audits of these texts cost, one after the other as a person types. */
function costsOf(texts: readonly string[]) {
  const cache: DocumentCache = new Map();
  return texts.map((text) => workOf(() => auditManifest({ text, selection: vcnNative, cache })));
}

const upstream = () => {
  const found = vendoredManifests.find(({ release, file }) => release === '3.30.3' && file.name === 'calico-policy-only.yaml');
  if (found === undefined) throw new Error('calico-policy-only.yaml of Calico 3.30.3 is missing; run npm run vendor');
  return readVendored(found);
};

describe.each([
  ['a manifest in our own words', () => writeManifest(plainStyle), false],
  ['upstream’s 3.30.3', upstream, skipsUpstream],
] as const)('the work for an audit of what was made of %s', (_name, read, isSkipped) => {
  it.skipIf(isSkipped)('is a parse of every document that is another than before, and of the DaemonSet', () => {
    const before = read();
    const text = planOf(before, vcnNative).manifest;
    const daemonSet = lengthOfDaemonSet(text);
    const [first, again, changed, itself] = costsOf([
      text,
      text,
      // One line of another document, and one of the DaemonSet.
      text.replace('kind: ConfigMap', 'kind: ConfigMap # mine'),
      text.replace('kind: ConfigMap', 'kind: ConfigMap # mine').replace('kind: DaemonSet', 'kind: DaemonSet # mine'),
    ]);
    const other = sourcesOf(text).find((source) => source.includes('kind: ConfigMap'))?.length ?? 0;
    const mark = ' # mine'.length;
    // Documents that are the same to the letter are read once, so that the first may cost less.
    expect(first?.parsed).toBeLessThanOrEqual(text.length + daemonSet);
    expect(first?.parsed).toBeGreaterThan(daemonSet);
    expect(again).toMatchObject({ parsed: daemonSet, readAgain: daemonSet });
    expect(changed).toMatchObject({ parsed: daemonSet + other + mark, readAgain: daemonSet });
    expect(itself).toMatchObject({ parsed: 2 * (daemonSet + mark), readAgain: daemonSet + mark });
    for (const cost of [first, again, changed, itself]) expect(cost?.scanned).toBeLessThanOrEqual(PASSES * (text.length + 2 * mark));
  });

  it.skipIf(isSkipped)('is the same again where the edits are still to be made, but for the DaemonSet before them', () => {
    const text = read();
    const [first, again] = costsOf([text, text]);
    const result = lengthOfDaemonSet(planOf(text, vcnNative).manifest);
    expect(first?.parsed).toBeLessThanOrEqual(text.length + lengthOfDaemonSet(text));
    expect(again).toMatchObject({ parsed: lengthOfDaemonSet(text), readAgain: result, scanned: PASSES * text.length });
  });
});

/** Documents with something to be found in each, none of them the same as another. */
const faulty: Readonly<Record<string, (n: number) => readonly string[]>> = {
  'a value that is no text': (n) => [
    'apiVersion: apps/v1',
    'kind: Deployment',
    `metadata: {name: own-${n}}`,
    'spec:',
    '  selector: {matchLabels: {app: own}}',
    '  template:',
    '    metadata: {labels: {app: own}}',
    '    spec: {containers: [{name: own, image: own, env: [{name: OWN, value: true}]}]}',
  ],
  'the same name twice': (n) => ['apiVersion: v1', 'kind: ConfigMap', 'metadata: {name: own}', `data: {n: "${n}"}`],
  'the same key twice': (n) => ['apiVersion: v1', 'kind: ConfigMap', `metadata: {name: own-${n}}`, 'data: {}', 'data: {}'],
  'a bracket that is not closed': (n) => ['apiVersion: v1', 'kind: [ConfigMap', `metadata: {name: own-${n}}`],
  'a character that no file may have': (n) => ['apiVersion: v1', 'kind: ConfigMap\u0001', `metadata: {name: own-${n}}`],
};

describe('the work for an audit grows with the manifest and no faster', () => {
  it.each(Object.keys(faulty))('where each document has: %s', (title) => {
    const base = writeManifest(plainStyle);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (times) => {
        const documents = Array.from({ length: times }, (_, n) => ['---', ...(faulty[title]?.(n) ?? [])]);
        const text = base + documents.map((lines) => `${lines.join('\n')}\n`).join('');
        const [cost] = costsOf([text]);
        expect(cost?.value.findings.length).toBeGreaterThanOrEqual(times);
        expect(cost?.scanned).toBeLessThanOrEqual(PASSES_OF_BROKEN * text.length);
        expect(cost?.parsed).toBeLessThanOrEqual(text.length + lengthOfDaemonSet(text));
      }),
      { numRuns: 20 },
    );
  });
});
