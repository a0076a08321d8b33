import { createStore } from 'zustand/vanilla';
import type { PlanProblem, PlanResult, Selection } from '../engine/index.ts';
import type { SourceProblem, Manifest, ManifestName, Progress, SourceKind } from '../sources/index.ts';

/** How far the manifest is that the choices ask for. */
export type Loading =
  /** Nothing is asked for: the answer to the selection is no. */
  | { readonly state: 'idle' }
  /** The page does not carry the file, and has not been told where to get it. */
  | { readonly state: 'absent'; readonly wanted: ManifestName }
  | { readonly state: 'arriving'; readonly kind: SourceKind; readonly wanted: ManifestName; readonly progress: Progress | undefined }
  | { readonly state: 'failed'; readonly kind: SourceKind; readonly wanted: ManifestName; readonly problem: SourceProblem }
  /** A part of the page itself could not be loaded. */
  | { readonly state: 'broken' }
  | { readonly state: 'ready'; readonly loaded: LoadedManifest };

/** A manifest together with what makes plans of it. */
export interface LoadedManifest {
  readonly manifest: Manifest;
  /** What is wrong with some document of a file that nobody vouches for. */
  readonly fault: PlanProblem | undefined;
  readonly planFor: (selection: Selection) => PlanResult;
}

export const loading = createStore<Loading>()(() => ({ state: 'idle' }));
