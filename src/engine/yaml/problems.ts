import type { Place } from '../text/lines.ts';

/** Why a text cannot be read as YAML, or not be edited line by line. Places are in the whole text. */
export type YamlProblem =
  | { readonly code: 'YAML_SYNTAX'; readonly place: Place; readonly args: { readonly reason: string } }
  | { readonly code: 'DUPLICATE_KEY'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'CONTROL_CHARACTER'; readonly place: Place; readonly args: { readonly code: string } }
  | { readonly code: 'ALIAS'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'KUBECTL_STOPS'; readonly place: Place; readonly args: { readonly at: KubectlStop } }
  | {
      readonly code: 'DOCUMENT_TOO_LARGE';
      readonly place: Place;
      readonly args: { readonly length: number; readonly limit: number };
    }
  | { readonly code: 'NESTED_TOO_DEEPLY'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'LAYOUT'; readonly place: Place; readonly args: Record<string, never> };

/** What is YAML, and yet no YAML for kubectl: it stops there (seen with kubectl 1.32, `kubectl label --local`). */
export type KubectlStop = 'directive' | 'separator' | 'tab' | 'collection-key' | 'alias' | 'aliases' | 'number';
