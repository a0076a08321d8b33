import type { Place } from '../text/lines.ts';

/** Why a text cannot be read as YAML, or not be edited line by line. Places are in the whole text. */
export type YamlProblem =
  | { readonly code: 'YAML_SYNTAX'; readonly place: Place; readonly args: { readonly reason: string } }
  | { readonly code: 'DUPLICATE_KEY'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'CONTROL_CHARACTER'; readonly place: Place; readonly args: { readonly code: string } }
  | { readonly code: 'ALIAS'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'NESTED_TOO_DEEPLY'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'LAYOUT'; readonly place: Place; readonly args: Record<string, never> };
