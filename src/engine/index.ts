/** The only door to the engine: everything the page and the command line use. */
export { EngineError, applyEdits, invertEdits, type TextEdit } from './text/edits.ts';
export type { Place } from './text/lines.ts';
export {
  calicoReleases,
  compareVersions,
  findPinnedFile,
  findRelease,
  identifyFile,
  minorOf,
  upstreamUrl,
  type CalicoRelease,
  type PinnedFile,
} from './catalog/calico.ts';
export { findKubernetes, kubernetesMinors, type KubernetesVersion } from './catalog/kubernetes.ts';
export { getSource, sources, type Source, type SourceId, type Strength } from './catalog/sources.ts';
export { findCell, recommendedCalico, recommendedKubernetes, supportCells, supportTables, type SupportCell } from './catalog/support.ts';
export {
  clusterTypes,
  defaultSelection,
  images,
  methods,
  networks,
  nodeTypes,
  platforms,
  type ClusterType,
  type Image,
  type Method,
  type Network,
  type NodeType,
  type Platform,
  type Selection,
} from './selection/selection.ts';
export { findCidrFault, type CidrFault } from './selection/cidr.ts';
export {
  defaultCalico,
  readSelection,
  selectionKeys,
  type Adjustment,
  type RawSelection,
  type SelectionKey,
} from './selection/read-selection.ts';
export { decodeLink, encodeLink, type DecodedLink, type LinkNotice } from './share/codec.ts';
export { advise, isAllowed } from './advise/advise.ts';
export type { Finding, FindingId, Level, LifeCycle, SupportStatus, Verdict } from './advise/types.ts';
export { manifestName, recipeFor } from './recipes/recipe-for.ts';
export type { Change, ManifestFile, RecipeId, Step, StepId } from './recipes/types.ts';
export { checkDocuments } from './manifest/workload.ts';
export { createPlan, type PlanInput } from './plan/create-plan.ts';
export type { Hunk, Plan, PlanCounts, PlanNotice, PlannedStep, PlanProblem, PlanResult } from './plan/types.ts';
export { toUnifiedDiff } from './export/unified-diff.ts';
