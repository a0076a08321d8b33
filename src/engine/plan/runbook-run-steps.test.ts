import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodVariables, Stage } from '../../testing/runbook-stage.ts';
import { filled, replaced, vcnNative } from '../../testing/runbooks.ts';
import type { Selection } from '../selection/selection.ts';
import { createRunbook } from './runbook.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.close());

describe('a step', { timeout: 30_000 }, () => {
  it('with a value that is missing refuses and calls nothing, also alone', () => {
    for (const selection of [vcnNative, replaced]) {
      for (const { id, shell } of createRunbook(selection).steps.filter(({ shell }) => shell.includes('CLUSTER_ID'))) {
        const { status, stderr, calls } = stage.runStep(selection, id, {}, {});
        expect([id, status, stderr.includes('CLUSTER_ID'), calls, shell === '']).toEqual([id, expect.not.toBeOneOf([0]), true, [], false]);
      }
    }
  });

  it.each([
    ['check-version', { VERSION: '1.35.2' }, 'this runbook is for 1.36'],
    ['check-version', { VERSION: '1.3' }, 'this runbook is for 1.36'],
    ['download', { SHA256: 'd'.repeat(64) }, 'Do not use it'],
    ['check-manifest', {}, 'Save the manifest in this folder first'],
    ['check-environment', { ENVIRONMENT: goodVariables.replace('=oci', '=OCI') }, 'does not have FELIX_INTERFACEPREFIX=oci'],
    ['check-environment', { ENVIRONMENT: `${goodVariables}\nFELIX_TYPHAK8SSERVICENAME=` }, 'still has FELIX_TYPHAK8SSERVICENAME'],
    ['check-environment', { ENVIRONMENT: `${goodVariables}\nA=1\nA=2` }, 'stand twice: A'],
    ['check-no-pool', { POOLS: 'ippool/default' }, 'ippool/default'],
    ['check-backend', { BACKEND: 'legacy' }, 'NFT is planned'],
    ['smoke-test', { UNENFORCED: 'yes' }, 'deny-all: connected, and not TIMEOUT'],
  ] as const)('%s refuses what is not as planned: %j', (id, env, said) => {
    const { status, stderr } = stage.runStep(vcnNative, id, env);
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
  });

  it.each([
    ['-A FORWARD -j ACCEPT\n-A FORWARD -j cali-FORWARD', 'node-1: -A FORWARD -j ACCEPT'],
    ['-A INPUT -m comment --comment "all of it" -j ACCEPT\n-A INPUT -j cali-INPUT', 'node-1: -A INPUT'],
    ['-A INPUT -j cali-INPUT\n-A FORWARD -j ACCEPT\n-A FORWARD -j cali-FORWARD', 'node-1: -A FORWARD'],
  ])('check-accept-rules finds a rule before those of Calico in %j', (rules, said) => {
    const { status, stdout } = stage.runStep(vcnNative, 'check-accept-rules', { RULES: `:cali-FORWARD - [0:0]\n${rules}` });
    expect([status, stdout]).toEqual([1, expect.stringContaining(said)]);
  });

  it('check-no-nodes refuses nodes unless they will be replaced', () => {
    expect(stage.runStep(replaced, 'check-no-nodes', { NODES: 'node/a' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('node/a'),
    });
    expect(stage.runStep(replaced, 'check-no-nodes', { NODES: 'node/a', REPLACE_NODES: 'yes' }).status).toBe(0);
  });

  it('check-pods-cidr refuses another range', () => {
    const selection: Selection = { ...replaced, podCidr: '10.20.0.0/16' };
    expect(stage.runStep(selection, 'check-pods-cidr')).toMatchObject({ status: 1, stderr: 'The plan is 10.20.0.0/16.\n' });
    expect(stage.runStep(replaced, 'check-pods-cidr').status).toBe(0);
  });

  it('check-manifest refuses another manifest than the one that was made', () => {
    stage.saveManifest(vcnNative);
    const values = { ...filled, editedSha256: 'e'.repeat(64) };
    expect(stage.runStep(vcnNative, 'check-manifest', {}, values)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not the manifest'),
    });
  });

  it('check-objects counts, and names what is missing', () => {
    stage.saveManifest(vcnNative, 'kind: A\n---\nkind: B\n');
    expect(stage.runStep(vcnNative, 'check-objects')).toMatchObject({ status: 1, stdout: expect.stringContaining('1 of 2 objects') });
  });

  it('list-old-pods lists the pods without a note of Calico, and no others', () => {
    const { stdout } = stage.runStep(replaced, 'list-old-pods');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['NAME', 'old']);
  });

  it('keep-copy never writes over a copy, and none of another cluster', () => {
    expect(stage.runStep(vcnNative, 'keep-copy').status).toBe(0);
    expect(stage.runStep(vcnNative, 'keep-copy', { CALICO: 'applied' }).stdout).toContain('stays as it is');
    expect(readdirSync(join(stage.folder, 'calicut-kept'))).toEqual(['context']);
    writeFileSync(join(stage.folder, 'calicut-kept/context'), 'context-2\n');
    expect(stage.runStep(vcnNative, 'keep-copy')).toMatchObject({ status: 1, stderr: expect.stringContaining('another cluster') });
    expect(stage.runStep(vcnNative, 'restore-kept')).toMatchObject({ status: 1, stderr: expect.stringContaining('another cluster') });
  });

  it('restore-kept refuses to guess where the Calico of before was not applied by kubectl apply', () => {
    expect(stage.runStep(vcnNative, 'keep-copy', { CALICO: 'otherwise' }).status).toBe(0);
    expect(readdirSync(join(stage.folder, 'calicut-kept'))).toEqual(['context', 'live-calico-node.yaml']);
    const { status, stderr } = stage.runStep(vcnNative, 'restore-kept');
    expect([status, stderr]).toEqual([1, expect.stringContaining('by hand')]);
    expect(stage.runStep(vcnNative, 'remove-calico', { REMOVE_CALICO: 'yes' }).stdout).toContain('it stays');
  });

  it('smoke-test prints its three lines and cleans up, also when it fails', () => {
    const { status, stdout, calls, expects } = stage.runStep(vcnNative, 'smoke-test');
    expect([status, stdout]).toEqual([0, `${expects}\n`]);
    expect(calls[0]).toBe('kubectl create namespace calicut-smoke-test');
    const failed = stage.runStep(vcnNative, 'smoke-test', { UNENFORCED: 'yes' });
    expect(failed.status).toBe(1);
    expect(failed.calls.at(-1)).toBe('kubectl delete namespace calicut-smoke-test --wait=false');
  });

  it('download keeps the file under a name of its release', () => {
    const { calls } = stage.runStep({ ...vcnNative, calico: '3.33.1' }, 'download-unpinned');
    expect(calls[0]).toContain('--output calico-policy-only-3.33.1.yaml https://');
  });
});
