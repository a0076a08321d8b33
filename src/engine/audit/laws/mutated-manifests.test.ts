import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { anyMutations } from '../../../testing/mutations.ts';
import { readVendored, skipsUpstream, vendoredManifests, type VendoredManifest } from '../../../testing/vendored-manifests.ts';
import { defaultSelection, type Selection } from '../../selection/selection.ts';
import { applyEdits } from '../../text/edits.ts';
import { indexLines, placeAt } from '../../text/lines.ts';
import { splitDocuments } from '../../yaml/stream.ts';
import { createPlan } from '../../plan/create-plan.ts';
import type { DocumentCache } from '../audit-document.ts';
import { auditManifest } from '../audit.ts';
import { repairAll } from '../repair.ts';

// `npm test` takes a part of what the nightly run takes. A failure prints the seed; CALICUT_SEED repeats it.
const runs = Number(process.env['CALICUT_MUTATIONS'] ?? 500);
const seed = Number(process.env['CALICUT_SEED'] ?? Date.now() % 1_000_000_007);

/** Nothing here takes a tenth of that; what takes longer hangs. */
const BUDGET = 20_000;

interface Scene {
  readonly name: string;
  readonly text: string;
  readonly selection: Selection;
  readonly cache: DocumentCache;
}

/** A manifest without its definitions of custom resources, which are nine tenths of it and look alike. */
function shorten(text: string): string {
  const documents = splitDocuments(text).map(({ start, end }) => text.slice(start, end));
  return documents.filter((document) => !document.includes('\nkind: CustomResourceDefinition')).join('');
}

/** The manifest as upstream has it, and as the documented edits make it. */
function scenesOf(vendored: VendoredManifest): readonly Scene[] {
  const isFull = vendored.file.name === 'calico.yaml';
  const selection: Selection = { ...defaultSelection, calico: vendored.release, network: isFull ? 'flannel' : 'vcn-native' };
  const text = shorten(readVendored(vendored));
  const plan = createPlan({ text, selection });
  if (!plan.ok) throw new Error(`${vendored.path} cannot be planned`);
  const daemonSet = parseAllDocuments(text)
    .find((document) => document.get('kind') === 'DaemonSet')
    ?.toJS() as unknown;
  const name = `${vendored.file.name} ${vendored.release}`;
  return [
    { name, text, selection, cache: new Map() },
    { name: `${name}, edited`, text: plan.plan.manifest, selection, cache: new Map() },
    { name: `${name}, as kubectl prints it`, text: `${JSON.stringify(daemonSet, null, 4)}\n`, selection, cache: new Map() },
  ];
}

function timed<Value>(work: () => Value): Value {
  const start = performance.now();
  const value = work();
  expect(performance.now() - start).toBeLessThan(BUDGET);
  return value;
}

describe.skipIf(skipsUpstream)('a manifest to which anything may have happened', () => {
  const scenes = skipsUpstream ? [] : vendoredManifests.flatMap(scenesOf);

  it(`is audited, repaired and planned by the laws, ${runs} times with seed ${seed}`, { timeout: 7_200_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenes), anyMutations, ({ text: original, selection, cache }, mutate) => {
        const text = mutate(original);
        const input = { text, selection, cache };

        const audit = timed(() => auditManifest(input));
        const index = indexLines(text);
        let reached = 0;
        for (const { range, place, remedy, about } of audit.findings) {
          expect(range.start).toBeGreaterThanOrEqual(reached);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          if (about.kind !== 'problem') expect(place).toEqual(placeAt(index, range.start));
          reached = range.start;
          // Each repair can be made alone, and changes something.
          if (remedy.kind === 'repair') expect(applyEdits(text, remedy.edits)).not.toBe(text);
        }

        const repaired = timed(() => repairAll(input));
        expect(applyEdits(text, repaired.edits)).toBe(repaired.text);
        expect(repaired.audit.findings.filter(({ remedy }) => remedy.kind === 'repair')).toEqual([]);
        expect(repairAll({ ...input, text: repaired.text }).edits).toEqual([]);
        // Documents without anything to repair keep every byte.
        for (const { start, end } of splitDocuments(text)) {
          const isTouched = repaired.edits.some((edit) => edit.start <= end && edit.end >= start);
          if (!isTouched) expect(repaired.text).toContain(text.slice(start, end));
        }

        const planned = timed(() => createPlan({ text, selection }));
        if (!planned.ok) return;
        expect(applyEdits(text, planned.plan.edits)).toBe(planned.plan.manifest);
        const after = auditManifest({ ...input, text: planned.plan.manifest });
        expect(after.findings.filter(({ about, level }) => about.kind === 'step' && level === 'error')).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  it.each(scenes)('$name: a right manifest has no error and no warning', ({ text, selection, cache }) => {
    const plan = createPlan({ text, selection });
    const { findings, isInstallable } = auditManifest({ text: plan.ok ? plan.plan.manifest : '', selection, cache });
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(isInstallable).toBe(true);
  });
});
