import { adminNetworkPolicy } from './admin-network-policy.ts';
import { arm64 } from './arm64.ts';
import { axesDisagree } from './axes-disagree.ts';
import { bandwidthPluginGone } from './bandwidth-plugin-gone.ts';
import { calicoEnterpriseUnknown } from './calico-enterprise-unknown.ts';
import { calicoLineEnded } from './calico-line-ended.ts';
import { chainAppend } from './chain-append.ts';
import { cni3Prefix } from './cni-3-prefix.ts';
import { dataOld } from './data-old.ts';
import { dualStack } from './dual-stack.ts';
import { editOffBreaking } from './edit-off-breaking.ts';
import { editOffDoubtful } from './edit-off-doubtful.ts';
import { extrasAdded } from './extras-added.ts';
import { flannelBefore130 } from './flannel-before-1-30.ts';
import { forcedBackendAndDetection } from './forced-backend-and-detection.ts';
import { hardenedSecurityRules } from './hardened-security-rules.ts';
import { imagesOf3245 } from './images-of-3-24-5.ts';
import { imagesOnQuay } from './images-on-quay.ts';
import { kernelToCheck } from './kernel-to-check.ts';
import { kernelTooOld } from './kernel-too-old.ts';
import { kubernetesEndOpen } from './kubernetes-end-open.ts';
import { kubernetesEnded } from './kubernetes-ended.ts';
import { kubernetesOutsideTables } from './kubernetes-outside-tables.ts';
import { legacyDetectionMayFail } from './legacy-detection-may-fail.ts';
import { manifestAdapted } from './manifest-adapted.ts';
import { mixedImages } from './mixed-images.ts';
import { newNodesOnly } from './new-nodes-only.ts';
import { nftablesAuto } from './nftables-auto.ts';
import { ol7OnArm } from './ol7-on-arm.ts';
import { ol7WithoutBackend } from './ol7-without-backend.ts';
import { ol8Backend } from './ol8-backend.ts';
import { ol9Backend } from './ol9-backend.ts';
import { oldBackendDetection } from './old-backend-detection.ts';
import { otherImageBackend } from './other-image-backend.ts';
import { ownerReferences328 } from './owner-references-3-28.ts';
import { pairDerived } from './pair-derived.ts';
import { pairNotTested } from './pair-not-tested.ts';
import { pairTested } from './pair-tested.ts';
import { pairWithoutCell } from './pair-without-cell.ts';
import { podCidrMissing } from './pod-cidr-missing.ts';
import { poolCidrForbidden } from './pool-cidr-forbidden.ts';
import { releaseNotPinned } from './release-not-pinned.ts';
import { reshaped333 } from './reshaped-3-33.ts';
import { selfManagedNodes } from './self-managed-nodes.ts';
import { stops } from './shared/stops.ts';
import { typhaLeftBehind } from './typha-left-behind.ts';
import { typhaOver50 } from './typha-over-50.ts';
import { ubuntuBackend } from './ubuntu-backend.ts';
import { upstreamNotTested } from './upstream-not-tested.ts';
import { workersExist } from './workers-exist.ts';

/** What decides the status, and the other axes beside it. */
const answers = [
  ...stops,
  // The tables are of open-source Calico.
  calicoEnterpriseUnknown,
  // What the vendor's tables say of the pair: exactly one of these always applies.
  kubernetesOutsideTables,
  flannelBefore130,
  pairWithoutCell,
  pairNotTested,
  // What was tested is the whole procedure.
  manifestAdapted,
  pairDerived,
  pairTested,
  // The other axes, and where they disagree.
  axesDisagree,
  kubernetesEnded,
  calicoLineEnded,
  upstreamNotTested,
  releaseNotPinned,
  dataOld,
  kubernetesEndOpen,
] as const;

/** What matters only to those who come from an older release. */
const aboutUpgrades = [reshaped333, ownerReferences328, bandwidthPluginGone, imagesOnQuay, adminNetworkPolicy] as const;

/** What else there is to know of the cluster, its nodes and the release. */
const remarks = [
  // Where the manifest is another than the documented one.
  editOffBreaking,
  editOffDoubtful,
  extrasAdded,
  // The cluster and its nodes.
  workersExist,
  newNodesOnly,
  selfManagedNodes,
  podCidrMissing,
  hardenedSecurityRules,
  typhaOver50,
  dualStack,
  ol7OnArm,
  kernelTooOld,
  arm64,
  kernelToCheck,
  // The iptables backend on each image.
  mixedImages,
  oldBackendDetection,
  legacyDetectionMayFail,
  ol7WithoutBackend,
  ol8Backend,
  ol9Backend,
  ubuntuBackend,
  otherImageBackend,
  forcedBackendAndDetection,
  // What the edits leave or bring.
  typhaLeftBehind,
  poolCidrForbidden,
  chainAppend,
  cni3Prefix,
  // The release.
  imagesOf3245,
  nftablesAuto,
  ...aboutUpgrades,
] as const;

/** Every rule. Of those that decide the status the first that applies does; the rest are ordered by level, then as they stand here. */
export const rules = [...answers, ...remarks] as const;

/** Whether a finding is a remark: none that says whether a pair is tested or maintained. */
export function isRemark(id: string): boolean {
  return remarks.some((rule) => rule.id === id);
}

/** Whether a finding matters only to those who come from an older release. */
export function isAboutUpgrade(id: string): boolean {
  return aboutUpgrades.some((rule) => rule.id === id);
}
