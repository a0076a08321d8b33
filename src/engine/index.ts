/** The only door to the engine: everything the page and the command line use. */
export type { Place } from './text/lines.ts';
export { calicoReleases, compareVersions, findRelease, minorOf, upstreamUrl } from './catalog/calico.ts';
export { catalogEdition } from './catalog/edition.ts';
export { images, type Image } from './catalog/images.ts';
export { endOfSupport, findKubernetes, kubernetesMinors } from './catalog/kubernetes.ts';
export { findPinnedFile, identifyFile } from './catalog/pins.ts';
export { getSource, sources, type Source, type SourceId, type Strength } from './catalog/sources.ts';
export { findCell, recommendedCalico, recommendedKubernetes, supportTables } from './catalog/support.ts';
export { detailKeys, detailNetworks, detailValues, withDetail, type ClusterDetails, type DetailKey } from './selection/details.ts';
export {
  clusterTypes,
  defaultSelection,
  methods,
  networks,
  nodeTypes,
  platforms,
  takesPodCidr,
  toImages,
  type ClusterType,
  type Method,
  type Network,
  type NodeType,
  type Selection,
} from './selection/selection.ts';
export { findCidrFault, type CidrFault } from './selection/cidr.ts';
export { readSelection, selectionKeys, type Adjustment, type SelectionKey } from './selection/read-selection.ts';
export { decodeLink, encodeLink, type DecodedLink, type LinkNotice } from './share/codec.ts';
export { advise, isAllowed } from './advise/advise.ts';
export { isAboutUpgrade } from './advise/rules/index.ts';
export { findAlternative, type Alternative, type ChoiceKey } from './advise/alternative.ts';
export { closedChoices, findWayIn, toChoiceKey, type ClosableKey, type ClosedChoice } from './advise/closed-choices.ts';
export { supportMatrix, type MatrixCell, type MatrixRow } from './advise/matrix.ts';
export { upgradePath } from './advise/upgrade-path.ts';
export { defaultTarget, isOlderCalico, isOlderKubernetes, targetAt } from './advise/upgrade-target.ts';
export type { UpgradePath, UpgradeProblem, UpgradeStep, UpgradeWindow, VersionPair, Waypoint } from './advise/upgrade-types.ts';
export type { Finding, FindingArgs, FindingId, LifeCycle, SupportStatus, UpstreamWord, Verdict } from './advise/types.ts';
export { upstreamWord } from './advise/upstream-answer.ts';
export { manifestName, recipeFor } from './recipes/recipe-for.ts';
export type { Change, EditReason, ManifestFile, ReasonedEdit, RecipeId, StepId } from './recipes/types.ts';
export type { KubectlStop } from './yaml/problems.ts';
export { checkDocuments } from './manifest/workload.ts';
export { applyEdits, type TextEdit } from './text/edits.ts';
export { composeEdits } from './text/compose-edits.ts';
export { editedPlan } from './plan/edited-plan.ts';
export { createPlan } from './plan/create-plan.ts';
export { firstLine } from './plan/first-line.ts';
export { compareManifests, type ComparedHunk, type Comparison, type DocumentComparison } from './plan/compare-manifests.ts';
export { createRunbook } from './plan/runbook.ts';
export { toScript } from './plan/runbook-script.ts';
export type { Runbook, RunbookSection, RunbookStep, RunbookStepId, RunbookValue } from './plan/runbook-types.ts';
export { runbookFaults } from './plan/runbook-values.ts';
export type { Hunk, Plan, PlanNotice, PlanProblem, PlanResult } from './plan/types.ts';
export { auditManifest } from './audit/audit.ts';
export { countLevels, isRepairedWithAll } from './audit/counts.ts';
export { guessSelection, withGuess, type Guess } from './audit/guess.ts';
export { repairAll, type Repaired } from './audit/repair.ts';
export type { AuditRuleId } from './audit/rules/index.ts';
export type { Audit, AuditArgs, AuditFinding, AuditLevel, ByHandReason } from './audit/types.ts';
export type { DocumentCache } from './audit/audit-document.ts';
export { toUnifiedDiff } from './export/unified-diff.ts';
