import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, Stage, verbs } from '../../testing/runbook-stage.ts';
import { filled, replaced, vcnNative } from '../../testing/runbooks.ts';
import { manifestName } from '../recipes/recipe-for.ts';
import type { Selection } from '../selection/selection.ts';
import { createRunbook } from './runbook.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.close());

const withPool: Selection = { ...replaced, podCidr: '10.244.0.0/16' };
const flannelCluster = { NETWORK: 'FLANNEL_OVERLAY' };
const changes = (calls: readonly string[]) =>
  calls.filter((call) => /^kubectl (?:apply|delete|cordon|create)(?!.*--dry-run)|^oci ce cluster (?:disable|install)-addon/.test(call));

describe('the script', { timeout: 60_000 }, () => {
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

  it.each(['o', 'ocid1.cluster', 'ocid1.instance.oc1.iad.aaaa', 'ocid1.cluster.oc1.iad.aa aa', 'ocid1.cluster.oc1.iad.*'])(
    'refuses %j from the environment, which is no cluster',
    (CLUSTER_ID) => {
      stage.saveManifest(vcnNative);
      stage.saveKubeconfig();
      for (const section of ['preflight', 'apply', 'verify', 'roll-back']) {
        const { status, stderr, calls } = stage.runScript(vcnNative, [section], { CLUSTER_ID, REGION: 'x' }, {});
        expect([section, status, stderr]).toEqual([section, 1, expect.stringContaining('is not the OCID of a cluster')]);
        expect(verbs(calls).filter((call) => !call.startsWith('curl'))).toEqual([]);
      }
    },
  );

  it('takes the values from the environment instead', () => {
    stage.saveManifest(vcnNative);
    const { status, calls } = stage.runScript(vcnNative, ['preflight'], { CLUSTER_ID: filled.clusterId ?? '', REGION: 'x' }, {});
    expect(status).toBe(0);
    expect(calls.find((call) => call.startsWith('oci '))).toContain(`--cluster-id ${filled.clusterId} `);
  });

  it.each(['apply', 'verify', 'roll-back'])('refuses to %s without its own kubeconfig', (section) => {
    const { status, stderr, calls } = stage.runScript(vcnNative, [section]);
    expect([status, stderr, calls]).toEqual([1, expect.stringContaining('calicut.kubeconfig'), []]);
  });

  it.each(['preflight', 'apply', 'verify', 'roll-back'])('stops before it does anything to another cluster: %s', (section) => {
    stage.saveManifest(replaced);
    stage.saveKubeconfig();
    const { status, stderr, calls } = stage.runScript(replaced, [section], { ARGUMENTS: '["--cluster-id","ocid1.cluster.oc1.iad.other"]' });
    expect(status).toBe(1);
    expect(stderr).toContain('does not name');
    expect(verbs(calls).filter((call) => !['oci ce', 'curl --fail'].includes(call))).toEqual([]);
  });

  it('does the preflight for VCN-native pods in order, changes nothing and touches no other kubeconfig', () => {
    stage.saveManifest(vcnNative);
    const { status, calls, stdout, stderr } = stage.runScript(vcnNative, ['preflight']);
    expect([status, stderr]).toEqual([0, '']);
    expect(calls.find((call) => call.startsWith('oci '))).toBe(
      `oci ce cluster create-kubeconfig --cluster-id ${filled.clusterId} --file ${stage.folder}/calicut.kubeconfig --overwrite --region us-ashburn-1 --token-version 2.0.0 --kube-endpoint PUBLIC_ENDPOINT`,
    );
    expect(verbs(calls, 3)).toEqual([
      'curl --fail --silent',
      'oci ce cluster',
      'kubectl get --raw',
      'oci ce cluster',
      'kubectl get nodes',
      'kubectl get daemonsets',
      'kubectl get networkpolicies.networking.k8s.io',
      'kubectl get daemonset/calico-node',
      'kubectl apply --server-side',
      'kubectl diff --filename',
    ]);
    expect(changes(calls)).toEqual([]);
    expect(stdout).toContain('The sha256 is the known one.');
    expect(stdout).toContain("== Download upstream's file and check both files (1/7)");
    expect(stdout).toContain('2 Oracle Linux Server 8.10');
    expect(stdout).toContain('2 lines are new, 1 go.');
    expect(existsSync(join(stage.folder, 'calicut-kept'))).toBe(false);
    expect(readFileSync(join(stage.folder, manifestName(vcnNative).replace('.yaml', '.diff')), 'utf8')).toContain('+x: 1');
  });

  it('does the preflight for flannel in order', () => {
    stage.saveManifest(withPool);
    const { status, calls, stderr } = stage.runScript(withPool, ['preflight'], flannelCluster);
    expect([status, stderr]).toEqual([0, '']);
    expect(calls.filter((call) => call.startsWith('oci ')).map((call) => call.split(' ')[3])).toEqual([
      'create-kubeconfig',
      'get',
      'get',
      'get',
    ]);
    expect(changes(calls)).toEqual([]);
  });

  it.each([
    ['another network', { NETWORK: 'FLANNEL_OVERLAY' }, 'Compare the network of the cluster'],
    ['a duplicate', { DUPLICATE: 'yes' }, 'Let the server check the manifest, and see what changes'],
    ['a diff that failed', { DIFF: '2' }, 'Let the server check the manifest, and see what changes'],
  ])('names the step at which it stopped: %s', (_, answers, title) => {
    stage.saveManifest(vcnNative);
    const { status, stderr } = stage.runScript(vcnNative, ['preflight'], answers);
    expect([status, stderr.trimEnd().split('\n').at(-1)]).toEqual([1, `Stopped at «${title}»; nothing after it ran.`]);
  });

  it('keeps a copy before it applies', () => {
    stage.saveManifest(vcnNative);
    stage.saveKubeconfig();
    const { status, calls, stderr } = stage.runScript(vcnNative, ['apply']);
    expect([status, stderr]).toEqual([0, '']);
    expect(changes(calls)).toEqual([`kubectl apply --filename ${manifestName(vcnNative)}`]);
    expect(calls.at(-1)).toBe(`kubectl apply --filename ${manifestName(vcnNative)}`);
    expect(readdirSync(join(stage.folder, copyOf(vcnNative)))).toEqual(['cluster']);
    expect(readFileSync(join(stage.folder, copyOf(vcnNative), 'cluster'), 'utf8')).toBe(`${filled.clusterId}\n`);
  });

  it.each([
    ['the manifest is another', vcnNative, {}, { ...filled, editedSha256: 'e'.repeat(64) }],
    ['nodes have flannel', replaced, { NODES: 'node/a', FLANNEL: 'yes' }, filled],
    ['the copy cannot be made', vcnNative, { CALICO: 'broken' }, filled],
  ])('applies nothing where %s', (_, selection, answers, values) => {
    stage.saveManifest(selection);
    stage.saveKubeconfig();
    const { status, calls, stderr } = stage.runScript(selection, ['apply'], answers, values);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Stopped at «Keep a copy of what runs»')]);
    expect(changes(calls)).toEqual([]);
    expect(existsSync(join(stage.folder, copyOf(selection)))).toBe(false);
  });

  it('takes flannel away between the copy and the apply', () => {
    stage.saveManifest(replaced);
    stage.saveKubeconfig();
    const { status, calls } = stage.runScript(replaced, ['apply'], { FLANNEL: '' });
    expect(status).toBe(0);
    expect(changes(calls)).toEqual([
      `oci ce cluster disable-addon --cluster-id ${filled.clusterId} --region us-ashburn-1 --addon-name Flannel --is-remove-existing-add-on false --force`,
      'kubectl delete daemonset kube-flannel-ds --namespace kube-system --ignore-not-found',
      `kubectl apply --filename ${manifestName(replaced)}`,
    ]);
  });

  it.each([
    ['VCN-native pods', vcnNative, {}],
    ['flannel', withPool, { NODES: 'node/a\nnode/b\n', ENVIRONMENT: 'FELIX_IPTABLESBACKEND=NFT\nCALICO_IPV4POOL_CIDR=10.244.0.0/16' }],
  ] as const)('verifies an install for %s and prints what the steps expect', (_, selection, env) => {
    stage.saveManifest(selection);
    stage.saveKubeconfig();
    const { status, stdout, stderr, calls } = stage.runScript(selection, ['verify'], env);
    expect([status, stderr]).toEqual([0, '']);
    const expected = createRunbook(selection, filled).steps.filter(
      ({ section, expects, optional }) => section === 'verify' && expects !== undefined && optional === undefined,
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(expected.filter(({ expects = '' }) => !stdout.includes(`${expects}\n`)).map(({ id }) => id)).toEqual([]);
    expect(calls.at(-1)).toBe('kubectl delete namespace calicut-smoke-test --timeout=2m');
  });

  it('asks for node pools where there are none yet', () => {
    stage.saveManifest(replaced);
    stage.saveKubeconfig();
    const { status, stderr } = stage.runScript(replaced, ['verify']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Create the node pools now, then run verify again.')]);
  });

  it('goes back to the Calico of before and stops nothing', () => {
    stage.saveManifest(vcnNative);
    stage.saveKubeconfig();
    expect(stage.runScript(vcnNative, ['apply'], { CALICO: 'applied' }).status).toBe(0);
    expect(readdirSync(join(stage.folder, copyOf(vcnNative))).toSorted()).toEqual([
      'applied-calico-node.json',
      'cluster',
      'live-calico-node.yaml',
    ]);
    const { status, calls } = stage.runScript(vcnNative, ['roll-back'], { STOP_CALICO: 'yes' });
    expect(status).toBe(0);
    expect(changes(calls)).toEqual([`kubectl apply --filename ${copyOf(vcnNative)}/applied-calico-node.json`]);
  });

  it('stops a Calico that is new only when it is told to, with every node cordoned, and deletes no kind', () => {
    stage.saveKubeconfig();
    stage.saveCopy(vcnNative);
    const refused = stage.runScript(vcnNative, ['roll-back'], { NODES: 'node/a\nnode/b\n' });
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('STOP_CALICO=yes')]);
    expect(changes(refused.calls)).toEqual([]);
    const { status, calls } = stage.runScript(vcnNative, ['roll-back'], { STOP_CALICO: 'yes', NODES: 'node/a\nnode/b\n' });
    expect(status).toBe(0);
    expect(changes(calls)).toEqual([
      'kubectl cordon node/a',
      'kubectl cordon node/b',
      'kubectl delete daemonset/calico-node deployment/calico-kube-controllers deployment/calico-typha --namespace kube-system --ignore-not-found --timeout=5m',
    ]);
  });

  it('goes back to flannel when the nodes are gone', () => {
    stage.saveKubeconfig();
    stage.saveCopy(replaced, ['live-kube-flannel-ds.yaml']);
    const refused = stage.runScript(replaced, ['roll-back'], { STOP_CALICO: 'yes', NODES: 'node/a\n' });
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('Nodes are left')]);
    expect(changes(refused.calls)).toEqual([]);
    const { status, calls } = stage.runScript(replaced, ['roll-back'], { STOP_CALICO: 'yes', ADDON: 'DELETED' });
    expect(status).toBe(0);
    expect(changes(calls).map((call) => call.split(' ').slice(0, 4).join(' '))).toEqual([
      'kubectl delete daemonset/calico-node deployment/calico-kube-controllers',
      'oci ce cluster install-addon',
    ]);
  });

  it('does not roll back where no copy was made, or one of another cluster', () => {
    stage.saveKubeconfig();
    const without = stage.runScript(vcnNative, ['roll-back'], { STOP_CALICO: 'yes' });
    expect([without.status, without.stderr]).toEqual([1, expect.stringContaining('There is no copy')]);
    stage.saveCopy(vcnNative, [], 'ocid1.cluster.oc1.iad.other');
    const other = stage.runScript(vcnNative, ['roll-back'], { STOP_CALICO: 'yes' });
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('of another cluster')]);
    expect(changes([...without.calls, ...other.calls])).toEqual([]);
    rmSync(join(stage.folder, 'calicut-kept'), { recursive: true });
  });

  it.each([{ method: 'beside' }, { cluster: 'basic' }] as const)('refuses at its head a way that was withdrawn: %j', (more) => {
    const selection: Selection = { ...withPool, ...more };
    stage.saveManifest(selection);
    const { status, stderr, calls } = stage.runScript(selection, ['preflight'], flannelCluster);
    expect([status, stderr, calls]).toEqual([1, expect.stringContaining('ALLOW_WITHDRAWN=yes'), []]);
    expect(stage.runScript(selection, ['preflight'], { ...flannelCluster, ALLOW_WITHDRAWN: 'yes' }).status).toBe(0);
  });
});
