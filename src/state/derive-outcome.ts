import { isAllowed, type Plan, type PlanProblem, type Selection, type Verdict } from '../engine/index.ts';
import type { SourceProblem, Manifest, ManifestName, Progress, SourceKind } from '../sources/index.ts';
import type { WrongField } from './derive-wrong-field.ts';
import { deriveDrafted, type Drafted } from './draft/derive-drafted.ts';
import type { Drafts } from './draft/drafts.ts';
import type { LoadedManifest, Loading } from './loading.ts';
import { memoise } from './memoise.ts';

/** What the right side of the page shows. */
export type Outcome =
  | { readonly kind: 'refused' }
  | { readonly kind: 'absent'; readonly wanted: ManifestName }
  | Waiting
  | { readonly kind: 'failed'; readonly source: SourceKind; readonly wanted: ManifestName; readonly problem: SourceProblem }
  | { readonly kind: 'broken' }
  | { readonly kind: 'rejected'; readonly manifest: Manifest; readonly problems: readonly PlanProblem[] }
  | Planned;

export interface Waiting {
  readonly kind: 'waiting';
  readonly source: SourceKind;
  readonly wanted: ManifestName;
  readonly progress: Progress | undefined;
  /** What will change, where that is known before the whole file is here. Its manifest is none to copy or to show. */
  readonly early?: Planned | undefined;
}

export interface Planned extends Drafted {
  readonly kind: 'planned';
}

/** The plan to copy and download, or why there is none to be had. */
export type Offer = { readonly kind: 'plan'; readonly plan: Plan } | NoOffer;

export type NoOffer =
  | { readonly kind: 'none'; readonly reason: 'refused' | 'absent' | 'waiting' | 'problem' | 'sample' | WrongField }
  /** The person's own file of this name has no DaemonSet in it. */
  | { readonly kind: 'none'; readonly reason: 'nothing-in-it'; readonly name: string };

/** The outcome of a verdict and of what has been loaded. A plan is made again only where the selection or the manifest is another. */
export const deriveOutcome: (selection: Selection, verdict: Verdict, loading: Loading, drafts: Drafts) => Outcome = memoise(
  (selection, { status }, loading, drafts): Outcome => {
    if (!isAllowed(status)) return { kind: 'refused' };
    switch (loading.state) {
      case 'idle':
        return { kind: 'refused' };
      case 'absent':
        return { kind: 'absent', wanted: loading.wanted };
      case 'arriving':
        return {
          kind: 'waiting',
          source: loading.kind,
          wanted: loading.wanted,
          progress: loading.progress,
          early: loading.slice && deriveEarly(selection, loading.slice, drafts),
        };
      case 'failed':
        return { kind: 'failed', source: loading.kind, wanted: loading.wanted, problem: loading.problem };
      case 'broken':
        return { kind: 'broken' };
      case 'ready': {
        const drafted = deriveDrafted(selection, loading.loaded, drafts);
        return 'plan' in drafted
          ? { kind: 'planned', ...drafted }
          : { kind: 'rejected', manifest: loading.loaded.manifest, problems: drafted };
      }
    }
  },
);

/**
 * Nothing where a person has changed something, or chosen an extra: a slice has the DaemonSet alone, and extras look at every object of a file.
 */
const deriveEarly = memoise((selection: Selection, slice: LoadedManifest, { byBase }: Drafts): Planned | undefined => {
  const result = byBase.size === 0 && selection.extras.length === 0 ? slice.planFor(selection) : undefined;
  if (result?.ok !== true) return undefined;
  return { kind: 'planned', manifest: slice.manifest, base: result.plan, plan: result.plan, lacksDaemonSet: false };
});

/** Whether nothing but a registry is missing that images are to come from. */
export function isRegistryUnnamed(outcome: Outcome): boolean {
  return outcome.kind === 'rejected' && outcome.problems.every(({ code }) => code === 'REGISTRY_NOT_NAMED');
}

/** While a field is wrong nothing is offered: the plan that stands there is not the one that was asked for. */
export const deriveOffer: (outcome: Outcome, wrongField: WrongField | undefined) => Offer = memoise((outcome, wrongField): Offer => {
  if (outcome.kind === 'planned' && outcome.lacksDaemonSet) return { kind: 'none', reason: 'nothing-in-it', name: outcome.manifest.name };
  if (wrongField !== undefined && outcome.kind !== 'refused') return { kind: 'none', reason: wrongField };
  switch (outcome.kind) {
    case 'planned':
      return outcome.manifest.kind === 'sample' ? { kind: 'none', reason: 'sample' } : { kind: 'plan', plan: outcome.plan };
    case 'refused':
    case 'absent':
    case 'waiting':
      return { kind: 'none', reason: outcome.kind };
    case 'failed':
    case 'broken':
    case 'rejected':
      return { kind: 'none', reason: 'problem' };
  }
});
