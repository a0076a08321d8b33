import { describe, expect, it } from 'vitest';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { planOf, replace, vcnNative } from '../../testing/plans.ts';
import { createPlan } from './create-plan.ts';

describe('edits in a style of their own', () => {
  it('replaces only the value, in the quotes it has, and names the old one', () => {
    const text = writeManifest({ ...plainStyle, quote: "'", variables: [['NO_DEFAULT_POOLS', 'false']] });
    const plan = planOf(text, vcnNative);
    const changes = plan.hunks.flatMap((hunk) => hunk.changes).filter(({ action }) => action === 'replace');
    expect(changes).toEqual([{ step: 'set-no-default-pools', action: 'replace', subject: 'NO_DEFAULT_POOLS', oldValue: 'false' }]);
    expect(plan.manifest).toContain("- name: NO_DEFAULT_POOLS\n              value: 'true'\n");
  });

  it('puts quotes where a plain value would not stay a string', () => {
    const { manifest } = planOf(writeManifest({ ...plainStyle, quote: '' }).replace('"true" # kept', 'kept'), vcnNative);
    expect(manifest).toContain('- name: NO_DEFAULT_POOLS\n              value: "true"\n');
    expect(manifest).toContain('- name: FELIX_INTERFACEPREFIX\n              value: oci\n');
  });

  it('takes an unquoted true for what it is: not the string', () => {
    const text = writeManifest({ ...plainStyle, variables: [['NO_DEFAULT_POOLS', 'true']] }).replace(
      'NO_DEFAULT_POOLS\n              value: "true"',
      'NO_DEFAULT_POOLS\n              value: true',
    );
    const { manifest, hunks } = planOf(text, vcnNative);
    expect(manifest).toContain('- name: NO_DEFAULT_POOLS\n              value: "true"\n');
    expect(
      hunks.flatMap((hunk) => hunk.changes).some(({ action, subject }) => action === 'replace' && subject === 'NO_DEFAULT_POOLS'),
    ).toBe(true);
  });

  it('writes a value that was left empty behind its colon, and names no old one', () => {
    const text = writeManifest({ ...plainStyle, variables: [['NO_DEFAULT_POOLS', 'true']] });
    const { manifest, hunks } = planOf(
      text.replace('NO_DEFAULT_POOLS\n              value: "true"', 'NO_DEFAULT_POOLS\n              value:'),
      vcnNative,
    );
    expect(manifest).toBe(planOf(text, vcnNative).manifest);
    const changes = hunks.flatMap((hunk) => hunk.changes).filter(({ action }) => action === 'replace');
    expect(changes).toEqual([{ step: 'set-no-default-pools', action: 'replace', subject: 'NO_DEFAULT_POOLS' }]);
  });

  it('keeps the dash and the gap of the siblings', () => {
    const { manifest } = planOf(writeManifest({ ...plainStyle, indent: 0, gap: 3, eol: '\r\n' }), vcnNative);
    expect(manifest).toMatch(/\r\n {10}- {3}name: FELIX_INTERFACEPREFIX\r\n {14}value: "oci"\r\n/);
  });

  it('makes the commented pool live where it stands', () => {
    const { manifest, hunks } = planOf(writeManifest({ ...plainStyle, backend: 'bird' }), {
      ...replace,
      images: ['other'],
      podCidr: '10.1.0.0/16',
    });
    expect(manifest).toContain('\n            - name: CALICO_IPV4POOL_CIDR\n              value: "10.1.0.0/16"\n');
    expect(hunks).toHaveLength(1);
    expect(manifest).toContain('    # - name: CALICO_IPV4POOL_CIDR\n    #   value: "1.2.3.0/24"\n');
  });

  it('removes a key whose list becomes empty, with the comments above it', () => {
    const { manifest } = planOf(writeManifest({ ...plainStyle, onlyCniVolumes: true }), vcnNative);
    expect(manifest).not.toContain('volumes:');
    expect(manifest).not.toContain('volumeMounts:');
  });

  it('leaves a comment that a blank line parts from the item', () => {
    const text = writeManifest(plainStyle).replace(
      '            # About item 1.\n            - name: FELIX_TYPHA',
      '            # Far.\n\n            # Near.\n            - name: FELIX_TYPHA',
    );
    const { manifest } = planOf(text, vcnNative);
    expect(manifest).toContain('# Far.');
    expect(manifest).not.toContain('# Near.');
  });

  it('leaves a comment at another indentation', () => {
    const text = writeManifest({ ...plainStyle, comments: false }).replace(
      '            - name: FELIX_TYPHA',
      '          # Outer.\n            - name: FELIX_TYPHA',
    );
    expect(planOf(text, vcnNative).manifest).toContain('# Outer.');
  });

  it('leaves commented lines inside an entry alone, and appends the variable', () => {
    const pair = '            # - name: CALICO_IPV4POOL_CIDR\n            #   value: "192.168.0.0/16"\n';
    const text = writeManifest({ ...plainStyle, backend: 'bird', commentedCidr: false }).replace(
      '- name: DATASTORE_TYPE\n',
      `- name: DATASTORE_TYPE\n${pair}`,
    );
    const { manifest, hunks } = planOf(text, { ...replace, images: ['other'], podCidr: '10.1.0.0/16' });
    expect(manifest).toContain(pair);
    expect(hunks.flatMap(({ changes }) => changes.map(({ action }) => action))).toEqual(['add']);
  });

  it('tells of variables that stand twice and are not its own, and of another release', () => {
    const text = writeManifest({ ...plainStyle, variables: [['OWN_VARIABLE', 'x y']] })
      .replace('- name: DATASTORE_TYPE', '- name: OWN_VARIABLE')
      .replace('image: example.invalid/node:v0\n          envFrom', 'image: example.invalid/node:v3.28.0\n          envFrom');
    const { notices } = planOf(text, vcnNative);
    expect(notices.map(({ code }) => code)).toEqual(['RELEASE_DIFFERS', 'DUPLICATE_VARIABLE']);
  });

  it('takes two releases with the same bytes for the same file', () => {
    const noticesFor = (knownRelease: string, calico: string) => {
      const result = createPlan({ text: writeManifest(plainStyle), selection: { ...vcnNative, calico }, knownRelease });
      return result.ok ? result.plan.notices.map(({ code }) => code) : ['no plan'];
    };
    expect(noticesFor('3.24.5', '3.24.6')).toEqual([]);
    expect(noticesFor('3.24.4', '3.24.6')).toEqual(['RELEASE_DIFFERS']);
  });

  it('names a file of another release by that release', () => {
    const result = createPlan({ text: writeManifest(plainStyle), selection: vcnNative, knownRelease: '3.28.0' });
    expect(result.ok && result.plan.name).toBe('calico-policy-only-3.28.0-oke-vcn-native-ol8.yaml');
  });

  it('does not take a commented pool of another container for its own', () => {
    const other =
      '        - name: side\n          image: i\n          env:\n            - name: A\n              value: "a"\n            # - name: CALICO_IPV4POOL_CIDR\n            #   value: "192.168.0.0/16"\n';
    const text = writeManifest({ ...plainStyle, backend: 'bird', commentedCidr: false })
      .replace('        # A remark at the end.', `${other}        # A remark at the end.`)
      .replace('      # A remark at the end.', `${other}      # A remark at the end.`);
    expect(text).toContain('name: side');
    const plan = planOf(text, { ...replace, images: ['other'], podCidr: '10.1.0.0/16' });
    expect(plan.manifest).toContain(other);
  });
});
