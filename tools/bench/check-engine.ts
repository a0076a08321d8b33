import { rangeOf, selectionOf, type Golden } from '../../src/testing/golden.ts';
import { readVendored, sha256, type VendoredManifest } from '../../src/testing/vendored-manifests.ts';
import { countOutsideHunks } from './collateral.ts';
import { documented, planOf } from './documented.ts';
import type { Engine } from './engine-bundle.ts';
import type { Input } from './inputs.ts';

/** What came of the goldens: their number, and the lines that no documented hunk is about. */
export interface Checked {
  readonly results: number;
  readonly releases: number;
  readonly strayLines: number;
  /** What came out wrong, as sentences. */
  readonly faults: readonly string[];
}

/** Makes every golden result with the engine that is to be measured, and compares hashes, hunks and what stands outside them. */
export function checkEngine(engine: Engine, goldens: readonly Golden[], manifests: readonly VendoredManifest[]): Checked {
  const outcomes = goldens.map((golden) => checkGolden(engine, golden, manifests));
  return {
    results: goldens.length,
    releases: new Set(goldens.map(({ calico }) => calico)).size,
    strayLines: outcomes.reduce((sum, { strayLines = 0 }) => sum + strayLines, 0),
    faults: outcomes.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

function checkGolden(
  engine: Engine,
  golden: Golden,
  manifests: readonly VendoredManifest[],
): { readonly strayLines?: number; readonly fault?: string } {
  const { recipe, calico, image, file, output, hunks } = golden;
  const name = `${recipe} ${calico} ${image}${selectionOf(golden).podCidr === undefined ? '' : ' with a pod CIDR'}`;
  const vendored = manifests.find(({ release, file: pinned }) => release === calico && pinned.name === file);
  if (vendored === undefined) return { fault: `${file} of ${calico} is not here; run npm run vendor.` };
  const text = readVendored(vendored);
  const plan = planOf(engine, golden, text);
  const strayLines = countOutsideHunks(text, plan.manifest, hunks);
  if (sha256(plan.manifest) !== output) return { strayLines, fault: `${name}: the result is not the golden one.` };
  if (plan.hunks.map(rangeOf).join() !== hunks.join()) return { strayLines, fault: `${name}: the hunks are not the golden ones.` };
  return { strayLines };
}

/** The streams hold the file of their release once: their results are to be that file's result among the same copies. Sentences, as above. */
export function checkStreams(engine: Engine, inputs: readonly Pick<Input, 'name' | 'release' | 'bytes'>[]): readonly string[] {
  const files = inputs.filter(({ name, release }) => name === release);
  return inputs.flatMap(({ name, release, bytes }) => {
    const file = files.find((input) => input.release === release)?.bytes.toString('utf8') ?? '';
    const text = bytes.toString('utf8');
    const [before, after, ...more] = text.split(file);
    const { manifest } = planOf(engine, documented(release), file);
    const isRight =
      after !== undefined && more.length === 0 && planOf(engine, documented(release), text).manifest === `${before}${manifest}${after}`;
    return isRight ? [] : [`${name}: the result is not that of the file among its copies.`];
  });
}
