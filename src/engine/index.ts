/** The only door to the engine: everything the page and the command line use. */
export type { Place } from './text/lines.ts';
export {
  calicoReleases,
  compareVersions,
  findPinnedFile,
  findRelease,
  identifyFile,
  minorOf,
  upstreamUrl,
  type PinnedFile,
} from './catalog/calico.ts';
export { findKubernetes, kubernetesMinors } from './catalog/kubernetes.ts';
export { getSource, sources, type Source, type SourceId, type Strength } from './catalog/sources.ts';
export { recommendedCalico, recommendedKubernetes } from './catalog/support.ts';
export {
  clusterTypes,
  defaultSelection,
  images,
  methods,
  networks,
  nodeTypes,
  platforms,
  takesPodCidr,
  type ClusterType,
  type Image,
  type Method,
  type Network,
  type NodeType,
  type Selection,
} from './selection/selection.ts';
export { findCidrFault, type CidrFault } from './selection/cidr.ts';
export { defaultCalico, readSelection, selectionKeys, type Adjustment, type SelectionKey } from './selection/read-selection.ts';
export { decodeLink, encodeLink, type DecodedLink, type LinkNotice } from './share/codec.ts';
export { advise, isAllowed } from './advise/advise.ts';
export type { Finding, FindingId, LifeCycle, SupportStatus, Verdict } from './advise/types.ts';
export { manifestName, recipeFor } from './recipes/recipe-for.ts';
export type { Change, ManifestFile, RecipeId, StepId } from './recipes/types.ts';
export { checkDocuments } from './manifest/workload.ts';
export { createPlan } from './plan/create-plan.ts';
export { firstLine } from './plan/first-line.ts';
export type { Hunk, Plan, PlanNotice, PlannedStep, PlanProblem, PlanResult } from './plan/types.ts';
export { toUnifiedDiff } from './export/unified-diff.ts';
