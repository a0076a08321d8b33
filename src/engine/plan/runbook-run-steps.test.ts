import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, goodRules, goodVariables, Stage } from '../../testing/runbook-stage.ts';
import { adapted, filled, replaced, vcnNative } from '../../testing/runbooks.ts';
import { manifestName } from '../recipes/recipe-for.ts';
import type { Selection } from '../selection/selection.ts';
import { createRunbook } from './runbook.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.close());

const ocid = filled.clusterId ?? '';
const withPool: Selection = { ...replaced, podCidr: '10.244.0.0/16' };
const ol9: Selection = { ...vcnNative, images: ['ol9'] };

describe('a step', { timeout: 60_000 }, () => {
  it('with a value that is missing refuses and calls nothing, also alone', () => {
    for (const selection of [vcnNative, replaced]) {
      for (const { id, shell } of createRunbook(selection).steps.filter(({ shell }) => shell.includes('${CLUSTER_ID'))) {
        const { status, stderr, calls } = stage.runStep(selection, id, {}, {});
        expect([id, status, stderr.includes('CLUSTER_ID'), calls, shell === '']).toEqual([id, expect.not.toBeOneOf([0]), true, [], false]);
      }
    }
  });

  it.each([
    ['create-kubeconfig', { VERSION: '1.35.2' }, 'this runbook is for 1.36'],
    ['create-kubeconfig', { VERSION: '1.3' }, 'this runbook is for 1.36'],
    ['download', { SHA256: 'd'.repeat(64) }, 'Do not use it'],
    ['check-network', { NETWORK: 'FLANNEL_OVERLAY' }, 'this runbook is for OCI_VCN_IP_NATIVE'],
    ['check-network', { NETWORK: '' }, 'this runbook is for OCI_VCN_IP_NATIVE'],
    ['check-engines', { SETS: 'kube-system cilium' }, 'kube-system/cilium'],
    ['check-engines', { SETS: 'a x\ncalico-system calico-node' }, 'calico-system/calico-node'],
    ['check-engines', { SETS: 'kube-system canal' }, 'kube-system/canal'],
    ['check-engines', { SETS: 'kube-system kube-router' }, 'kube-router'],
    ['check-engines', { SETS: 'kube-system antrea-agent' }, 'antrea-agent'],
    ['check-engines', { SETS: 'kube-system weave-net' }, 'weave-net'],
    ['check-policies', { POLICIES: 'shop deny-all' }, 'POLICIES_READ=yes'],
    ['check-server', { DUPLICATE: 'yes' }, 'duplicate entries'],
    ['check-server', { DIFF: '2' }, 'kubectl diff failed'],
    ['check-install', { STUCK: 'yes' }, 'Not ready: calico-node-2 node-2 Pending false'],
    ['check-environment', { ENVIRONMENT: goodVariables.replace('=oci', '=OCI') }, 'does not have FELIX_INTERFACEPREFIX=oci'],
    ['check-environment', { ENVIRONMENT: `${goodVariables}\nFELIX_TYPHAK8SSERVICENAME=` }, 'still has FELIX_TYPHAK8SSERVICENAME'],
    ['check-environment', { ENVIRONMENT: `${goodVariables}\nA=1\nA=2` }, 'stand twice: A'],
    ['check-environment', { POOLS: 'ippool/default' }, 'ippool/default'],
    ['check-each-node', { BACKEND: 'legacy' }, 'NFT is planned, and legacy is in use'],
    ['check-each-node', { BACKEND: '' }, 'No log says'],
    ['check-each-node', { LINKS: 'lo UP\ncali0a1b2c UP' }, 'No node has an interface that starts with oci'],
    ['check-each-node', { RULES: '-A FORWARD -j ACCEPT', LEGACY_RULES: goodRules }, 'no rule of Calico is there'],
    ['check-each-node', { PODS: '' }, 'No calico-node runs'],
    ['smoke-test', { UNENFORCED: 'yes' }, 'deny-all: connected, and not TIMEOUT'],
    ['smoke-test', { SMOKE_TEST_IMAGE: 'a b' }, 'is not the name of an image'],
  ] as const)('%s refuses what is not as planned: %j', (id, env, said) => {
    stage.saveManifest(vcnNative);
    stage.saveKubeconfig();
    const { status, stderr } = stage.runStep(vcnNative, id, env);
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
  });

  it.each([
    ['check-engines', { SETS: 'kube-system calico-node' }, 'A calico-node runs already'],
    ['check-policies', {}, 'There is no NetworkPolicy yet.'],
    ['check-policies', { POLICIES: 'shop deny-all', CALICO: 'applied' }, 'enforced already'],
    ['check-policies', { POLICIES: 'shop deny-all', POLICIES_READ: 'yes' }, 'shop deny-all'],
    ['check-network', {}, 'The network type of the cluster is OCI_VCN_IP_NATIVE.'],
    ['check-server', {}, 'The server takes 1 objects.'],
  ] as const)('%s goes on with %j', (id, env, said) => {
    const { status, stdout } = stage.runStep(vcnNative, id, env);
    expect([status, stdout]).toEqual([0, expect.stringContaining(said)]);
  });

  it('download asks for the manifest too, and refuses another than the one that was made', () => {
    const answers = { SHA256: /!= '([0-9a-f]{64})'/.exec(createRunbook(vcnNative).steps[0]?.shell ?? '')?.[1] ?? '' };
    expect(stage.runStep(vcnNative, 'download', answers)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Save the manifest'),
    });
    stage.saveManifest(vcnNative);
    expect(stage.runStep(vcnNative, 'download', answers).status).toBe(0);
    expect(stage.runStep(vcnNative, 'download', answers, { ...filled, editedSha256: 'e'.repeat(64) })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not the one that this runbook was made with'),
    });
  });

  it.each([
    ['-A FORWARD -j ACCEPT\n-A FORWARD -j cali-FORWARD', '-A FORWARD -j ACCEPT'],
    ['-A INPUT -m comment --comment "all of it" -j ACCEPT\n-A INPUT -j cali-INPUT', '-A INPUT'],
    ['-A INPUT -j cali-INPUT\n-A FORWARD -j ACCEPT\n-A FORWARD -j cali-FORWARD', '-A FORWARD'],
  ])('check-each-node finds a rule before those of Calico in %j', (rules, said) => {
    const { status, stderr, stdout } = stage.runStep(vcnNative, 'check-each-node', { RULES: `:cali-FORWARD - [0:0]\n${rules}` });
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
    expect(stderr).toContain('node-1: ');
    expect(stderr).toContain('node-2: ');
    expect(stdout).toContain('2 nodes, 2 faults.');
  });

  it('check-each-node looks at the other nodes too where one cannot be read', () => {
    const { status, stdout, stderr } = stage.runStep(vcnNative, 'check-each-node', { PODS: 'broken node-1\ncalico-node-2 node-2' });
    expect([status, stderr]).toEqual([1, 'node-1: its log cannot be read.\n']);
    expect(stdout).toContain('node-2: nft, 1 interfaces start with oci');
    expect(stdout).toContain('2 nodes, 1 faults.');
  });

  it('check-each-node reads the rules of the backend that is in use where none is planned', () => {
    const answers = { BACKEND: 'legacy', RULES: '', LEGACY_RULES: goodRules };
    expect(stage.runStep(ol9, 'check-each-node', answers).status).toBe(0);
    expect(stage.runStep(ol9, 'check-each-node', { ...answers, BACKEND: 'nft' }).status).toBe(1);
  });

  it('check-backend reads the logs alone', () => {
    const { status, stdout, calls } = stage.runStep(replaced, 'check-backend');
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'node-1: nft']);
    expect(calls.filter((call) => call.startsWith('kubectl exec'))).toEqual([]);
    expect(stage.runStep(replaced, 'check-backend', { BACKEND: 'legacy' }).status).toBe(1);
  });

  it.each([
    ['words', `[ce cluster generate-token --cluster-id ${ocid} --region us-ashburn-1]`, 0],
    ['JSON', `["--region","x","--cluster-id","${ocid}"]`, 0],
    ['a longer one', `["--cluster-id","${ocid}x"]`, 1],
    ['a prefix of it', `["--cluster-id","${ocid.slice(0, -1)}"]`, 1],
    ['a word before it', `["--cluster-id","x${ocid}"]`, 1],
    ['another argument', `["--profile","${ocid}","--cluster-id","ocid1.cluster.oc1.iad.other"]`, 1],
    ['nothing', '', 1],
  ])('create-kubeconfig compares the OCID as a whole: %s', (_, ARGUMENTS, status) => {
    expect(stage.runStep(vcnNative, 'create-kubeconfig', { ARGUMENTS }).status).toBe(status);
  });

  it.each(['o', '', 'ocid1.cluster', 'ocid1.cluster...', 'ocid1.cluster.oc1.iad.', 'ocid1.cluster.oc1.iad.x" y'])(
    'create-kubeconfig refuses %j from the environment and calls nothing',
    (CLUSTER_ID) => {
      const { status, calls } = stage.runStep(vcnNative, 'create-kubeconfig', { CLUSTER_ID, REGION: 'x' }, {});
      expect([status === 0, calls]).toEqual([false, []]);
    },
  );

  it('list-nodes refuses nodes that have flannel, and takes those that have Calico', () => {
    expect(stage.runStep(replaced, 'list-nodes')).toMatchObject({ status: 0, stdout: expect.stringContaining('There are no nodes yet.') });
    for (const answers of [{}, { FLANNEL: 'yes' }, { CALICO: 'applied', FLANNEL: 'yes' }]) {
      const { status, stderr } = stage.runStep(replaced, 'list-nodes', { NODES: 'node/a\n', REPLACE_NODES: 'yes', ...answers });
      expect([status, stderr]).toEqual([1, expect.stringContaining('Scale the node pools to 0 first')]);
    }
    expect(stage.runStep(replaced, 'list-nodes', { NODES: 'node/a\n', CALICO: 'applied' }).status).toBe(0);
  });

  it.each([
    [{ ...replaced, podCidr: '10.20.0.0/16' }, {}, 'The plan is 10.20.0.0/16.'],
    [replaced, {}, 'The cluster has 10.244.0.0/16: give it on the page and save the manifest again'],
    [withPool, { TYPE: 'BASIC_CLUSTER' }, 'The cluster is a BASIC_CLUSTER'],
    [withPool, { NETWORK: 'OCI_VCN_IP_NATIVE' }, 'this runbook is for FLANNEL_OVERLAY'],
  ])('check-network refuses another range, none, or another cluster for %j with %j', (selection, answers, said) => {
    const { status, stderr } = stage.runStep(selection, 'check-network', { NETWORK: 'FLANNEL_OVERLAY', ...answers });
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
  });

  it('check-registry asks for every image that comes from it, and stops at one that is missing', () => {
    const { registry = '' } = adapted;
    const pod = (image: string) =>
      `          image: ${registry}/${image} # why\n        - image: "${registry}/calico/node:v1"\n          image: other.example/x:1\n`;
    stage.saveManifest(adapted, pod('calico/cni:v1'));
    const { status, calls, stdout } = stage.runStep(adapted, 'check-registry');
    expect([status, stdout]).toEqual([0, 'The images are where the manifest wants them.\n']);
    expect(calls).toEqual(['calico/cni:v1', 'calico/node:v1'].map((image) => `skopeo inspect --raw docker://${registry}/${image}`));
    stage.saveManifest(adapted, pod('calico/missing:v1'));
    expect(stage.runStep(adapted, 'check-registry')).toMatchObject({ status: 1, stderr: expect.stringContaining('calico/missing:v1') });
    expect(stage.runStep(adapted, 'check-registry', { IMAGES_COPIED: 'yes' }).status).toBe(0);
  });

  it('delete-idle-typha deletes its three objects, and is no part of the script', () => {
    stage.saveKubeconfig();
    stage.saveCopy(adapted);
    expect(stage.runStep(adapted, 'delete-idle-typha').calls).toContain(
      'kubectl delete deployment/calico-typha service/calico-typha poddisruptionbudget/calico-typha --namespace kube-system --ignore-not-found',
    );
    expect(createRunbook(adapted).steps.find(({ id }) => id === 'delete-idle-typha')?.optional).toBe(true);
    expect(createRunbook(vcnNative).steps.map(({ id }) => id)).not.toContain('delete-idle-typha');
  });

  it('verify what an adapted manifest asks for, and no more', () => {
    stage.saveManifest(adapted);
    stage.saveKubeconfig();
    const left = goodVariables.replace('FELIX_INTERFACEPREFIX=oci\nNO_DEFAULT_POOLS=true\n', '');
    expect(stage.runStep(adapted, 'check-environment', { ENVIRONMENT: left, POOLS: 'ippool/default' })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('ippool/default'),
    });
    expect(stage.runStep(adapted, 'check-each-node')).toMatchObject({ status: 1, stderr: expect.stringContaining('starts with cali.') });
  });

  it('check-network takes the range of the cluster, or any when told so', () => {
    const network = { NETWORK: 'FLANNEL_OVERLAY' };
    expect(stage.runStep(withPool, 'check-network', network).status).toBe(0);
    expect(stage.runStep(replaced, 'check-network', { ...network, ANY_POOL: 'yes' }).status).toBe(0);
  });

  it('check-environment compares the pool with the range of the cluster', () => {
    const answers = { ENVIRONMENT: 'FELIX_IPTABLESBACKEND=NFT\nCALICO_IPV4POOL_CIDR=10.244.0.0/16' };
    expect(stage.runStep(withPool, 'check-environment', answers).status).toBe(0);
    const other = { ...answers, POOL: '192.168.0.0/16' };
    expect(stage.runStep(withPool, 'check-environment', other)).toMatchObject({ status: 1, stderr: expect.stringContaining('ANY_POOL') });
    expect(stage.runStep(withPool, 'check-environment', { ...other, ANY_POOL: 'yes' }).status).toBe(0);
  });

  it('check-install counts, and names what is missing', () => {
    stage.saveManifest(vcnNative, 'kind: A\n---\nkind: B\n');
    expect(stage.runStep(vcnNative, 'check-install')).toMatchObject({ status: 1, stdout: expect.stringContaining('1 of 2 objects') });
  });

  it('check-install waits longer for more nodes', () => {
    stage.saveManifest(vcnNative);
    const { calls } = stage.runStep(vcnNative, 'check-install', { NODES: 'node/a\nnode/b\nnode/c\n' });
    expect(calls).toContain('kubectl rollout status daemonset/calico-node --namespace kube-system --timeout=13m');
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
    stage.saveManifest(vcnNative);
    stage.saveKubeconfig();
    expect(stage.runStep(vcnNative, 'keep-copy').status).toBe(0);
    expect(stage.runStep(vcnNative, 'keep-copy', { CALICO: 'applied' }).stdout).toContain('stays as it is');
    expect(readdirSync(join(stage.folder, copyOf(vcnNative)))).toEqual(['cluster']);
    stage.saveCopy(vcnNative, [], 'ocid1.cluster.oc1.iad.other');
    for (const id of ['keep-copy', 'restore-kept', 'stop-calico'] as const) {
      expect(stage.runStep(vcnNative, id)).toMatchObject({ status: 1, stderr: expect.stringContaining('another cluster') });
    }
  });

  it('keep-copy takes no half-written copy for a whole one, and keeps those of two manifests apart', () => {
    stage.saveManifest(vcnNative);
    stage.saveKubeconfig();
    mkdirSync(join(stage.folder, `${copyOf(vcnNative)}.part`), { recursive: true });
    writeFileSync(join(stage.folder, `${copyOf(vcnNative)}.part/live-old.yaml`), '');
    expect(stage.runStep(vcnNative, 'keep-copy', { CALICO: 'broken' }).status).not.toBe(0);
    expect(existsSync(join(stage.folder, copyOf(vcnNative)))).toBe(false);
    expect(stage.runStep(vcnNative, 'keep-copy', { CALICO: 'applied' }).status).toBe(0);
    stage.saveManifest(ol9);
    expect(stage.runStep(ol9, 'keep-copy').status).toBe(0);
    expect(readdirSync(join(stage.folder, copyOf(vcnNative))).toSorted()).toEqual([
      'applied-calico-node.json',
      'cluster',
      'live-calico-node.yaml',
    ]);
    expect(readFileSync(join(stage.folder, copyOf(vcnNative), 'applied-calico-node.json'), 'utf8')).toBe('{"kind":"DaemonSet"}\n');
    expect(readdirSync(join(stage.folder, copyOf(ol9)))).toEqual(['cluster']);
  });

  it('restore-kept refuses to guess where the Calico of before was not applied by kubectl apply', () => {
    stage.saveKubeconfig();
    stage.saveCopy(vcnNative, ['live-calico-node.yaml']);
    const { status, stderr } = stage.runStep(vcnNative, 'restore-kept');
    expect([status, stderr]).toEqual([1, expect.stringContaining('by hand')]);
    expect(stage.runStep(vcnNative, 'stop-calico', { STOP_CALICO: 'yes' }).stdout).toContain('it stays');
  });

  it.each([
    'disable-add-on',
    'delete-daemon-set',
    'apply',
    'apply-server-side',
    'restore-kept',
    'stop-calico',
    'enable-add-on',
    'delete-kinds',
  ] as const)('%s carries its own guards when it is pasted alone', (id) => {
    const go = { STOP_CALICO: 'yes', DELETE_KINDS: 'yes' };
    const silent = (calls: readonly string[]) => calls.filter((call) => !call.startsWith('kubectl config'));
    const run = (answers = {}) => {
      const { status, stderr, calls } = stage.runStep(replaced, id, { ...go, ...answers });
      expect([status, silent(calls)]).toEqual([1, []]);
      return stderr;
    };
    expect(run()).toContain('calicut.kubeconfig');
    stage.saveKubeconfig();
    expect(run({ KUBECONFIG: '' })).toContain('calicut.kubeconfig');
    expect(run()).toContain('There is no copy');
    stage.saveCopy(replaced);
    expect(run({ ARGUMENTS: '["--cluster-id","ocid1.cluster.oc1.iad.other"]' })).toContain('does not name');
  });

  it('disable-add-on can be repeated, and waits until the add-on is disabled', () => {
    stage.saveKubeconfig();
    stage.saveCopy(replaced);
    const disables = (calls: readonly string[]) => calls.filter((call) => call.includes('disable-addon')).length;
    const first = stage.runStep(replaced, 'disable-add-on');
    expect([first.status, disables(first.calls)]).toEqual([0, 1]);
    for (const ADDON of ['DELETED', '', 'null']) {
      const again = stage.runStep(replaced, 'disable-add-on', { ADDON });
      expect([again.status, disables(again.calls)]).toEqual([0, 0]);
    }
    const stuck = stage.runStep(replaced, 'disable-add-on', { DISABLED: 'DELETING' });
    expect([stuck.status, stuck.stderr]).toEqual([1, expect.stringContaining('still DELETING after ten minutes')]);
    const told = stage.runStep(replaced, 'disable-add-on', { DISABLED: 'DELETING', ADDON_DISABLED: 'yes' });
    expect([told.status, told.calls.filter((call) => call.startsWith('oci'))]).toEqual([0, []]);
  });

  it('delete-daemon-set notices that the add-on puts it back', () => {
    stage.saveKubeconfig();
    stage.saveCopy(replaced);
    expect(stage.runStep(replaced, 'delete-daemon-set').status).toBe(0);
    expect(stage.runStep(replaced, 'delete-daemon-set', { FLANNEL: 'yes' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('came back'),
    });
  });

  it('enable-add-on waits for Calico to be stopped, and does nothing twice', () => {
    stage.saveKubeconfig();
    stage.saveCopy(replaced);
    expect(stage.runStep(replaced, 'enable-add-on', { CALICO: 'applied' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Stop Calico first'),
    });
    expect(stage.runStep(replaced, 'enable-add-on', { ADDON: 'ACTIVE' }).calls.join('\n')).not.toContain('install-addon');
    expect(stage.runStep(replaced, 'enable-add-on', { ADDON: '' }).calls.join('\n')).toContain('install-addon');
  });

  it.each(['smoke-test', 'allow-all', 'keep-copy'] as const)('%s does nothing to another cluster', (id) => {
    stage.saveManifest(vcnNative);
    stage.saveKubeconfig();
    const { status, calls } = stage.runStep(vcnNative, id, { ARGUMENTS: '["--cluster-id","ocid1.cluster.oc1.iad.other"]' });
    expect([status, calls.filter((call) => !call.startsWith('kubectl config'))]).toEqual([1, []]);
  });

  it.each([
    [vcnNative, {}, { ...filled, editedSha256: 'e'.repeat(64) }, 'not the one that this runbook was made with'],
    [replaced, { NODES: 'node/a', FLANNEL: 'yes' }, filled, 'These nodes have flannel'],
  ])('apply looks at the manifest and at the nodes once more, for %j', (selection, answers, values, said) => {
    stage.saveManifest(selection);
    stage.saveKubeconfig();
    stage.saveCopy(selection);
    const { status, stderr, calls } = stage.runStep(selection, 'apply', answers, values);
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
    expect(calls.filter((call) => call.startsWith('kubectl apply'))).toEqual([]);
    expect(stage.runStep(selection, 'apply').calls.at(-1)).toBe(`kubectl apply --filename ${manifestName(selection)}`);
  });

  it('allow-all applies one policy and says how it goes again', () => {
    stage.saveKubeconfig();
    const { status, stdout } = stage.runStep(vcnNative, 'allow-all');
    expect([status, stdout]).toEqual([0, expect.stringContaining('kubectl delete globalnetworkpolicies.crd.projectcalico.org')]);
    expect(readFileSync(join(stage.folder, 'state/input'), 'utf8')).toContain('selector: all()');
  });

  it('keep-resources never writes over a copy, and delete-kinds asks for it', () => {
    stage.saveKubeconfig();
    stage.saveCopy(vcnNative);
    const folder = join(stage.folder, copyOf(vcnNative).replace('kept', 'resources'));
    const remove = (answers = {}) => stage.runStep(vcnNative, 'delete-kinds', { DELETE_KINDS: 'yes', ...answers });
    expect(remove().stderr).toContain('There is no copy of this cluster');
    expect(stage.runStep(vcnNative, 'keep-resources').status).toBe(0);
    expect(readdirSync(folder)).toEqual(['cluster', 'ippools.crd.projectcalico.org.yaml']);
    writeFileSync(join(folder, 'ippools.crd.projectcalico.org.yaml'), 'mine');
    expect(stage.runStep(vcnNative, 'keep-resources').stdout).toContain('stays as it is');
    expect(readFileSync(join(folder, 'ippools.crd.projectcalico.org.yaml'), 'utf8')).toBe('mine');
    expect(remove({ DELETE_KINDS: '' }).stderr).toContain('DELETE_KINDS=yes');
    expect(remove({ CALICO: 'applied' }).stderr).toContain('Stop Calico first');
    expect(remove().calls.at(-1)).toBe(`kubectl delete --ignore-not-found --timeout=5m --filename ${manifestName(vcnNative)}`);
  });

  it('smoke-test prints its lines and the nodes, and cleans up, also when it fails', () => {
    stage.saveKubeconfig();
    const { status, stdout, calls, expects } = stage.runStep(vcnNative, 'smoke-test');
    expect([status, stdout]).toEqual([0, `server   node-1\nclient   node-2\n${expects}\n`]);
    expect(calls.find((call) => call.startsWith('kubectl create'))).toBe('kubectl create namespace calicut-smoke-test');
    const failed = stage.runStep(vcnNative, 'smoke-test', { UNENFORCED: 'yes' });
    expect(failed.status).toBe(1);
    expect(failed.calls.slice(-3).map((call) => call.split(' ').slice(0, 3).join(' '))).toEqual([
      'kubectl get pods',
      'kubectl get events',
      'kubectl delete namespace',
    ]);
  });

  it('smoke-test takes another image, and an address of IPv6', () => {
    stage.saveKubeconfig();
    const { status, calls } = stage.runStep(vcnNative, 'smoke-test', { SMOKE_TEST_IMAGE: 'mirror.example/agnhost:2', SERVER: 'fd00::9' });
    expect(status).toBe(0);
    expect(calls.join('\n')).toContain('--timeout=3s [fd00::9]:8080');
    const images = [...readFileSync(join(stage.folder, 'state/input'), 'utf8').matchAll(/image: (.*)/g)].map(([, image]) => image);
    expect(images).toEqual(['mirror.example/agnhost:2', 'mirror.example/agnhost:2']);
  });

  it('download keeps the file under a name of its release', () => {
    const { calls } = stage.runStep({ ...vcnNative, calico: '3.33.1' }, 'download-unpinned');
    expect(calls[0]).toContain('--output calico-policy-only-3.33.1.yaml https://');
  });
});
