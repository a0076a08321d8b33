import type { Place } from '../text/lines.ts';
import type { YamlProblem } from '../yaml/problems.ts';

/** Why a text is not a manifest that a recipe can be applied to. */
export type ManifestProblem =
  | YamlProblem
  | { readonly code: 'EMPTY_FILE'; readonly args: Record<string, never> }
  | { readonly code: 'WEB_PAGE'; readonly args: Record<string, never> }
  | { readonly code: 'NOT_A_MANIFEST'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'MANIFEST_LIST'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'DAEMONSET_MISSING'; readonly place: Place; readonly args: { readonly documents: number } }
  | { readonly code: 'DAEMONSET_TWICE'; readonly place: Place; readonly args: { readonly firstLine: number } }
  | { readonly code: 'CONTAINER_MISSING'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'CONTAINER_TWICE'; readonly place: Place; readonly args: Record<string, never> };
