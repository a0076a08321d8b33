import type { Plan, PlanProblem, Selection } from '../../engine/index.ts';
import type { Manifest } from '../../sources/index.ts';
import { isAudited, type LoadedManifest } from '../loading.ts';
import { memoise } from '../memoise.ts';
import type { Drafts } from './drafts.ts';

/** A manifest that is at hand, with what is made of it. */
export interface Drafted {
  readonly manifest: Manifest;
  /** What the page makes of it by itself: the documented edits; nothing of a file that somebody has edited already. */
  readonly base: Plan;
  /** That, with the person's own repairs and changes. The same as `base` where there are none. */
  readonly plan: Plan;
  /** A person's own file in which the DaemonSet calico-node stands nowhere: there is nothing to hand out. */
  readonly lacksDaemonSet: boolean;
}

/** What becomes of a loaded manifest under these choices, or why nothing does. */
export const deriveDrafted: (selection: Selection, loaded: LoadedManifest, drafts: Drafts) => Drafted | readonly PlanProblem[] = memoise(
  (selection, { manifest, planFor, editedWith, holdsCalicoNode }, { byBase }) => {
    const result = planFor(selection);
    if (!result.ok) return result.problems;
    const base = result.plan;
    const draft = byBase.get(base.manifest);
    const plan = draft === undefined || draft.edits.length === 0 ? base : editedWith(base, draft.edits);
    return { manifest, base, plan, lacksDaemonSet: isAudited(manifest) && !holdsCalicoNode(plan.manifest) };
  },
);
