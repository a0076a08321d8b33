import { createPlan, defaultSelection, type Plan, type Selection } from '../engine/index.ts';

/** Takes the manifest that leaves the network alone. */
export const vcnNative = defaultSelection;

/** Takes the manifest that runs the network. */
export const replace: Selection = { ...defaultSelection, network: 'flannel' };

/** The plan of a text that can be planned; the problems of any other are thrown. */
export function planOf(text: string, selection: Selection): Plan {
  const result = createPlan({ text, selection });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}
