import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyStyle, plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { vcnNative } from '../../testing/plans.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { workOf } from '../../testing/work.ts';
import { splitDocuments } from '../yaml/stream.ts';
import { createPlanner } from './create-plan.ts';

vi.mock(import('yaml'), async (load) => (await import('../../testing/work.ts')).counted(await load(), 'parsed', 'parseDocument'));
vi.mock(import('js-yaml'), async (load) => (await import('../../testing/work.ts')).counted(await load(), 'readAgain', 'load'));
vi.mock(import('../yaml/stream.ts'), async (load) =>
  (await import('../../testing/work.ts')).counted(await load(), 'scanned', 'splitDocuments', 'rangesWith'),
);
vi.mock(import('../text/lines.ts'), async (load) => (await import('../../testing/work.ts')).counted(await load(), 'scanned', 'indexLines'));
vi.mock(import('../recipes/holding.ts'), async (load) =>
  (await import('../../testing/work.ts')).counted(await load(), 'scanned', 'mayHold'),
);

/** How often the whole text may be gone through for the first plan: for its documents, for those with the word, for its lines. */
const PASSES = 3;

const sourcesOf = (text: string) => splitDocuments(text).map(({ start, end }) => text.slice(start, end));
const isDaemonSet = (source: string) => /^kind: DaemonSet/m.test(source);

/** A manifest so many times over, but for the document of the DaemonSet, which comes once. */
function repeat(text: string, times: number): string {
  const sources = sourcesOf(text.endsWith('\n') ? text : `${text}\n`);
  return sources.flatMap((source) => (isDaemonSet(source) ? [source] : Array.from({ length: times }, () => source))).join('');
}

/** What the first plan of a text costs, and the next one for another image. */
function costOf(text: string) {
  const { planFor } = createPlanner({ text });
  const first = workOf(() => planFor(vcnNative));
  const next = workOf(() => planFor({ ...vcnNative, images: ['ol9'] }));
  return { first, next, lengths: [first, next].map(({ value }) => (value.ok ? lengthOfResult(value.plan.manifest) : 0)) };
}

const lengthOfResult = (manifest: string) => sourcesOf(manifest).find(isDaemonSet)?.length;

describe('a planner that has read its manifest', () => {
  it('reads it neither again nor for a plan', () => {
    const { read, planFor } = createPlanner({ text: writeManifest(plainStyle) });
    const work = [() => read(), () => read(), () => planFor(vcnNative)].map((each) => workOf<unknown>(each));
    expect(work.map(({ parsed, scanned }) => [parsed > 0, scanned > 0])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });
});

describe('the work for a plan grows with the manifest and no faster', () => {
  it('by one pass more for each that there was, whatever is repeated how often', () => {
    fc.assert(
      fc.property(anyStyle, fc.integer({ min: 1, max: 40 }), (style, times) => {
        const text = repeat(writeManifest({ ...style, backend: 'none' }), times);
        const { first, next } = costOf(text);
        expect(first.scanned).toBeLessThanOrEqual(PASSES * text.length);
        expect(next.scanned).toBe(0);
      }),
    );
  });

  it('and what is parsed stays what it was', () => {
    fc.assert(
      fc.property(anyStyle, fc.integer({ min: 2, max: 40 }), (style, times) => {
        const text = writeManifest({ ...style, backend: 'none' });
        const [once, repeated] = [repeat(text, 1), repeat(text, times)].map((one) => costOf(one));
        for (const which of ['first', 'next'] as const)
          for (const kind of ['parsed', 'readAgain'] as const) expect(repeated?.[which][kind]).toBe(once?.[which][kind]);
      }),
    );
  });
});

const read = () => {
  const found = vendoredManifests.find(({ release, file }) => release === '3.30.3' && file.name === 'calico-policy-only.yaml');
  if (found === undefined) throw new Error('calico-policy-only.yaml of Calico 3.30.3 is missing; run npm run vendor');
  return readVendored(found);
};

function expectCounted(text: string): void {
  const { first, next, lengths } = costOf(text);
  expect(first).toMatchObject({ parsed: sourcesOf(text).find(isDaemonSet)?.length, readAgain: lengths[0], scanned: PASSES * text.length });
  expect(next).toMatchObject({ parsed: 0, readAgain: lengths[1], scanned: 0 });
}

describe('the work for a plan is a parse of the DaemonSet once and a second reading of its result each time', () => {
  it('of a manifest in our own words', () => expectCounted(writeManifest(plainStyle)));
  it.skipIf(skipsUpstream)('of upstream’s 3.30.3', () => expectCounted(read()));
  it.skipIf(skipsUpstream)('of that ten times over', () => expectCounted(repeat(read(), 10)));
});
