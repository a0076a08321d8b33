import { describe, expect, it } from 'vitest';
import { lines, policyOnly } from '../../testing/small-manifests.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { createPlan } from '../plan/create-plan.ts';
import { settleDeviations } from '../selection/deviations.ts';
import { defaultSelection } from '../selection/selection.ts';
import { auditManifest } from './audit.ts';
import { repairAll } from './repair.ts';

const everything = settleDeviations({
  ...defaultSelection,
  extras: ['remove-idle-typha', 'remove-unused-volumes', 'use-private-registry'],
  registry: 'registry.example.com/mirror',
});

describe('the extras in an audit', () => {
  const typha = lines('---', 'apiVersion: v1', 'kind: Service', 'metadata: {name: calico-typha, namespace: kube-system}');
  const planned = createPlan({ text: policyOnly + typha, selection: defaultSelection });
  const text = planned.ok ? planned.plan.manifest : '';
  const about = (selection: typeof everything) =>
    auditManifest({ text, selection }).findings.filter(({ id }) => everything.extras.some((extra) => extra === id));

  it('are not asked for unless they are chosen', () => {
    expect(about(defaultSelection)).toEqual([]);
  });

  it('are warnings with a repair where the manifest does not have them', () => {
    expect(about(everything).map(({ id, level, remedy }) => [id, level, remedy.kind])).toEqual([
      ['remove-idle-typha', 'warning', 'repair'],
    ]);
  });

  it('wait for the documented edits', () => {
    const { findings } = auditManifest({ text: policyOnly + typha, selection: everything });
    expect(findings.filter(({ id }) => id === 'remove-idle-typha')).toEqual([]);
  });

  it('say that no registry is named', () => {
    const { registry: _, ...nameless } = everything;
    expect(auditManifest({ text, selection: nameless }).findings.map(({ id }) => id)).toContain('REGISTRY_NOT_NAMED');
  });
});

describe.skipIf(skipsUpstream)('repairing with extras', () => {
  const manifest = vendoredManifests.find(({ file }) => file.name === 'calico-policy-only.yaml');

  it('comes to the manifest of the plan', { timeout: 60_000 }, () => {
    if (manifest === undefined) throw new Error('calico-policy-only.yaml is missing; run npm run vendor');
    const text = readVendored(manifest);
    const selection = { ...everything, calico: manifest.release };
    const plan = createPlan({ text, selection });
    expect(plan.ok && repairAll({ text, selection }).text === plan.plan.manifest).toBe(true);
  });
});
