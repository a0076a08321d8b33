import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage, verbs } from '../../testing/runbook-stage.ts';
import { filled, replaced, vcnNative } from '../../testing/runbooks.ts';
import { manifestName } from '../recipes/recipe-for.ts';
import type { Selection } from '../selection/selection.ts';
import { createRunbook } from './runbook.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.close());

describe('the script', { timeout: 30_000 }, () => {
  it.each([[[]], [['everything']], [['apply', 'now']]])('says how it is used and does nothing with %j', (args) => {
    const { status, stderr, calls } = stage.runScript(vcnNative, args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Usage: bash run\.sh preflight\|apply\|verify\|roll-back\n$/);
    expect(calls).toEqual([]);
  });

  it.each(['preflight', 'apply', 'verify', 'roll-back'])('refuses to %s while a value is missing, and calls nothing', (section) => {
    for (const selection of [vcnNative, replaced]) {
      const refused = stage.runScript(selection, [section], { REGION: 'us-ashburn-1' }, {});
      expect(refused.status).not.toBe(0);
      expect(refused.stderr).toContain('CLUSTER_ID');
      expect(refused.calls).toEqual([]);
      expect(stage.runScript(selection, [section], { CLUSTER_ID: 'x' }, {}).stderr).toContain('REGION');
    }
  });

  it('takes the values from the environment instead', () => {
    stage.saveManifest(vcnNative);
    const { status, calls } = stage.runScript(vcnNative, ['preflight'], { CLUSTER_ID: filled.clusterId ?? '', REGION: 'x' }, {});
    expect(status).toBe(0);
    expect(calls[0]).toContain(`--cluster-id ${filled.clusterId} `);
  });

  it.each(['preflight', 'apply', 'verify', 'roll-back'])('stops before it does anything to another cluster: %s', (section) => {
    const { status, stderr, calls } = stage.runScript(replaced, [section], { KUBECONFIG_CLUSTER: 'ocid1.cluster.oc1.iad.other' });
    expect(status).toBe(1);
    expect(stderr).toContain('does not name');
    expect(verbs(calls).filter((call) => call !== 'oci ce')).toEqual([]);
  });

  it('does the preflight for VCN-native pods in order', () => {
    stage.saveManifest(vcnNative);
    const { status, calls, stdout, stderr } = stage.runScript(vcnNative, ['preflight']);
    expect([status, stderr]).toEqual([0, '']);
    expect(calls[0]).toBe(
      `oci ce cluster create-kubeconfig --cluster-id ${filled.clusterId} --file ${process.env['HOME']}/.kube/config --region us-ashburn-1 --token-version 2.0.0 --kube-endpoint PUBLIC_ENDPOINT`,
    );
    expect(
      verbs(calls, 3).filter((call) => !call.startsWith('kubectl get configmap/') && !call.startsWith('kubectl get deployment/')),
    ).toEqual([
      'oci ce cluster',
      'kubectl get --raw',
      'kubectl get nodes',
      'kubectl get daemonsets,deployments',
      'kubectl get daemonset/calico-node',
      'curl --fail --silent',
    ]);
    expect(stdout).toContain('The sha256 is the known one.');
    expect(readdirSync(join(stage.folder, 'calicut-kept'))).toEqual(['context']);
  });

  it('does the preflight for flannel in order', () => {
    const selection: Selection = { ...replaced, podCidr: '10.244.0.0/16' };
    stage.saveManifest(selection);
    const { status, calls, stderr } = stage.runScript(selection, ['preflight']);
    expect([status, stderr]).toEqual([0, '']);
    expect(calls.filter((call) => call.startsWith('oci ')).map((call) => call.split(' ')[3])).toEqual([
      'create-kubeconfig',
      'list-addons',
      'get',
    ]);
  });

  it('applies after a dry run and a diff', () => {
    stage.saveManifest(vcnNative);
    const { status, calls } = stage.runScript(vcnNative, ['apply']);
    expect(status).toBe(0);
    expect(calls).toEqual([
      'kubectl config view --minify --output jsonpath={.users[0].user.exec.args}',
      `kubectl apply --dry-run=server --filename ${manifestName(vcnNative)}`,
      `kubectl diff --filename ${manifestName(vcnNative)}`,
      `kubectl apply --filename ${manifestName(vcnNative)}`,
    ]);
  });

  it('does not apply after a diff that failed', () => {
    const { status, calls } = stage.runScript(vcnNative, ['apply'], { DIFF: '2' });
    expect(status).toBe(1);
    expect(calls.at(-1)).toMatch(/^kubectl diff/);
  });

  it('takes flannel away between the diff and the apply', () => {
    const { status, calls } = stage.runScript(replaced, ['apply']);
    expect(status).toBe(0);
    expect(verbs(calls, 4).slice(1)).toEqual([
      `kubectl diff --filename ${manifestName(replaced)}`,
      'oci ce cluster disable-addon',
      'kubectl delete daemonset kube-flannel-ds',
      'kubectl get daemonset kube-flannel-ds',
      `kubectl apply --filename ${manifestName(replaced)}`,
    ]);
    expect(calls).toContain(
      `oci ce cluster disable-addon --cluster-id ${filled.clusterId} --region us-ashburn-1 --addon-name Flannel --is-remove-existing-add-on false`,
    );
  });

  it.each([
    ['VCN-native pods', vcnNative, {}],
    [
      'flannel',
      { ...replaced, podCidr: '10.244.0.0/16' },
      { ENVIRONMENT: 'FELIX_IPTABLESBACKEND=NFT\nCALICO_IPV4POOL_CIDR=10.244.0.0/16' },
    ],
  ] as const)('verifies an install for %s and prints what the steps expect', (_, selection, env) => {
    stage.saveManifest(selection);
    const { status, stdout, stderr, calls } = stage.runScript(selection, ['verify'], env);
    expect([status, stderr]).toEqual([0, '']);
    const own = ['rollout'];
    const expected = createRunbook(selection, filled).steps.filter(
      ({ id, section, expects, optional }) => section === 'verify' && expects !== undefined && optional === undefined && !own.includes(id),
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(expected.filter(({ expects = '' }) => !stdout.includes(`${expects}\n`)).map(({ id }) => id)).toEqual([]);
    expect(calls.at(-1)).toBe('kubectl delete namespace calicut-smoke-test --wait=false');
  });

  it('goes back to the Calico of before and removes nothing', () => {
    stage.saveManifest(vcnNative);
    expect(stage.runScript(vcnNative, ['preflight'], { CALICO: 'applied' }).status).toBe(0);
    expect(readdirSync(join(stage.folder, 'calicut-kept')).toSorted()).toEqual([
      'applied-calico-node.yaml',
      'context',
      'live-calico-node.yaml',
    ]);
    const { status, calls } = stage.runScript(vcnNative, ['roll-back'], { REMOVE_CALICO: 'yes' });
    expect(status).toBe(0);
    expect(calls).toContain('kubectl apply --filename calicut-kept/applied-calico-node.yaml');
    expect(calls.filter((call) => call.startsWith('kubectl delete'))).toEqual([]);
  });

  it('removes a Calico that is new only when it is told to, and then enables flannel', () => {
    stage.saveManifest(replaced);
    expect(stage.runScript(replaced, ['preflight']).status).toBe(0);
    const refused = stage.runScript(replaced, ['roll-back']);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('REMOVE_CALICO=yes')]);
    expect(refused.calls.filter((call) => call.startsWith('kubectl delete'))).toEqual([]);
    const { status, calls } = stage.runScript(replaced, ['roll-back'], { REMOVE_CALICO: 'yes' });
    expect(status).toBe(0);
    expect(calls.slice(-2)).toEqual([
      `kubectl delete --ignore-not-found --filename ${manifestName(replaced)}`,
      `oci ce cluster install-addon --cluster-id ${filled.clusterId} --region us-ashburn-1 --addon-name Flannel`,
    ]);
    expect(readdirSync(join(stage.folder, 'calicut-resources'))).toEqual(['ippools.crd.projectcalico.org.yaml']);
  });

  it('does not roll back where no preflight ran', () => {
    const { status, calls } = stage.runScript(vcnNative, ['roll-back'], { REMOVE_CALICO: 'yes' });
    expect(status).toBe(1);
    expect(calls.filter((call) => /^kubectl (?:apply|delete)/.test(call))).toEqual([]);
  });
});
