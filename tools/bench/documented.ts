import type { Plan } from '../../src/engine/index.ts';
import { selectionOf, type Golden } from '../../src/testing/golden.ts';
import { demandPlan } from './demand-plan.ts';
import type { Engine } from './engine-bundle.ts';

/** What is measured: the documented edits for VCN-native pods on Oracle Linux 8, on a manifest of that release. */
export const documented = (release: string): Pick<Golden, 'recipe' | 'calico' | 'image'> => ({
  recipe: 'oke-vcn-native',
  calico: release,
  image: 'ol8',
});

/** The plan of those edits, or of a golden's, for a text. Throws where there is none. */
export function planOf(engine: Engine, golden: Pick<Golden, 'recipe' | 'calico' | 'image' | 'podCidr'>, text: string): Plan {
  return demandPlan(engine.createPlan({ text, selection: selectionOf(golden) }));
}
