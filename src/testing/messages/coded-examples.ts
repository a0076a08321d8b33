import { detailKeys, selectionKeys, type AuditArgs } from '../../engine/index.ts';
import type { broken } from '../../messages/en/audit/broken.ts';
import type { yaml } from '../../messages/en/audit/yaml.ts';
import type { Notice, Problem } from '../../messages/index.ts';

/** Arguments of every code, as often as its sentence has forms. A code without an example does not compile. */
export type Examples<Coded extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Coded['code']]: readonly Extract<Coded, { readonly code: Code }>['args'][];
};

/** A release and a file that sentences can name. */
export const release = '3.32.0';
export const file = 'calico-policy-only.yaml';
/** Where kubectl stops. */
export const kubectlStops = ['directive', 'separator', 'tab', 'collection-key', 'alias', 'aliases', 'number'] as const;

/** Arguments of every problem. */
export const problemExamples: Examples<Problem> = {
  YAML_SYNTAX: [{ reason: 'BAD_INDENT' }],
  DUPLICATE_KEY: [{}],
  LAYOUT: [{}],
  NESTED_TOO_DEEPLY: [{}],
  KUBECTL_STOPS: kubectlStops.map((at) => ({ at })),
  DOCUMENT_TOO_LARGE: [{ length: 6_000_000, limit: 5_000_000 }],
  CONTROL_CHARACTER: [{ code: '2028' }],
  ALIAS: [{}],
  VARIABLE_OTHER_CASE: [{ name: 'FELIX_INTERFACEPREFIX', found: 'felix_interfaceprefix' }],
  EMPTY_FILE: [{}],
  WEB_PAGE: [{}],
  NOT_A_MANIFEST: [{}],
  MANIFEST_LIST: [{}],
  DAEMONSET_MISSING: [{ documents: 1 }, { documents: 33 }],
  DAEMONSET_TWICE: [{ firstLine: 7 }],
  CONTAINER_MISSING: [{}],
  CONTAINER_TWICE: [{}],
  WRONG_MANIFEST: [{ wanted: 'calico.yaml' }, { wanted: 'calico-policy-only.yaml' }],
  BACKEND_MISSING: [{ wanted: 'calico.yaml' }],
  FIELD_HOLDS_MORE: [{ field: 'envFrom', only: 'kubernetes-services-endpoint' }],
  ENV_MISSING: [{}],
  VARIABLE_TWICE: [{ name: 'NO_DEFAULT_POOLS', firstLine: 7 }],
  VARIABLE_NOT_LITERAL: [{ name: 'NO_DEFAULT_POOLS', value: 'true' }],
  VARIABLE_COLLIDES: [{ name: 'CALICO_IPV4POOL_CIDR', other: 'NO_DEFAULT_POOLS' }],
  MOUNT_WITHOUT_VOLUME: [{ container: 'calico-node', volume: 'cni-bin-dir' }],
  OBJECTS_IN_USE: [{ name: 'calico-typha', usedBy: 'FELIX_TYPHAK8SSERVICENAME' }],
  IMAGES_COLLIDE: [{ one: 'docker.io/a/b:1', other: 'quay.io/a/b:1' }],
  REGISTRY_NOT_NAMED: [{}],
  SELF_CHECK_FAILED: [{}],
  NOT_BUNDLED: [{ release, file }],
  NOT_FOUND: [{ release, file }],
  HASH_MISMATCH: [{ release, file, expected: 'a'.repeat(64), found: 'b'.repeat(64) }],
  CUT_OFF: [{ received: 1, expected: 540_000 }],
  TIMEOUT: [{ seconds: 30 }],
  NETWORK: [{}],
  HTTP_STATUS: [{ status: 503 }],
  ABORTED: [{}],
  UNREADABLE: [{}],
  NOT_TEXT: [{}],
  OTHER_FORMAT: [{ format: 'pdf' }, { format: 'zip' }, { format: 'png' }, { format: 'gzip' }, { format: 'utf-16' }],
  TOO_LARGE: [{ bytes: 6_000_000, limit: 5_000_000 }],
};

/** Arguments of every notice. */
export const noticeExamples: Examples<Notice> = {
  NO_EDIT_NEEDED: [{}],
  REMOVES_UNKNOWN: [
    { field: 'initContainers', names: ['a'] },
    { field: 'initContainers', names: ['a', 'b'] },
  ],
  RELEASE_DIFFERS: [{ found: '3.31.5', chosen: release }],
  DUPLICATE_VARIABLE: [{ name: 'IP', firstLine: 7 }],
  IMAGES_LEFT: [{ images: ['registry.k8s.io/pause:3'] }, { images: ['a.b/c:1', 'a.b/d:1'] }],
  UNKNOWN_VALUE: selectionKeys.map((key) => ({ key, chosen: 'ol8,ol9', allowed: ['ol8'] })),
  DETAIL_DROPPED: detailKeys.map((key) => ({ key, allowed: ['a'] })),
  CIDR_INVALID: [{ fault: 'syntax' }, { fault: 'host-bits' }, { fault: 'too-small' }],
  CIDR_NOT_FOR_NETWORK: [{}],
  METHOD_NOT_FOR_NETWORK: [{}],
  CIDR_NOT_FOR_METHOD: [{}],
  DEVIATION_UNKNOWN: [
    { key: 'without', allowed: [] },
    { key: 'extra', allowed: [] },
  ],
  DEVIATION_ELSEWHERE: [
    { key: 'without', ids: ['set-manage-cni'] },
    { key: 'extra', ids: ['remove-idle-typha', 'remove-unused-volumes'] },
  ],
  NEED_TURNED_OFF: [
    { id: 'remove-cni-volumes', need: 'remove-cni-mounts' },
    { id: 'remove-idle-typha', need: 'remove-typha-variable' },
  ],
  REGISTRY_INVALID: [{ fault: 'syntax' }, { fault: 'no-host' }, { fault: 'too-long' }],
  REGISTRY_MISSING: [{}],
  LINK_VERSION_UNKNOWN: [{}],
  LINK_DAMAGED: [{}],
  LINK_LANGUAGE_UNKNOWN: [{}],
  LINK_KEY_UNKNOWN: [{ count: 1 }, { count: 2 }],
  LINK_KEY_REPEATED: selectionKeys.map((key) => ({ key })),
  LINK_KEY_MISSING: [{ keys: ['image'] }, { keys: ['network', 'kubernetes', 'calico', 'image'] }],
};

/** How kubectl counts a line: from a `---` above it, and from the start of the file. */
export const counted = { kubectlLine: 88, hasSeparator: 1 };
export const fromStart = { kubectlLine: 88, hasSeparator: 0 };

/** Arguments of the audit's rules on what cannot be read. */
export const auditExamples: { readonly [Id in keyof typeof broken | keyof typeof yaml]: readonly AuditArgs[] } = {
  PASTED_INDENTATION: [
    { columns: 6, found: 18, wanted: 12, lines: 4, ...counted },
    { columns: -1, found: 1, wanted: 2, lines: 1, ...fromStart },
    { columns: 1, found: 2, wanted: 1, lines: 1200, ...counted },
  ],
  TAB_INDENTATION: [
    { lines: 1, ...counted },
    { lines: 2, ...fromStart },
  ],
  MISSING_BLANK: [{ key: 'value', ...counted }],
  PAGE_ELLIPSIS: [counted, fromStart],
  MISSING_PARENT: [{ key: 'name', ...counted }],
  YAML_SYNTAX: ['BAD_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'TAB_AS_INDENT'].map((reason) => ({ reason, ...counted })),
  CONTROL_CHARACTER: [
    { code: '2028', ...counted },
    { code: '0007', ...fromStart },
  ],
  NESTED_TOO_DEEPLY: [counted],
  DOCUMENT_TOO_LARGE: [{ length: 6_000_000, limit: 5_000_000, ...counted }],
  DUPLICATE_KEY: [{ key: 'env', firstLine: 7 }],
  FORGOTTEN_DASH: [{ name: 'NO_DEFAULT_POOLS', above: 'FELIX_INTERFACEPREFIX', firstLine: 7 }],
  KUBECTL_STOPS: kubectlStops.map((at) => ({ at })),
  DOCUMENT_LOST: [{}],
};
