import { availableParallelism, loadavg } from 'node:os';
import goldens from '../../src/engine/plan/golden.json' with { type: 'json' };
import type { Golden } from '../../src/testing/golden.ts';
import { vendoredManifests } from '../../src/testing/vendored-manifests.ts';
import { checkEngine, checkStreams } from './check-engine.ts';
import { documented } from './documented.ts';
import { bundleEngine, importEngine } from './engine-bundle.ts';
import { makeInputs } from './inputs.ts';
import { findKubectl } from './kustomize.ts';
import { measureCollateral } from './measure-collateral.ts';
import { measureCold, measureMemory } from './measure-processes.ts';
import { measureTimes } from './measure-times.ts';
import { allPeers, mainFile, type InputName, type Results } from './results.ts';

const known = goldens as readonly Golden[];

export type Outcome = { readonly ok: true; readonly results: Results } | { readonly ok: false; readonly faults: readonly string[] };

/** The whole run, everything temporary below `folder`; `say` hears what is going on. Where an engine result is wrong, nothing is measured. */
export async function runBench(folder: string, isQuick: boolean, say: (line: string) => void): Promise<Outcome> {
  const [load = 0] = loadavg();
  const bundle = await bundleEngine(folder);
  const engine = await importEngine(bundle);
  say(`Comparing ${known.length} results with the golden ones.`);
  const checked = checkEngine(engine, known, vendoredManifests);
  if (checked.faults.length > 0) return { ok: false, faults: checked.faults };
  const inputs = makeInputs(engine, folder, { '5 MB': 5e6, '50 MB': 50e6 });
  const faults = checkStreams(engine, inputs);
  if (faults.length > 0) return { ok: false, faults };

  const kubectl = findKubectl();
  if (kubectl === undefined) say('kubectl 1.27 or newer IS NOT HERE: kustomize is not measured.');
  const peers = allPeers.filter((name) => name !== 'kustomize' || kubectl !== undefined);
  const times = measureTimes(engine, inputs, { peers, isQuick, say });
  const inputOf = (wanted: InputName) => inputs.filter(({ name }) => name === wanted);
  say('The first call of fresh processes, and the memory of one.');
  const [cold] = inputOf(mainFile).map((input) => measureCold(bundle, input, isQuick ? 3 : 9));
  const [memory] = inputOf('50 MB').map((input) => measureMemory(bundle, input));
  if (cold === undefined || memory === undefined) throw new Error('An input was not made.');
  say('Lines wrongly changed.');
  const files = inputs.filter(({ name, release }) => name === release);
  const collateral = measureCollateral(engine, files, peers, rangesOf);
  const machine = { node: process.versions.node, processors: availableParallelism(), kubectl, load };
  const bytes = Object.fromEntries(inputs.map((input) => [input.name, input.bytes.length])) as Record<InputName, number>;
  return { ok: true, results: { machine, bytes, times, collateral, checked, cold, memory } };
}

/** The hunks of the documented edits as the golden result has them. */
function rangesOf(release: string): readonly string[] {
  const { recipe, image } = documented(release);
  return known.find((golden) => golden.calico === release && golden.recipe === recipe && golden.image === image)?.hunks ?? [];
}
