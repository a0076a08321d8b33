import { describe, expect, it } from 'vitest';
import goldens from '../../src/engine/plan/golden.json' with { type: 'json' };
import * as engine from '../../src/engine/index.ts';
import type { Golden } from '../../src/testing/golden.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../src/testing/vendored-manifests.ts';
import { checkEngine, checkStreams } from './check-engine.ts';
import type { Engine } from './engine-bundle.ts';
import { makeStream } from './stream.ts';

const some = (goldens as readonly Golden[]).filter(({ calico, image }) => calico === '3.28.0' && image === 'ol8');

/** An engine that adds a line of its own to every result. */
const strayEngine: Engine = {
  ...engine,
  createPlan: (input) => {
    const result = engine.createPlan(input);
    return result.ok ? { ...result, plan: { ...result.plan, manifest: `${result.plan.manifest}# stray\n` } } : result;
  },
};

describe.skipIf(skipsUpstream)('over upstream’s files', () => {
  it('finds nothing wrong with the engine', () => {
    expect(some.length).toBeGreaterThan(1);
    const checked = { results: some.length, releases: 1, strayLines: 0, faults: [] };
    expect(checkEngine(engine, some, vendoredManifests)).toEqual(checked);
  });

  it('counts a stray line in every result, and names each', () => {
    const { strayLines, faults } = checkEngine(strayEngine, some, vendoredManifests);
    expect(strayLines).toBe(some.length);
    expect(faults).toHaveLength(some.length);
    expect(faults[0]).toContain('3.28.0 ol8: the result is not the golden one.');
  });

  it('tells hunks that are not the golden ones although the result is', () => {
    const [first] = some;
    const moved = first === undefined ? [] : [{ ...first, hunks: first.hunks.slice(1) }];
    expect(checkEngine(engine, moved, vendoredManifests)).toMatchObject({ faults: [expect.stringContaining('hunks')] });
  });

  it('asks for a stream’s result to be that of its file among the copies', () => {
    const file = vendoredManifests.find(({ release, file: { name } }) => release === '3.28.0' && name === 'calico-policy-only.yaml');
    if (file === undefined) throw new Error('The file is missing; run npm run vendor');
    const text = readVendored(file);
    const inputs = [
      { name: '3.28.0', release: '3.28.0', bytes: Buffer.from(text) },
      { name: '5 MB', release: '3.28.0', bytes: Buffer.from(makeStream(text, text.length * 3)) },
    ] as const;
    expect(checkStreams(engine, inputs)).toEqual([]);
    expect(checkStreams(strayEngine, inputs)).toEqual(['5 MB: the result is not that of the file among its copies.']);
  });
});

describe('without upstream’s files', () => {
  it('says what is missing', () => {
    const faults = some.map(({ file }) => `${file} of 3.28.0 is not here; run npm run vendor.`);
    expect(checkEngine(engine, some, [])).toMatchObject({ strayLines: 0, faults });
  });
});
