/** The only door to the engine: everything the page and the command line use. */
export type { Place } from './text/lines.ts';
export { calicoReleases, compareVersions, findRelease, minorOf, upstreamUrl } from './catalog/calico.ts';
export { catalogEdition } from './catalog/edition.ts';
export { toolVersion } from './catalog/tool-version.ts';
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
export { switches, type ExtraId, type SwitchId } from './catalog/deviations.ts';
export { findMissingNeed, isAsDocumented, listExtras, listSwitches, settleDeviations } from './selection/deviations.ts';
export { findRegistryFault, type RegistryFault } from './selection/registry.ts';
export { findCidrFault, type CidrFault } from './selection/cidr.ts';
export { readSelection, selectionKeys, type Adjustment, type SelectionKey } from './selection/read-selection.ts';
export { decodeLink, encodeLink, type DecodedLink, type LinkNotice } from './share/codec.ts';
export { languages, type Language } from './share/languages.ts';
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
export { manifestName, manifestSlug, recipeFor } from './recipes/recipe-for.ts';
export type { Change, EditReason, ManifestFile, ReasonedEdit, RecipeId, StepId } from './recipes/types.ts';
export type { KubectlStop } from './yaml/problems.ts';
export { holdsCalicoNode } from './manifest/holds-calico-node.ts';
export { checkDocuments } from './manifest/workload.ts';
export { applyEdits, type TextEdit } from './text/edits.ts';
export { composeEdits } from './text/compose-edits.ts';
export { editedPlan } from './plan/edited-plan.ts';
export { createPlan, createPlanner, type Planner } from './plan/create-plan.ts';
export { firstLine } from './plan/first-line.ts';
export { needsNoEdit } from './plan/needs-no-edit.ts';
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
export type { Audit, AuditArgs, AuditFinding, AuditLevel, AuditNames, ByHandReason } from './audit/types.ts';
export type { DocumentCache } from './audit/audit-document.ts';
export { listMirrored, toSkopeo } from './export/mirror.ts';
export * as jsonSchema from './export/api/schema.ts';
export type { JsonObject } from './export/api/types.ts';
export {
  forms,
  type Form,
  type FormFile,
  type FormInput,
  type FormOptions,
  type FormProblem,
  type FormResult,
  type FormWords,
  type MadeForm,
  type OverlayFacts,
} from './export/forms.ts';
export { makeForm } from './export/make-form.ts';
export type { KustomizeStop } from './export/kustomize-stops.ts';
export { createProvenanceFile, type Provenance } from './export/provenance.ts';
export { selectionToJson } from './export/selection-json.ts';
export { createJudge, type Judgement } from './clusters/judge-clusters.ts';
export { CLUSTER_BYTES_LIMIT, readClusters } from './clusters/read-clusters.ts';
export { answerColumns, clusterColumns, requiredColumns } from './clusters/read-header.ts';
export { findUnseen, shownSafely } from './clusters/showable.ts';
export type { ClusterColumn, ClusterRow, RowProblem, TableNotice, TableProblem } from './clusters/types.ts';
export { createFormInput } from './export/form-input.ts';
export { createProof, type ProofGap } from './export/proof.ts';
export { toHtml } from './export/review/html.ts';
export { toMarkdown } from './export/review/markdown.ts';
export { reviewPlan } from './export/review/review-plan.ts';
export { reviewName } from './export/review/review-name.ts';
export type { ReviewInput } from './export/review/types.ts';
export type { ReviewWords } from './export/review/words.ts';
