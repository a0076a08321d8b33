import { describe, expect, it } from 'vitest';
import { calico as sentences } from '../../../messages/en/audit/calico.ts';
import { selectionOf, type Golden } from '../../../testing/golden.ts';
import { planOf } from '../../../testing/plans.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../../testing/vendored-manifests.ts';
import goldens from '../../plan/golden.json' with { type: 'json' };
import type { Selection } from '../../selection/selection.ts';
import { auditManifest } from '../audit.ts';
import type { DocumentCache } from '../audit-document.ts';
import { repairAll } from '../repair.ts';

// Beside each other, the plans of one file share what the cache holds.
const known = (goldens as readonly Golden[]).toSorted((a, b) => a.input.localeCompare(b.input));
const nameOf = ({ recipe, calico, image, podCidr = '' }: Golden) => `${recipe}/${calico}/${image}/${podCidr}`;
const cache: DocumentCache = new Map();

/** What the rules on Calico's variables and images say. */
const saidByRules = (text: string, selection: Selection) =>
  auditManifest({ text, selection, cache })
    .findings.filter(({ id }) => id in sentences)
    .map(({ id, place }) => `${id} ${place.line}`);

function readUpstream(calico: string, name: string): string {
  const found = vendoredManifests.find(({ release, file }) => release === calico && file.name === name);
  if (found === undefined) throw new Error(`${name} of Calico ${calico} is missing; run npm run vendor`);
  return readVendored(found);
}

describe.skipIf(skipsUpstream)("rules on upstream's files", () => {
  it.each(known.map((golden) => [nameOf(golden), golden] as const))('say nothing of them before and after the plan: %s', (_, golden) => {
    const selection = selectionOf(golden);
    const text = readUpstream(golden.calico, golden.file);
    const withdrawn = golden.recipe === 'oke-flannel-beside' ? [expect.stringMatching(/^BESIDE_FLANNEL /)] : [];
    expect(saidByRules(text, selection)).toEqual(withdrawn);
    expect(saidByRules(planOf(text, selection).manifest, selection)).toEqual(withdrawn);
  });
});

/** Row of `facts/apiserver.md`, Result 3: the wrong edit, and what stands in the line that the finding is at. */
interface Row {
  readonly edit: (right: string) => string;
  readonly id: string;
  /** The line of the finding begins with this, blanks left out; the last such line. */
  readonly at: string;
  /** The right manifest, where a repair cannot know how it was written. */
  readonly repaired?: (right: string) => string;
}

const variable = (name: string, value: string) => `            - name: ${name}\n              value: "${value}"\n`;
const mangle = variable('FELIX_IPTABLESMANGLEALLOWACTION', 'Return');
const backend = variable('FELIX_IPTABLESBACKEND', 'NFT');
/** The env of calico-kube-controllers. */
const controllers = /(- name: ENABLED_CONTROLLERS\n.*\n *- name: DATASTORE_TYPE\n.*\n)/;

const rows: Readonly<Record<string, Row>> = {
  'typographic quotes': { edit: (right) => right.replace('"oci"', '“oci”'), id: 'TYPOGRAPHIC_QUOTES', at: 'value: “oci”' },
  'typographic quotes around a name': {
    edit: (right) => right.replace('name: NO_DEFAULT_POOLS', 'name: “NO_DEFAULT_POOLS”'),
    id: 'TYPOGRAPHIC_QUOTES',
    at: '- name: “NO_DEFAULT_POOLS”',
    repaired: (right) => right.replace('name: NO_DEFAULT_POOLS', 'name: "NO_DEFAULT_POOLS"'),
  },
  'a misspelt variable name': {
    edit: (right) => right.replace('FELIX_INTERFACEPREFIX', 'FELIX_INTERFACEPREFX'),
    id: 'MISSPELT_VARIABLE',
    at: '- name: FELIX_INTERFACEPREFX',
  },
  'a name with underscores': {
    edit: (right) => right.replace('FELIX_IPTABLESBACKEND', 'FELIX_IPTABLES_BACKEND'),
    id: 'MISSPELT_VARIABLE',
    at: '- name: FELIX_IPTABLES_BACKEND',
  },
  'a wrong value': { edit: (right) => right.replace('"oci"', '"OCI"'), id: 'set-interface-prefix', at: 'value: "OCI"' },
  'a wrong word that a step sets': {
    edit: (right) => right.replace('"Append"', '"append "'),
    id: 'set-chain-insert-mode',
    at: 'value: "append "',
  },
  'a wrong word that no step sets': {
    edit: (right) => right.replace(/(- name: FELIX_HEALTHENABLED\n *value: )"true"/, '$1"ture"'),
    id: 'UNKNOWN_WORD',
    at: 'value: "ture"',
  },
  'one of the five missing': { edit: (right) => right.replace(backend, ''), id: 'set-iptables-backend', at: 'value: "Return"' },
  'a variable added to calico-kube-controllers': {
    edit: (right) => right.replace(controllers, `$1${variable('FELIX_INTERFACEPREFIX', 'oci')}`),
    id: 'VARIABLE_IN_OTHER_CONTAINER',
    at: '- name: FELIX_INTERFACEPREFIX',
  },
  'a variable added to calico-kube-controllers in place of calico-node': {
    edit: (right) => right.replace(backend, '').replace(controllers, `$1${backend}`),
    id: 'VARIABLE_IN_OTHER_CONTAINER',
    at: '- name: FELIX_IPTABLESBACKEND',
  },
  'the variable of the withdrawn page, added': {
    edit: (right) => right.replace(mangle, mangle + variable('CALICO_MANAGE_CNI', 'true')),
    id: 'LEFT_OVER_VARIABLE',
    at: '- name: CALICO_MANAGE_CNI',
  },
  'the variable of the withdrawn page, changed': {
    edit: (right) => right.replace(/(- name: CALICO_MANAGE_CNI\n *value: )"false"/, '$1"true"'),
    id: 'LEFT_OVER_VARIABLE',
    at: '- name: CALICO_MANAGE_CNI',
  },
};

describe.skipIf(skipsUpstream).each(['3.28.0', '3.30.0'])('a wrong edit that a server takes in silence, Calico %s', (calico) => {
  it.each(Object.entries(rows))('%s: is found and repaired', (_, { edit, id, at, repaired: wanted = (right) => right }) => {
    const selection = selectionOf({ recipe: 'oke-vcn-native', calico, image: 'ol8' });
    const right = planOf(readUpstream(calico, 'calico-policy-only.yaml'), selection).manifest;
    const text = edit(right);
    expect(text).not.toBe(right);
    const found = auditManifest({ text, selection, cache }).findings.find((finding) => finding.id === id);
    const line = text.split('\n').findLastIndex((one) => one.trimStart().startsWith(at)) + 1;
    expect({ line: found?.place.line, remedy: found?.remedy.kind }).toEqual({ line, remedy: 'repair' });
    const repaired = repairAll({ text, selection, cache });
    expect(repaired.text === wanted(right)).toBe(true);
    expect(repaired.audit.findings).toEqual([]);
  });
});

describe.skipIf(skipsUpstream)("calico.yaml with the edits of calico-policy-only.yaml's recipe", () => {
  it('loses them again', () => {
    const selection = selectionOf({ recipe: 'oke-flannel-replace', calico: '3.30.0', image: 'ol8' });
    const right = planOf(readUpstream('3.30.0', 'calico.yaml'), selection).manifest;
    const text = right.replace(backend, variable('FELIX_INTERFACEPREFIX', 'oci') + variable('NO_DEFAULT_POOLS', 'true') + mangle + backend);
    const { findings } = auditManifest({ text, selection });
    expect(findings.map(({ id, level }) => `${id} ${level}`)).toEqual([
      'LEFT_OVER_VARIABLE error',
      'LEFT_OVER_VARIABLE error',
      'LEFT_OVER_VARIABLE warning',
    ]);
    expect(repairAll({ text, selection }).text === right).toBe(true);
  });
});
