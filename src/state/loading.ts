import { createStore } from 'zustand/vanilla';
import type { Plan, PlanResult, ReasonedEdit, Selection } from '../engine/index.ts';
import type { SourceProblem, Manifest, ManifestName, Progress, SourceKind } from '../sources/index.ts';

/** How far the manifest is that the choices ask for. */
export type Loading =
  /** Nothing is asked for: the answer to the selection is no. */
  | { readonly state: 'idle' }
  /** The page does not carry the file, and has not been told where to get it. */
  | { readonly state: 'absent'; readonly wanted: ManifestName }
  | {
      readonly state: 'arriving';
      readonly kind: SourceKind;
      readonly wanted: ManifestName;
      readonly progress: Progress | undefined;
      /** The DaemonSet alone, where it has come ahead of the rest: enough to see what changes, and never handed out. */
      readonly slice: LoadedManifest | undefined;
    }
  | { readonly state: 'failed'; readonly kind: SourceKind; readonly wanted: ManifestName; readonly problem: SourceProblem }
  /** A part of the page itself could not be loaded. */
  | { readonly state: 'broken' }
  | { readonly state: 'ready'; readonly loaded: LoadedManifest };

/** A manifest together with what makes plans of it. Both keep their last answer, so that the same question gives the same object. */
export interface LoadedManifest {
  readonly manifest: Manifest;
  /**
   * What the page does to it by itself: the documented edits. To a file that somebody has edited before it does nothing: the audit says
   * what is to be done, and the person does it.
   */
  readonly planFor: (selection: Selection) => PlanResult;
  /** A plan with a person's repairs and changes, whose edits refer to the plan's manifest. */
  readonly editedWith: (plan: Plan, edits: readonly ReasonedEdit[]) => Plan;
  /** Whether the DaemonSet calico-node stands in a text that was made of it. */
  readonly holdsCalicoNode: (text: string) => boolean;
}

/** Whether the manifest is a person's own, and no file of upstream's: what stands in it is audited and not edited unasked. */
export function isAudited({ kind, known }: Manifest): boolean {
  return kind === 'own' && known === undefined;
}

export const loading = createStore<Loading>()(() => ({ state: 'idle' }));
