import type { AuditArgs, AuditNames } from '../../engine/index.ts';

/** What the rules of the audit give their sentences, all in one: each sentence takes what it needs. */
const usual = {
  container: 'calico-node',
  volume: 'cni-bin-dir',
  path: 'spec.template',
  expected: 'string',
  found: 'number',
  dropped: 0,
  nearest: 'NO_DEFAULT_POOLS',
  name: 'NO_DEFAULT_POOL',
  text: 'true',
  type: 'bool',
  value: 'yes',
  count: 3,
  list: 'containers',
  key: 'value',
  firstLine: 7,
  kind: 'DaemonSet',
  version: 'apps/v1',
  label: 'k8s-app',
  there: 1,
  field: 'volumes',
  returns: 5,
  others: 2,
  effect: 'ignored',
  chosen: '3.32.0',
} as const satisfies AuditArgs;

const bare: AuditArgs = {
  ...usual,
  container: '',
  expected: 'list',
  found: 'none',
  dropped: 1,
  nearest: '',
  count: 1,
  label: '',
  returns: 1,
  others: 0,
  effect: 'exits',
  name: 'CALICO_MANAGE_CNI',
};

const leftOver = [
  'FELIX_INTERFACEPREFIX',
  'FELIX_CHAININSERTMODE',
  'FELIX_IPTABLESMANGLEALLOWACTION',
  'FELIX_IPTABLESBACKEND',
  'NO_DEFAULT_POOLS',
];

const rich: readonly AuditArgs[] = [
  usual,
  ...leftOver.map((name) => ({ ...usual, name })),
  ...['counts-as-true', 'counts-as-false', 'not-known'].map((effect) => ({ ...usual, effect })),
  ...['integer', 'map', 'string-or-integer', 'quantity', 'map-or-bool'].map((expected) => ({ ...usual, expected, found: 'list' })),
  { ...usual, there: 0, found: 'bool' },
];

/** Arguments of a rule's sentences. */
export type RuleArguments = readonly [args: AuditArgs, names: AuditNames];

const several: AuditNames = {
  variables: ['cni-bin-dir', 'cni-net-dir', 'install-cni'],
  fields: ['uid', 'resourceVersion', 'status'],
  missing: ['apiVersion', 'kind'],
  words: ['Always', 'Never', 'IfNotPresent'],
  nearest: ['v1', 'events.k8s.io/v1'],
};
const single: AuditNames = { variables: ['install-cni'], fields: ['uid'], missing: ['kind'], words: [], nearest: ['apps/v1'] };

const withMuch = rich.map((args): RuleArguments => [args, several]);

/** Arguments of a rule that foresees an API server or knows Calico: with much of everything, and with little where it takes that. */
export const ruleArguments = (id: string): readonly RuleArguments[] =>
  // This one always knows a name that is near.
  id === 'MISSPELT_VARIABLE' ? withMuch : [...withMuch, [bare, single]];
