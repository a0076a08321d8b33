import { describe, expect, it } from 'vitest';
import type { Selection } from '../../selection/selection.ts';
import { applyEdits } from '../../text/edits.ts';
import { added, agent, head, lines, networking, nft, policyOnly, settings, vcnVariables } from '../../../testing/small-manifests.ts';
import { calico } from '../../../messages/en/audit/calico.ts';
import type { AuditSentence } from '../../../messages/types.ts';
import { replace, vcnNative } from '../../../testing/plans.ts';
import { sentenceFaults, titleFaults } from '../../../testing/sentences.ts';
import { auditManifest } from '../audit.ts';
import { repairAll } from '../repair.ts';

const vcn: Selection = { ...vcnNative, images: ['other'] };
const flannel: Selection = { ...replace, images: ['other'] };
const beside: Selection = { ...flannel, method: 'beside' };

/** A manifest that fits VCN-native pods and one that fits flannel's place; 28 lines and 20, and more variables can follow. */
const native = policyOnly + lines(...vcnVariables);
const full = networking;

const controllers = (...variables: readonly string[]) =>
  lines(
    '---',
    'kind: Deployment',
    'metadata:',
    '  name: calico-kube-controllers',
    'spec:',
    '  template:',
    '    spec:',
    '      containers:',
    '        - name: calico-kube-controllers',
    '          image: example.invalid/kube-controllers:v3.32.0',
    '          env:',
    ...added('ENABLED_CONTROLLERS', 'node'),
    ...variables,
  );

const sidecar = (name: string, image: string, ...variables: readonly string[]) =>
  lines(`        - name: ${name}`, `          image: ${image}`, '          env:', ...variables);
const nftSpelt = added('FELIX_IPTABLES_BACKEND', 'NFT');
const init = (name: string) => lines('      initContainers:', `        - name: ${name}`);
const quoted = (name: string, value: string) => lines(`            - name: ${name}`, `              value: ${value}`);

const json = (...env: readonly (readonly [name: string, value: string])[]) =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'calico-node' },
    spec: { template: { spec: { containers: [{ name: 'calico-node', env: env.map(([name, value]) => ({ name, value })) }] } } },
  });

interface Case {
  readonly selection: Selection;
  readonly text: string;
  /** `id level line remedy`, of each finding of a rule. */
  readonly finds: readonly string[];
  /** The text after the first finding's own repair. */
  readonly repaired?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'curly quotes around a value': {
    selection: vcn,
    text: native + quoted('OWN', '“oci”'),
    finds: ['TYPOGRAPHIC_QUOTES error 30 repair'],
    repaired: native + quoted('OWN', '"oci"'),
  },
  'a low quote and a high one, with a comment behind': {
    selection: vcn,
    text: native + quoted('OWN', '„a b“ # kept'),
    finds: ['TYPOGRAPHIC_QUOTES error 30 repair'],
    repaired: native + quoted('OWN', '"a b" # kept'),
  },
  'a curly quote closed by a straight one': {
    selection: vcn,
    text: native + quoted('OWN', '“oci"'),
    finds: ['TYPOGRAPHIC_QUOTES error 30 repair'],
    repaired: native + quoted('OWN', '"oci"'),
  },
  'curly quotes within straight ones, as a server prints them in JSON': {
    selection: vcn,
    text: native + quoted('CALICO_OWN', '"“oci”"'),
    finds: ['TYPOGRAPHIC_QUOTES error 30 repair'],
    repaired: native + quoted('CALICO_OWN', '"oci"'),
  },
  'curly quotes within straight ones that are a person’s own': { selection: vcn, text: native + quoted('OWN', '"“hi”"'), finds: [] },
  'curly quotes around a name': {
    selection: vcn,
    text: native + quoted('‘OWN’', '"x"'),
    finds: ['TYPOGRAPHIC_QUOTES error 29 repair'],
    repaired: native + quoted('"OWN"', '"x"'),
  },
  'a curly quote at one end': {
    selection: vcn,
    text: native + quoted('OWN', '“oci'),
    finds: ['TYPOGRAPHIC_QUOTES error 30 by-hand unknown-intent'],
  },
  'curly quotes around what straight ones would end': {
    selection: vcn,
    text: native + quoted('OWN', '“a" b”'),
    finds: ['TYPOGRAPHIC_QUOTES error 30 by-hand several-meanings'],
  },
  'curly quotes around what may have to be a number': {
    selection: vcn,
    text: policyOnly + lines(...vcnVariables) + lines('          stdin: “true”'),
    finds: ['TYPOGRAPHIC_QUOTES error 29 by-hand several-meanings'],
  },
  'curly quotes in the middle': { selection: vcn, text: native + quoted('OWN', 'say “yes” here'), finds: [] },

  'a misspelt name': {
    selection: flannel,
    text: full + lines(...added('FELIX_LOGSEVERITYSCREN', 'info')),
    finds: ['MISSPELT_VARIABLE warning 21 repair'],
    repaired: full + lines(...added('FELIX_LOGSEVERITYSCREEN', 'info')),
  },
  'a name of Felix with underscores, in another case': {
    selection: flannel,
    text: full + lines(...added('Felix_Health_Enabled', 'true')),
    finds: ['MISSPELT_VARIABLE warning 21 repair'],
    repaired: full + lines(...added('FELIX_HEALTHENABLED', 'true')),
  },
  'a misspelt name beside the right one': {
    selection: vcn,
    text: native + lines(...added('FELIX_CHAININSERTMOD', 'Append')),
    finds: ['MISSPELT_VARIABLE warning 29 by-hand would-collide'],
  },
  'two misspellings of one name': {
    selection: flannel,
    text: full + lines(...added('FELIX_HEALTHENABLE', 'true'), ...added('FELIX_HEALTENABLED', 'true')),
    finds: ['MISSPELT_VARIABLE warning 21 repair', 'MISSPELT_VARIABLE warning 23 by-hand would-collide'],
    repaired: full + lines(...added('FELIX_HEALTHENABLED', 'true'), ...added('FELIX_HEALTENABLED', 'true')),
  },
  'a misspelt name of another container': {
    selection: flannel,
    text: full + controllers(...added('ENABLED_CONTROLERS', 'node')),
    finds: [],
  },
  'a misspelt name of the controllers': {
    selection: flannel,
    text: full + controllers(...added('LOGLEVEL', 'info')),
    finds: ['MISSPELT_VARIABLE warning 34 by-hand unknown-intent'],
  },
  "a person's own name beside the one it is like": {
    selection: flannel,
    text: full + lines(...added('NODENAME', 'a'), ...added('POD_NAME', 'b'), ...added('OWN', 'c')),
    finds: [],
  },
  'a name of Felix that is like none': {
    selection: flannel,
    text: full + lines(...added('FELIX_SOMETHINGNEW', '1')),
    finds: ['UNKNOWN_FELIX_VARIABLE note 21 none'],
  },

  'a word that Felix stops at': {
    selection: flannel,
    text: full + lines(...added('FELIX_DEFAULTENDPOINTTOHOSTACTION', 'Acept')),
    finds: ['UNKNOWN_WORD error 22 repair'],
    repaired: full + lines(...added('FELIX_DEFAULTENDPOINTTOHOSTACTION', 'Accept')),
  },
  'a word that is replaced in silence': {
    selection: flannel,
    text: full + lines(...added('FELIX_HEALTHENABLED', 'ture')),
    finds: ['UNKNOWN_WORD warning 22 repair'],
    repaired: full + lines(...added('FELIX_HEALTHENABLED', 'true')),
  },
  'a word that is like none': {
    selection: flannel,
    text: full + lines(...added('CALICO_IPV4POOL_IPIP', 'sometimes')),
    finds: ['UNKNOWN_WORD error 22 by-hand not-documented'],
  },
  'none where a parameter must not be empty': {
    selection: flannel,
    text: full + lines(...added('FELIX_DATAPLANEDRIVER', 'none')),
    finds: ['UNKNOWN_WORD error 22 by-hand not-documented'],
  },
  'a wrong word that a step replaces': {
    selection: vcn,
    text: native.replace('"Append"', '"Apend"'),
    finds: [],
  },
  'the words in other cases, and no word at all': {
    selection: flannel,
    text: full + lines(...added('FELIX_LOGSEVERITYSCREEN', 'INFO'), ...added('FELIX_HEALTHENABLED', '')),
    finds: [],
  },

  "the agent's variable in the controllers": {
    selection: flannel,
    text: full + controllers(...added('FELIX_INTERFACEPREFIX', 'oci')),
    finds: ['VARIABLE_IN_OTHER_CONTAINER warning 34 repair'],
    repaired: full + controllers(),
  },
  "the agent's variable where eBPF is set up": {
    selection: flannel,
    text: full + sidecar('mount-bpffs', 'x', ...added('NO_DEFAULT_POOLS', 'true'), ...added('CALICO_STARTUP_LOGLEVEL', 'Debug')),
    finds: ['VARIABLE_IN_OTHER_CONTAINER warning 24 repair'],
    repaired: full + sidecar('mount-bpffs', 'x', ...added('CALICO_STARTUP_LOGLEVEL', 'Debug')),
  },
  'a name of Felix that nobody knows in the controllers': {
    selection: flannel,
    text: full + controllers(...added('FELIX_SOMETHINGNEW', '1')),
    finds: ['VARIABLE_IN_OTHER_CONTAINER warning 34 repair'],
    repaired: full + controllers(),
  },
  "a parameter of Felix's, written with underscores, where nobody reads it": {
    selection: flannel,
    text: full + sidecar('ebpf-bootstrap', 'x', ...added('OWN', '1'), ...nftSpelt) + controllers(...nftSpelt),
    finds: ['VARIABLE_IN_OTHER_CONTAINER warning 26 repair', 'VARIABLE_IN_OTHER_CONTAINER warning 41 repair'],
    repaired: full + sidecar('ebpf-bootstrap', 'x', ...added('OWN', '1')) + controllers(...nftSpelt),
  },
  'a prefix that Typha reads, and variables of a container that is nobody of ours': {
    selection: flannel,
    text:
      full +
      sidecar('calico-typha', 'x', ...added('FELIX_INTERFACEPREFIX', 'oci'), ...added('GOGC', '50')) +
      sidecar('own', 'x', ...added('FELIX_INTERFACEPREFIX', 'oci')),
    finds: [],
  },
  'an entry in a document with aliases': {
    selection: flannel,
    text: full + controllers(...added('FELIX_INTERFACEPREFIX', 'oci')) + lines('        - &a own', '        - *a'),
    finds: ['VARIABLE_IN_OTHER_CONTAINER warning 34 by-hand alias'],
  },

  "the VCN-native variables in flannel's place": {
    selection: flannel,
    text: full + lines(...vcnVariables),
    finds: [
      'LEFT_OVER_VARIABLE error 21 repair',
      'LEFT_OVER_VARIABLE error 23 repair',
      'LEFT_OVER_VARIABLE warning 25 repair',
      'LEFT_OVER_VARIABLE warning 27 repair',
    ],
    repaired: full + lines(...vcnVariables.slice(2)),
  },
  'the variable that forbids pools beside a pod CIDR, said once': {
    selection: { ...flannel, podCidr: '10.244.0.0/16' },
    text: full + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16'), ...added('NO_DEFAULT_POOLS', 'TRUE')),
    finds: ['LEFT_OVER_VARIABLE error 23 repair'],
    repaired: full + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16')),
  },
  'what is set as nobody documents it': {
    selection: flannel,
    text:
      full +
      lines(...added('FELIX_INTERFACEPREFIX', 'cali'), ...added('NO_DEFAULT_POOLS', 'false'), ...added('FELIX_LOGSEVERITYSCREEN', 'info')),
    finds: [],
  },
  'the backend of Oracle Linux 8 without such a node': {
    selection: vcn,
    text: native + lines(...nft),
    finds: ['LEFT_OVER_VARIABLE warning 29 by-hand not-documented'],
  },
  'the backend of Oracle Linux 8 where some nodes are': {
    selection: { ...vcn, images: ['ol7', 'ol8'] },
    text: native + lines(...nft),
    finds: [],
  },
  'what belongs to Calico beside flannel': {
    selection: vcn,
    text: native + lines(...added('CALICO_MANAGE_CNI', 'true')),
    finds: ['LEFT_OVER_VARIABLE warning 29 repair'],
    repaired: native + lines(...added('CALICO_MANAGE_CNI', 'false')),
  },
  "the same added beside upstream's": {
    selection: vcn,
    text: native + lines(...added('CALICO_MANAGE_CNI', 'false'), ...added('CALICO_MANAGE_CNI', 'true')),
    finds: ['LEFT_OVER_VARIABLE warning 31 repair'],
    repaired: native + lines(...added('CALICO_MANAGE_CNI', 'false')),
  },
  'the same where Calico runs the network': {
    selection: flannel,
    text: full + lines(...added('CALICO_MANAGE_CNI', 'true')),
    finds: [],
  },

  'the VCN-native variables in their own file, for another cluster': {
    selection: flannel,
    text: native,
    finds: [
      'WRONG_MANIFEST error 19 by-hand other-manifest',
      ...['error 21', 'error 23', 'warning 25', 'warning 27'].map((at) => `LEFT_OVER_VARIABLE ${at} by-hand other-manifest`),
    ],
  },
  'a name, a word and a left-over in JSON': {
    selection: flannel,
    text: json(
      ['CALICO_NETWORKING_BACKEND', 'bird'],
      ['FELIX_HEALTENABLED', 'true'],
      ['FELIX_IPV6SUPPORT', 'flase'],
      ['NO_DEFAULT_POOLS', 'true'],
    ),
    finds: ['MISSPELT_VARIABLE warning 1 repair', 'UNKNOWN_WORD warning 1 repair', 'LEFT_OVER_VARIABLE error 1 repair'],
    repaired: json(
      ['CALICO_NETWORKING_BACKEND', 'bird'],
      ['FELIX_HEALTHENABLED', 'true'],
      ['FELIX_IPV6SUPPORT', 'flase'],
      ['NO_DEFAULT_POOLS', 'true'],
    ),
  },

  'images of another release, each once': {
    selection: flannel,
    text:
      full.replace('example.invalid/node:v3.32.0', 'reg:5000/calico/node:v3.31.5@sha256:00') +
      sidecar('ebpf-bootstrap', 'reg:5000/calico/node:v3.31.5@sha256:00') +
      sidecar('install-cni', 'mirror/calico-cni:v3.30.3-1') +
      controllers(),
    finds: ['OTHER_RELEASE warning 17 by-hand other-manifest', 'OTHER_RELEASE warning 25 by-hand other-manifest'],
  },
  "images without a release, and ones that are not Calico's": {
    selection: flannel,
    text:
      full.replace('example.invalid/node:v3.32.0', 'calico/node@sha256:00') +
      sidecar('install-cni', 'calico/cni:v3.33.0-0.dev') +
      sidecar('own', 'docker.io/library/node:v20.1.0'),
    finds: [],
  },
  'a release that has the same files as the chosen one': {
    selection: { ...flannel, calico: '3.24.6' },
    text: full.replace('v3.32.0', 'v3.24.5'),
    finds: [],
  },

  'Calico beside flannel': {
    selection: beside,
    text: policyOnly + lines(...added('CALICO_MANAGE_CNI', 'true')),
    finds: ['BESIDE_FLANNEL warning 7 by-hand other-manifest'],
  },

  'an init container that nobody ships': {
    selection: vcn,
    text: native + init('own') + lines('        - name: install-cni'),
    finds: ['INIT_CONTAINER_UNKNOWN warning 30 none'],
  },
  'the same where init containers stay': { selection: flannel, text: full + init('own'), finds: [] },
};

/** What these rules say, and that the file is the wrong one. */
const rulesOf = (text: string, selection: Selection) =>
  auditManifest({ text, selection }).findings.filter(({ id }) => id in calico || id === 'WRONG_MANIFEST');
const describeFinding = ({ id, level, place, remedy }: ReturnType<typeof rulesOf>[number]) =>
  [id, level, place.line, remedy.kind, ...(remedy.kind === 'by-hand' ? [remedy.why] : [])].join(' ');

describe("a rule on Calico's variables and images", () => {
  it.each(Object.entries(cases))('finds %s', (_, { selection, text, finds, repaired }) => {
    const found = rulesOf(text, selection);
    expect(found.map(describeFinding)).toEqual(finds);
    const edits = found.flatMap(({ remedy }) => (remedy.kind === 'repair' ? [remedy.edits] : []));
    expect(edits[0] && applyEdits(text, edits[0])).toBe(repaired);
  });

  it.each(Object.entries(cases))('says in whole sentences what it is: %s', (_, { selection, text }) => {
    for (const { id, args, names = {} } of rulesOf(text, selection).filter(({ id }) => id in calico)) {
      const { title, says, next }: AuditSentence = calico[id as keyof typeof calico];
      expect(
        [title, says(args, names), next(args, names)].map((said) => [said, said === title ? titleFaults(said) : sentenceFaults(said)]),
      ).toEqual([title, says(args, names), next(args, names)].map((said) => [said, []]));
    }
  });

  it.each(Object.entries(cases))('leaves nothing to repair: %s', (_, { selection, text }) => {
    const { text: once, audit } = repairAll({ text, selection });
    expect(audit.findings.filter(({ level, remedy }) => level !== 'note' && remedy.kind === 'repair')).toEqual([]);
    expect(repairAll({ text: once, selection }).text).toBe(once);
  });

  it.each([
    ['vcn', vcn, lines(...settings, ...head, ...agent('none'), ...vcnVariables)],
    ['flannel', flannel, full],
  ] as const)('finds nothing in a manifest that is right: %s', (_, selection, text) => {
    expect(rulesOf(text, selection)).toEqual([]);
  });
});
