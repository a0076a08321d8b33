import { describe, expect, it } from 'vitest';
import { selectionOf } from '../../testing/golden.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { auditManifest } from '../audit/audit.ts';
import { recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import { extraIds } from '../catalog/deviations.ts';
import { listSwitches, settleDeviations } from '../selection/deviations.ts';
import type { Selection } from '../selection/selection.ts';
import { createPlan } from './create-plan.ts';
import goldens from './golden.json' with { type: 'json' };

/** Every recipe on every release that has a golden, on Oracle Linux 8, which has all of the edits. */
const selections = goldens
  .filter(({ image, podCidr }) => image === 'ol8' && podCidr === undefined)
  .map(({ recipe, calico }) => selectionOf({ recipe, calico, image: 'ol8' } as Parameters<typeof selectionOf>[0]));

function textOf(selection: Selection): string {
  const { file: name } = recipeFor(selection);
  const found = vendoredManifests.find(({ release, file }) => release === selection.calico && file.name === name);
  if (found === undefined) throw new Error(`${name} of Calico ${selection.calico} is missing; run npm run vendor`);
  return readVendored(found);
}

const planOf = (text: string, selection: Selection) => {
  const result = createPlan({ text, selection });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
};

describe.skipIf(skipsUpstream)('a documented edit that is turned off', { timeout: 120_000 }, () => {
  const rows = selections.map((selection) => [`${recipeFor(selection).id} ${selection.calico}`, selection] as const);

  it.each(rows)('is not made, and every other one is: %s', (_, selection) => {
    const text = textOf(selection);
    const documented = planOf(text, selection);
    for (const id of listSwitches(selection)) {
      const adapted = settleDeviations({ ...selection, without: [id] });
      const off: readonly string[] = adapted.without;
      const plan = planOf(text, adapted);
      const reasonsOf = (edits: typeof plan.edits) => new Set(edits.flatMap(({ changes }) => changes.map(({ step }) => step)));
      expect([...reasonsOf(plan.edits)].toSorted()).toEqual(
        [...reasonsOf(documented.edits)].filter((step) => !off.includes(step)).toSorted(),
      );
      expect(planOf(plan.manifest, adapted).edits).toEqual([]);
      expect(stepsFor(adapted).map((step) => step.id)).not.toContain(id);
    }
  });

  it('leaves a manifest that the audit of the same choices finds nothing wrong with, with every extra too', () => {
    for (const selection of selections.filter(({ calico, method }) => calico === '3.32.0' && method === 'replace')) {
      for (const id of listSwitches(selection)) {
        const adapted = settleDeviations({ ...selection, without: [id], extras: extraIds, registry: 'registry.example.com/mirror' });
        const { findings } = auditManifest({ text: planOf(textOf(selection), adapted).manifest, selection: adapted });
        const wrong = findings.filter(({ level, remedy }) => level === 'error' || remedy.kind === 'repair');
        expect([id, wrong.map((finding) => finding.id)]).toEqual([id, []]);
      }
    }
  });
});
