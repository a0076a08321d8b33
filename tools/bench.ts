/**
 * Measures a plan in the engine alone beside a plain parse of the whole file by `yaml`, on the largest upstream files that are
 * here: `npm run bench`. Prints ratios; times of a shared machine say little, so nothing is judged by them.
 */
import { parseAllDocuments } from 'yaml';
import { createPlan } from '../src/engine/index.ts';
import { selectionOf } from '../src/testing/golden.ts';
import { readVendored, vendoredManifests } from '../src/testing/vendored-manifests.ts';

const ROUNDS = 25;

const largest = vendoredManifests
  .filter(({ file }) => file.name === 'calico-policy-only.yaml')
  .toSorted((a, b) => b.file.bytes - a.file.bytes)
  .slice(0, 2);
if (largest.length === 0) {
  console.error('No upstream file is here to measure with. Run npm run vendor first.');
  process.exitCode = 1;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The least disturbed round; on a shared machine the others measure its neighbours. */
function best(times: readonly number[]): number {
  return Math.min(...times);
}

for (const manifest of largest) {
  const text = readVendored(manifest);
  const selection = selectionOf({ recipe: 'oke-vcn-native', calico: manifest.release, image: 'ol8' });
  const plans: number[] = [];
  const parses: number[] = [];
  // In turns, so that what else the machine does falls on both alike.
  for (let round = 0; round < ROUNDS; round++) {
    plans.push(time(() => createPlan({ text, selection })));
    parses.push(time(() => parseAllDocuments(text)));
  }
  const ratio = best(plans) / best(parses);
  console.log(
    `${manifest.file.name} ${manifest.release}, ${manifest.file.bytes} bytes: plan ${best(plans).toFixed(1)} ms, ` +
      `parse of the whole file ${best(parses).toFixed(1)} ms; ratio ${ratio.toFixed(3)} (best of ${ROUNDS} rounds)`,
  );
}
