import { besideFlannel } from './beside-flannel.ts';
import { duplicateKey } from './duplicate-key.ts';
import { configMapKeyMissing } from './config-map-key-missing.ts';
import { configMapMissing } from './config-map-missing.ts';
import { containerWithoutImage } from './container-without-image.ts';
import { containerWithoutName } from './container-without-name.ts';
import { containersMissing } from './containers-missing.ts';
import { duplicateContainer } from './duplicate-container.ts';
import { duplicateMountPath } from './duplicate-mount-path.ts';
import { duplicateResource } from './duplicate-resource.ts';
import { duplicateVariable } from './duplicate-variable.ts';
import { duplicateVolume } from './duplicate-volume.ts';
import { emptyField } from './empty-field.ts';
import { forgottenDash } from './forgotten-dash.ts';
import { initContainerUnknown } from './init-container-unknown.ts';
import { kindMissing } from './kind-missing.ts';
import { leftOverVariable } from './left-over-variable.ts';
import { missingField } from './missing-field.ts';
import { misspeltVariable } from './misspelt-variable.ts';
import { mountWithoutVolume } from './mount-without-volume.ts';
import { notAResource } from './not-a-resource.ts';
import { otherRelease } from './other-release.ts';
import { partsMissing } from './parts-missing.ts';
import { pastedBullet } from './pasted-bullet.ts';
import { resourceWithoutName } from './resource-without-name.ts';
import { selectorMismatch } from './selector-mismatch.ts';
import { serverFields } from './server-fields.ts';
import { typographicQuotes } from './typographic-quotes.ts';
import { unknownFelixVariable } from './unknown-felix-variable.ts';
import { unknownField } from './unknown-field.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownWord } from './unknown-word.ts';
import { valueAndValueFrom } from './value-and-value-from.ts';
import { valueNotString } from './value-not-string.ts';
import { variableInOtherContainer } from './variable-in-other-container.ts';
import { variableNameInvalid } from './variable-name-invalid.ts';
import { variableWithoutName } from './variable-without-name.ts';
import { variableWithoutValue } from './variable-without-value.ts';
import { variablesAmongContainers } from './variables-among-containers.ts';
import { wrongWord } from './wrong-word.ts';
import { wrongType } from './wrong-type.ts';
import type { BrokenId } from '../broken/types.ts';
import type { FileNoteId } from '../file-notes.ts';
import type { DocumentRule, ManifestRule } from '../types.ts';

/** Rules that need one document alone: what they find is kept with it. */
export const documentRules = [
  duplicateKey,
  forgottenDash,
  mountWithoutVolume,
  typographicQuotes,
  misspeltVariable,
  unknownFelixVariable,
  variableInOtherContainer,
  unknownField,
  wrongType,
  valueNotString,
  pastedBullet,
  variablesAmongContainers,
  valueAndValueFrom,
  variableWithoutName,
  variableWithoutValue,
  duplicateVariable,
  duplicateMountPath,
  duplicateVolume,
  duplicateContainer,
  containerWithoutName,
  containerWithoutImage,
  containersMissing,
  selectorMismatch,
  emptyField,
  serverFields,
  kindMissing,
  resourceWithoutName,
  notAResource,
  missingField,
  wrongWord,
  unknownKind,
] as const satisfies readonly DocumentRule[];

/** Rules that look at several documents, or ask what the cluster is. */
export const manifestRules = [
  unknownWord,
  leftOverVariable,
  otherRelease,
  besideFlannel,
  initContainerUnknown,
  variableNameInvalid,
  configMapMissing,
  configMapKeyMissing,
  duplicateResource,
  partsMissing,
] as const satisfies readonly ManifestRule[];

/** Ids of what the audit says by itself; a step's finding has the step's id, a problem's its code. */
export type AuditRuleId =
  (typeof documentRules)[number]['id'] | (typeof manifestRules)[number]['id'] | BrokenId | 'KUBECTL_STOPS' | 'DOCUMENT_LOST' | FileNoteId;
