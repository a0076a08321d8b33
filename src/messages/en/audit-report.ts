import type { Change, PlanProblem } from '../../engine/index.ts';
import { listFormat } from '../late-formats.ts';

/** What keeps a file from being what a recipe can look at, in a few words; the sentence of the same code says it whole. */
const problemTitles: { readonly [Code in PlanProblem['code']]: string } = {
  YAML_SYNTAX: 'This is no YAML',
  DUPLICATE_KEY: 'A key stands twice',
  CONTROL_CHARACTER: 'A control character stands here',
  ALIAS: 'An alias stands in the way',
  KUBECTL_STOPS: 'kubectl stops here',
  DOCUMENT_TOO_LARGE: 'The document is too large',
  NESTED_TOO_DEEPLY: 'The nesting is too deep',
  LAYOUT: 'This cannot be edited line by line',
  EMPTY_FILE: 'The file is empty',
  WEB_PAGE: 'This is a web page',
  NOT_A_MANIFEST: 'This is no Kubernetes manifest',
  MANIFEST_LIST: 'A list stands inside a list',
  DAEMONSET_MISSING: 'The DaemonSet calico-node is missing',
  DAEMONSET_TWICE: 'The DaemonSet calico-node stands twice',
  CONTAINER_MISSING: 'The container calico-node is missing',
  CONTAINER_TWICE: 'The container calico-node stands twice',
  WRONG_MANIFEST: "This is upstream's other manifest",
  BACKEND_MISSING: 'CALICO_NETWORKING_BACKEND is missing',
  FIELD_HOLDS_MORE: 'A field holds more than is removed',
  ENV_MISSING: 'The container has no variables',
  VARIABLE_TWICE: 'A variable stands twice',
  VARIABLE_NOT_LITERAL: 'A variable has no plain value',
  VARIABLE_COLLIDES: 'A variable must not be set',
  VARIABLE_OTHER_CASE: 'A variable is written in another case',
  MOUNT_WITHOUT_VOLUME: 'A mount has no volume',
  OBJECTS_IN_USE: 'Objects to remove are in use',
  IMAGES_COLLIDE: 'Two images would become one',
  REGISTRY_NOT_NAMED: 'No registry is named',
  SELF_CHECK_FAILED: 'The edited manifest could not be proved',
};

/** The names in the order of the file, as a sentence takes them. */
const names = listFormat('en-GB', { type: 'conjunction' });
const is = (subjects: readonly string[]) => (subjects.length === 1 ? 'is' : 'are');

/**
 * What a documented edit that is not there looks like in the file: the state it would change. `wanted` is the value it would set;
 * undefined where the subjects themselves are what it would write.
 */
const missingEdits: {
  readonly [Action in Change['action']]: (subjects: readonly string[], wanted: string | undefined, oldValue: string | undefined) => string;
} = {
  add: (subjects) => `${names.format(subjects)} ${is(subjects)} missing.`,
  remove: (subjects) => `${names.format(subjects)} ${is(subjects)} left over.`,
  replace: (subjects, wanted, oldValue) =>
    wanted === undefined
      ? `${names.format(subjects)} ${is(subjects)} wanted where ${subjects.length === 1 ? 'another image stands' : 'other images stand'}.`
      : `${names.format(subjects)} ${is(subjects)} ${oldValue === undefined ? 'empty' : `"${oldValue}"`} and must be "${wanted}".`,
  uncomment: (subjects) => `${names.format(subjects)} ${is(subjects)} only a comment.`,
};

/** What to do to make that edit by hand. */
const handEdits: { readonly [Action in Change['action']]: (subjects: readonly string[], wanted: string | undefined) => string } = {
  add: (_, wanted) => `Add it with the value "${wanted}".`,
  remove: (subjects) => (subjects.length === 1 ? 'Remove it.' : 'Remove them.'),
  replace: (subjects, wanted) => (wanted === undefined ? `Write ${names.format(subjects)}.` : `Set it to "${wanted}".`),
  uncomment: (_, wanted) => `Make it live, with the value "${wanted}".`,
};

/** What is said of a finding of the audit. */
export const auditReport = { problemTitles, missingEdits, handEdits, canBeRepaired: 'This can be repaired.' } as const;

/** What an audit comes to: that a manifest can be installed, and nothing beyond. */
export const auditClosing = {
  installable:
    'Installable: nothing was found that kubectl or an API server refuses. That does not say that Calico works, nor that anybody supports it.',
  notInstallable: (refused: number) =>
    `Not installable as it stands: kubectl or an API server refuses it, for ${refused === 1 ? 'one of these findings' : `${refused} of these findings`}.`,
};
