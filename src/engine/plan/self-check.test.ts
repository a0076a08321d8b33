import { describe, expect, it } from 'vitest';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { planOf, vcnNative } from '../../testing/plans.ts';
import { findWorkload } from '../manifest/workload.ts';
import { okeVcnNative } from '../recipes/oke-vcn-native.ts';
import { checkPlan } from './self-check.ts';

const text = writeManifest(plainStyle);
const workload = findWorkload(text);
const steps = okeVcnNative.steps(vcnNative);
const { manifest } = planOf(text, vcnNative);

const check = (edited: string) => {
  if (!workload.ok) return 'no workload';
  const { start, end } = workload.value.document;
  return checkPlan(workload.value, { source: edited.slice(start, end + edited.length - text.length) }, steps)?.code;
};

describe('the self-check', () => {
  it('agrees with the plan', () => {
    expect(check(manifest)).toBeUndefined();
  });

  it.each([
    ['another value', manifest.replace('value: "oci"', 'value: "cali"')],
    ['a missing variable', manifest.replace(/ *- name: NO_DEFAULT_POOLS\n.*\n/, '')],
    [
      'a variable too many',
      manifest.replace('- name: NO_DEFAULT_POOLS', '- name: EXTRA\n              value: "x"\n            - name: NO_DEFAULT_POOLS'),
    ],
    ['an item that is left', manifest.replace('volumes:\n', 'volumes:\n        - name: cni-log-dir\n')],
    ['an item that is gone', manifest.replace(/ *- name: policysync\n.*\n.*\n/, '')],
    [
      'other variables in another order',
      manifest.replace(/( *- name: DATASTORE_TYPE\n.*\n)((?:.*\n)*?)( *- name: FELIX_INTERFACEPREFIX)/, '$2$1$3'),
    ],
    ['a field too many', manifest.replace('hostNetwork: true', 'hostNetwork: true\n      hostPID: true')],
    ['no YAML', manifest.replace('hostNetwork: true', 'hostNetwork: [')],
  ])('refuses %s', (_, edited) => {
    expect(edited).not.toBe(manifest);
    expect(check(edited)).toBe('SELF_CHECK_FAILED');
  });
});
