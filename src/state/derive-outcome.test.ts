import { describe, expect, it } from 'vitest';
import { advise, type PlanProblem } from '../engine/index.ts';
import type { Manifest } from '../sources/index.ts';
import { planOf, vcnNative } from '../testing/plans.ts';
import { policyOnly } from '../testing/small-manifests.ts';
import { deriveOffer, deriveOutcome, isRegistryUnnamed, type Outcome } from './derive-outcome.ts';
import { extraIds } from '../engine/catalog/deviations.ts';
import type { Drafts } from './draft/drafts.ts';
import type { LoadedManifest } from './loading.ts';

const manifest: Manifest = { kind: 'bundled', name: 'a.yaml', text: policyOnly, bytes: 1, sha256: undefined, known: undefined };
const plan = planOf(policyOnly, vcnNative);
const planned: Outcome = { kind: 'planned', manifest, base: plan, plan, lacksDaemonSet: false };
const rejected = (...problems: readonly PlanProblem[]): Outcome => ({ kind: 'rejected', manifest, problems });
const unnamed: PlanProblem = { code: 'REGISTRY_NOT_NAMED', args: {} };

describe('deriveOffer', () => {
  it('offers the plan, unless it is of the sample', () => {
    expect(deriveOffer(planned, undefined)).toEqual({ kind: 'plan', plan });
    expect(deriveOffer({ ...planned, manifest: { ...manifest, kind: 'sample' } }, undefined)).toEqual({ kind: 'none', reason: 'sample' });
  });

  it.each(['pod-cidr', 'registry'] as const)('offers nothing while a field is wrong, and names it: %s', (field) => {
    expect(deriveOffer(planned, field)).toEqual({ kind: 'none', reason: field });
    expect(deriveOffer(rejected(unnamed), field)).toEqual({ kind: 'none', reason: field });
  });

  it('offers nothing of a file without the DaemonSet, whatever else is wrong, and names the file', () => {
    const mine = { ...manifest, kind: 'own', name: 'kubeconfig.yaml' } as const;
    const offer = { kind: 'none', reason: 'nothing-in-it', name: 'kubeconfig.yaml' };
    expect(deriveOffer({ ...planned, manifest: mine, lacksDaemonSet: true }, undefined)).toEqual(offer);
    expect(deriveOffer({ ...planned, manifest: mine, lacksDaemonSet: true }, 'pod-cidr')).toEqual(offer);
    expect(deriveOffer({ ...planned, manifest: mine }, undefined)).toEqual({ kind: 'plan', plan });
  });

  it('says no before it asks for a field', () => {
    expect(deriveOffer({ kind: 'refused' }, 'registry')).toEqual({ kind: 'none', reason: 'refused' });
  });
});

describe('isRegistryUnnamed', () => {
  it('is so where nothing else is wrong', () => {
    expect(isRegistryUnnamed(rejected(unnamed))).toBe(true);
    expect(isRegistryUnnamed(rejected(unnamed, { code: 'SELF_CHECK_FAILED', args: {} }))).toBe(false);
    expect(isRegistryUnnamed(planned)).toBe(false);
    expect(isRegistryUnnamed({ kind: 'broken' })).toBe(false);
  });
});

describe('what will change before the whole file is here', () => {
  const slice: LoadedManifest = {
    manifest,
    planFor: () => ({ ok: true, plan }),
    editedWith: () => plan,
    holdsCalicoNode: () => true,
  };
  const arriving = { state: 'arriving', kind: 'bundled', wanted: { release: '3.32.0', file: 'a.yaml' }, progress: undefined } as const;
  const verdict = advise(vcnNative, '2026-11-21');
  const outcomeOf = (along: Partial<LoadedManifest> | undefined, drafts: Drafts = { byBase: new Map() }, selection = vcnNative) =>
    deriveOutcome(selection, verdict, { ...arriving, slice: along && { ...slice, ...along } }, drafts);

  it('is known from the slice, and offered to nobody', () => {
    const outcome = outcomeOf({});
    expect(outcome).toMatchObject({ kind: 'waiting', early: { kind: 'planned', plan } });
    expect(deriveOffer(outcome, undefined)).toEqual({ kind: 'none', reason: 'waiting' });
  });

  it.each(extraIds)('is not known with the extra %s, which looks at more than the DaemonSet', (extra) => {
    const outcome = outcomeOf({}, undefined, { ...vcnNative, extras: [extra] });
    expect(outcome.kind === 'waiting' && outcome.early).toBeUndefined();
  });

  it('is not known without a slice, from one that cannot be planned on, and where a person has changed something', () => {
    const drafts: Drafts = { byBase: new Map([['text', { edits: [] }]]) } as unknown as Drafts;
    const outcomes = [outcomeOf(undefined), outcomeOf({ planFor: () => ({ ok: false, problems: [unnamed] }) }), outcomeOf({}, drafts)];
    expect(outcomes.map((outcome) => outcome.kind === 'waiting' && outcome.early)).toEqual([undefined, undefined, undefined]);
  });
});
