import type { ExtraId, SwitchId } from '../catalog/deviations.ts';
import type { SourceId, Strength } from '../catalog/sources.ts';
import type { Selection } from '../selection/selection.ts';
import type { Place } from '../text/lines.ts';
import type { TextEdit } from '../text/edits.ts';
import type { ManifestProblem } from '../manifest/problems.ts';

/**
 * Something that must hold of the calico-node DaemonSet. Facts are plain data; `inspect` reads them against the text and
 * `establish` against plain objects, two ways that must come to the same manifest.
 */
export type Fact =
  /**
   * The pod, or the container calico-node, has no such field. `only`: the one ConfigMap it may name; anything else is a conflict.
   * `known`: the items that upstream ships in it; others go as well, and are named in a notice.
   */
  | {
      readonly kind: 'field-absent';
      readonly of: 'pod' | 'container';
      readonly field: string;
      readonly only?: string;
      readonly known?: readonly string[];
    }
  /** The list in the pod, or in the container calico-node, has no items with these names. */
  | { readonly kind: 'items-absent'; readonly of: 'pod' | 'container'; readonly list: ItemList; readonly names: readonly string[] }
  /** The container calico-node has this variable once, with this literal value. */
  | { readonly kind: 'variable'; readonly name: string; readonly value: string; readonly uncomment?: true }
  /** The container calico-node does not have this variable; a person has to take it out, no documented edit does. */
  | { readonly kind: 'variable-not-set'; readonly name: string; readonly other: string }
  /** The manifest is upstream's policy-only one (calico-node runs no networking), or is not. */
  | { readonly kind: 'policy-only'; readonly holds: boolean };

/** Lists of a pod or container whose items have a `name`. */
export type ItemList = 'env' | 'volumeMounts' | 'volumes';

/** One fact of a recipe, with where it comes from. Its reason is the sentence of the same id in `messages`. */
export interface Step {
  readonly id: StepId;
  readonly fact: Fact;
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Edits that may be turned off, extras, and what has no switch of its own: which file it is, what must not stand in it, the pod CIDR. */
export type StepId =
  | SwitchId
  | ExtraId
  | 'use-policy-only-manifest'
  | 'use-full-manifest'
  | 'leave-pool-cidr-out'
  | 'leave-ipv6-pool-cidr-out'
  | 'leave-no-default-pools-out'
  | 'set-pod-cidr';

/**
 * Something beyond the vendor's page that must hold of the whole manifest, once the recipe's steps do. As with a `Fact`, text and plain
 * objects are two independent ways to it.
 */
export type ExtraFact =
  /**
   * None of these objects of kube-system is there; a conflict while anything else in the manifest uses them: a variable of any pod that
   * begins with `usedBy`, variables that calico-node takes from anywhere but the ConfigMap `harmlessSource`, a scaler.
   */
  | {
      readonly kind: 'objects-absent';
      readonly name: string;
      readonly kinds: readonly string[];
      readonly usedBy: string;
      readonly harmlessSource: string;
    }
  /** Every volume of calico-node's pod is mounted by one of its containers. */
  | { readonly kind: 'volumes-mounted' }
  /** No container of any pod template takes its image from one of these hosts: it is at the same path below `registry`. */
  | { readonly kind: 'images-from'; readonly registry: string | undefined; readonly hosts: readonly string[] };

/** An extra that is chosen, as a step of its own. */
export interface ExtraStep {
  readonly id: ExtraId;
  readonly fact: ExtraFact;
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Upstream's files that recipes start from. */
export type ManifestFile = 'calico-policy-only.yaml' | 'calico.yaml';

export type RecipeId = 'oke-vcn-native' | 'oke-flannel-replace' | 'oke-flannel-beside';

/** An ordered set of facts that fit one upstream file to one kind of cluster. */
export interface Recipe {
  readonly id: RecipeId;
  readonly file: ManifestFile;
  /** The network's part of file names and slugs. */
  readonly slug: string;
  /** The facts for this selection, in the order in which additions at one place follow each other. */
  readonly steps: (selection: Selection) => readonly Step[];
}

/** What an edit does, for the sentence beside it. */
export interface Change {
  readonly action: 'remove' | 'add' | 'replace' | 'uncomment';
  /** The field, or the items by name, that the edit is about. */
  readonly subject: string;
  /** The value that stood there before, where one is replaced. */
  readonly oldValue?: string;
}

/** Why a text is edited: a step of a recipe, a rule of the audit that has a repair, or a person's own hand. */
export type EditReason = StepId | RepairId | 'own-change';

/** Rules of the audit whose findings can be repaired in the text. */
export type RepairId =
  | 'pasted-indentation'
  | 'missing-blank'
  | 'page-ellipsis'
  | 'duplicate-key'
  | 'forgotten-dash'
  | 'value-not-string'
  | 'pasted-bullet'
  | 'unknown-field'
  | 'variables-among-containers'
  | 'value-and-value-from'
  | 'variable-name-invalid'
  | 'duplicate-mount-path'
  | 'duplicate-volume'
  | 'duplicate-variable'
  | 'typographic-quotes'
  | 'misspelt-variable'
  | 'unknown-word'
  | 'variable-in-other-container'
  | 'config-map-missing'
  | 'left-over-variable'
  | 'empty-field'
  | 'server-fields';

/** A change with the reason for it. */
export type ReasonedChange = Change & { readonly step: EditReason };

/** A text edit with what it does and why. The reason travels with the edit; nothing is guessed from a diff. */
export type ReasonedEdit = TextEdit & { readonly changes: readonly ReasonedChange[] };

/** What a step says of a workload: it holds, these edits make it hold, or it collides with what is there. */
export type StepState =
  | { readonly kind: 'satisfied' }
  | { readonly kind: 'pending'; readonly edits: readonly (TextEdit & { readonly change: Change })[] }
  | { readonly kind: 'conflict'; readonly problem: StepProblem };

/** Why a step cannot be made to hold. */
export type StepProblem =
  | ManifestProblem
  | { readonly code: 'WRONG_MANIFEST'; readonly place: Place; readonly args: { readonly wanted: ManifestFile } }
  | { readonly code: 'BACKEND_MISSING'; readonly place: Place; readonly args: { readonly wanted: ManifestFile } }
  | { readonly code: 'FIELD_HOLDS_MORE'; readonly place: Place; readonly args: { readonly field: string; readonly only: string } }
  | { readonly code: 'ENV_MISSING'; readonly place: Place; readonly args: Record<string, never> }
  | { readonly code: 'VARIABLE_TWICE'; readonly place: Place; readonly args: { readonly name: string; readonly firstLine: number } }
  | { readonly code: 'VARIABLE_NOT_LITERAL'; readonly place: Place; readonly args: { readonly name: string; readonly value: string } }
  | { readonly code: 'VARIABLE_COLLIDES'; readonly place: Place; readonly args: { readonly name: string; readonly other: string } }
  | { readonly code: 'OBJECTS_IN_USE'; readonly place: Place; readonly args: { readonly name: string; readonly usedBy: string } }
  | { readonly code: 'IMAGES_COLLIDE'; readonly place: Place; readonly args: { readonly one: string; readonly other: string } }
  | { readonly code: 'REGISTRY_NOT_NAMED'; readonly args: Record<string, never> }
  | { readonly code: 'VARIABLE_OTHER_CASE'; readonly place: Place; readonly args: { readonly name: string; readonly found: string } };
