import { selectionOf } from '../../src/testing/golden.ts';
import { children, runChild } from './children.ts';
import { documented } from './documented.ts';
import type { Input } from './inputs.ts';
import type { Memory } from './results.ts';
import { summarise, type Spread } from './statistics.ts';

const PATIENCE_MS = 120_000;

/** The first call of the engine in `count` fresh processes, one after the other; what is imported before is not counted. */
export function measureCold(bundle: string, input: Input, count: number): Spread {
  const times = Array.from({ length: count }, () => (run(children.cold, bundle, input) as { readonly ms: number }).ms);
  return summarise(times);
}

/** One plan of a large input in a fresh process. */
export function measureMemory(bundle: string, input: Input): Memory {
  const said = run(children.memory, bundle, input) as { readonly text: number; readonly peak: number; readonly isForgotten: boolean };
  return { file: input.bytes.length, text: said.text, peak: said.peak, isOfPlan: said.isForgotten };
}

function run(child: string, bundle: string, { path, release }: Input): unknown {
  const result = runChild(child, [bundle, path, JSON.stringify(selectionOf(documented(release)))], { patienceMs: PATIENCE_MS });
  if (!result.ok) throw new Error(`A process of the benchmark failed: ${result.reason}`);
  return result.said;
}
