import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runbook as words } from '../messages/en/runbook.ts';
import { createRunbook } from '../engine/plan/runbook.ts';
import type { RunbookStepId, RunbookValues } from '../engine/plan/runbook-types.ts';
import { toScript } from '../engine/plan/runbook-script.ts';
import { manifestName } from '../engine/recipes/recipe-for.ts';
import type { Selection } from '../engine/selection/selection.ts';
import { filled } from './runbooks.ts';

/** Stands for a program: notes how it was called, and answers as `$STATE` holds it. */
const stub = (answers: string) => `#!/usr/bin/env bash
call="\${0##*/} $*"
printf '%s\\n' "$call" >>"$STATE/calls"
${answers}
`;

const stubs: Readonly<Record<string, string>> = {
  oci: stub(`
case $call in
  *create-kubeconfig*) while [ "$1" != --file ]; do shift; done; echo 'kind: Config' >"$2" ;;
  *list-addons*) if [ -e "$STATE/addon" ]; then cat "$STATE/addon"; else echo "$ADDON"; fi ;;
  *disable-addon*) echo "$DISABLED" >"$STATE/addon" ;;
  *install-addon*) echo "$ENABLED" >"$STATE/addon" ;;
  *cni-type*) echo "$NETWORK" ;;
  *data.type*) echo "$TYPE" ;;
  *pods-cidr*) echo "$PODS_CIDR" ;;
esac`),
  sleep: stub(''),
  sha256sum: stub('echo "$SHA256  $1"'),
  skopeo: stub('case $* in *missing*) exit 1 ;; esac'),
  curl: stub(`while [ "$1" != --output ]; do shift; done; printf 'kind: A\\n' >"$2"`),
  kubectl: stub(`
has() { if [ -n "$1" ]; then echo "daemonset.apps/$2"; fi; }
case $* in
  'config view'*) printf '%s' "$ARGUMENTS" ;;
  'get --raw /version') printf '{\\n  "gitVersion": "v%s",\\n  "x": 1\\n}\\n' "$VERSION" ;;
  'get nodes --output name') printf '%s' "$NODES" ;;
  'get nodes --output jsonpath'*) printf 'Oracle Linux Server 8.10 | 5.15 | amd64 | kubelet v1.36.1\\nOracle Linux Server 8.10 | 5.15 | amd64 | kubelet v1.36.1\\n' ;;
  'get daemonset/calico-node '*'--output name') has "$CALICO" calico-node ;;
  'get daemonset/kube-flannel-ds '*'--output name') has "$FLANNEL" kube-flannel-ds ;;
  'get daemonset/calico-node '*'--output yaml') if [ "$CALICO" = broken ]; then exit 1; fi; echo 'kind: DaemonSet' ;;
  'get daemonset/calico-node '*'--output jsonpath'*) if [ "$CALICO" = applied ]; then printf '{"kind":"DaemonSet"}'; fi ;;
  'get daemonset/kube-flannel-ds '*'--output yaml') echo 'kind: DaemonSet' ;;
  'get daemonsets --all-namespaces'*) printf '%s\\n' "$SETS" ;;
  'get networkpolicies'*) printf '%s' "$POLICIES" ;;
  *'--dry-run=server'*) if [ -n "$DUPLICATE" ]; then echo 'duplicate entries for key' >&2; exit 1; fi; echo 'a serverside-applied (server dry run)' ;;
  diff*) printf -- '--- a\\n+++ b\\n+x: 1\\n+y: 1\\n-z: 1\\n'; exit "$DIFF" ;;
  'rollout status daemonset'*) if [ -n "$STUCK" ]; then exit 1; fi; echo 'daemon set "calico-node" successfully rolled out' ;;
  'rollout status deployment'*) echo 'deployment "calico-kube-controllers" successfully rolled out' ;;
  'get pods --namespace kube-system'*'--no-headers'*) printf 'calico-node-1 node-1 Running true\\ncalico-node-2 node-2 Pending false\\n' ;;
  'get --filename'*) printf 'a/a\\n' ;;
  'get daemonset calico-node '*) printf '%s\\n' "$ENVIRONMENT" ;;
  'get ippools.crd.projectcalico.org --output name') printf '%s' "$POOLS" ;;
  'get ippools.crd.projectcalico.org default'*) echo "$POOL" ;;
  'get pods --namespace kube-system'*'status.phase=Running'*) printf '%s' "$PODS" ;;
  *'ip -brief link') printf '%s\\n' "$LINKS" ;;
  *'iptables-nft-save'*) printf '%s\\n' "$RULES" ;;
  *'iptables-legacy-save'*) printf '%s\\n' "$LEGACY_RULES" ;;
  'logs --namespace kube-system broken'*) exit 1 ;;
  logs*) if [ -n "$BACKEND" ]; then echo 'Looked up iptables command backendMode="'"$BACKEND"'" candidates=[]string{"a-save", "b-restore"} command="a" ipVersion=0x4 saveOrRestore="restore"'; fi ;;
  'get pods --all-namespaces'*) printf 'NAMESPACE NAME NODE HOST IP CALICO\\na old n <none> 10.0.0.1 <none>\\na new n <none> 10.0.0.2 10.0.0.2/32\\na host n true 10.0.0.3 <none>\\na pending n <none> <none> <none>\\n' ;;
  'get pods --namespace calicut-smoke-test --no-headers'*) printf 'server   node-1\\nclient   node-2\\n' ;;
  'get pod server'*) echo "$SERVER" ;;
  *'--filename -') tee -a "$STATE/input" | grep -o 'name: [a-z.-]*' | head -n 1 >>"$STATE/created" ;;
  *'/agnhost connect'*)
    if grep -q deny-all "$STATE/created" && ! grep -q allow-client "$STATE/created" && [ -z "$UNENFORCED" ]; then
      echo TIMEOUT >&2
      echo 'command terminated with exit code 1' >&2
      exit 1
    fi
    ;;
  'get customresourcedefinitions --output name') printf 'x/ippools.crd.projectcalico.org\\nx/other.example.com\\n' ;;
esac`),
};

/** The variables of calico-node as the plan for VCN-native pods wants them. */
export const goodVariables =
  'FELIX_INTERFACEPREFIX=oci\nNO_DEFAULT_POOLS=true\nFELIX_CHAININSERTMODE=Append\nFELIX_IPTABLESMANGLEALLOWACTION=Return\nFELIX_IPTABLESBACKEND=NFT';
export const goodRules: string = [
  ':cali-FORWARD - [0:0]',
  '-A FORWARD -m conntrack --ctstate RELATED -j ACCEPT',
  '-A FORWARD -m comment --comment "cali:x" -j cali-FORWARD',
  '-A FORWARD -j ACCEPT',
].join('\n');
const sha256Of = (selection: Selection) =>
  /!= '([0-9a-f]{64})'/.exec(createRunbook(selection).steps.find(({ id }) => id === 'download')?.shell ?? '')?.[1] ?? '';

/** Answers of a cluster on which all is well. */
const wellAnswers: Answers = {
  ARGUMENTS: `["ce","cluster","generate-token","--cluster-id","${filled.clusterId ?? ''}","--region","us-ashburn-1"]`,
  VERSION: '1.36.1',
  NETWORK: 'OCI_VCN_IP_NATIVE',
  TYPE: 'ENHANCED_CLUSTER',
  ADDON: 'ACTIVE',
  DISABLED: 'DELETED',
  ENABLED: 'ACTIVE',
  NODES: '',
  CALICO: '',
  FLANNEL: '',
  SETS: 'kube-system proxymux-client',
  POLICIES: '',
  DUPLICATE: '',
  DIFF: '1',
  STUCK: '',
  ENVIRONMENT: goodVariables,
  POOLS: '',
  POOL: '10.244.0.0/16',
  PODS_CIDR: '10.244.0.0/16',
  PODS: 'calico-node-1 node-1\ncalico-node-2 node-2',
  LINKS: 'lo UP\noci0a1b2c@if3 UP',
  RULES: goodRules,
  LEGACY_RULES: '',
  BACKEND: 'nft',
  SERVER: '10.0.0.9',
  UNENFORCED: '',
  SHA256: 'c'.repeat(64),
};

/** What the stubs answer, and what else is set in the environment. */
export type Answers = Readonly<Record<string, string>>;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every call of a program that reaches out, in order. */
  readonly calls: readonly string[];
}

/** A folder of its own in which the shell of runbooks is run, with stubs for everything that reaches out. */
export class Stage {
  readonly folder: string = realpathSync(mkdtempSync(join(tmpdir(), 'calicut-run-')));

  constructor() {
    for (const name of ['bin', 'state']) mkdirSync(join(this.folder, name));
    for (const [name, text] of Object.entries(stubs)) {
      writeFileSync(join(this.folder, 'bin', name), text);
      chmodSync(join(this.folder, 'bin', name), 0o755);
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** As the preflight leaves it. */
  saveKubeconfig(): void {
    writeFileSync(join(this.folder, 'calicut.kubeconfig'), 'kind: Config\n');
  }

  /** A copy as the first step of the installation leaves it, with these files in it. */
  saveCopy(selection: Selection, files: readonly string[] = [], cluster: string = filled.clusterId ?? ''): void {
    const folder = join(this.folder, copyOf(selection));
    mkdirSync(folder, { recursive: true });
    for (const name of ['cluster', ...files]) writeFileSync(join(folder, name), name === 'cluster' ? `${cluster}\n` : 'kind: DaemonSet\n');
  }

  saveManifest(selection: Selection, text = 'kind: A\n'): void {
    writeFileSync(join(this.folder, manifestName(selection)), text);
  }

  runScript(selection: Selection, args: readonly string[], answers: Answers = {}, values: RunbookValues = filled): Run {
    return this.#bash(toScript(createRunbook(selection, values), selection, words), args, { SHA256: sha256Of(selection), ...answers });
  }

  runStep(
    selection: Selection,
    id: RunbookStepId,
    answers: Answers = {},
    values: RunbookValues = filled,
  ): Run & { readonly expects: string } {
    const step = createRunbook(selection, values).steps.find((one) => one.id === id);
    if (step === undefined) throw new Error(`no step ${id}`);
    const terminal = { KUBECONFIG: join(this.folder, 'calicut.kubeconfig'), ...answers };
    return { ...this.#bash(`${step.shell}\n`, [], terminal), expects: step.expects ?? '' };
  }

  #bash(text: string, args: readonly string[], answers: Answers): Run {
    const log = join(this.folder, 'state/calls');
    rmSync(log, { force: true });
    writeFileSync(join(this.folder, 'run.sh'), text);
    for (const name of ['addon', 'created', 'input']) rmSync(join(this.folder, 'state', name), { force: true });
    const { CLUSTER_ID: _cluster, REGION: _region, KUBECONFIG: _kubeconfig, ...inherited } = process.env;
    const path = `${join(this.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const env = { ...inherited, PATH: path, STATE: join(this.folder, 'state'), ...wellAnswers, ...answers };
    const { status, stdout, stderr } = spawnSync('bash', ['run.sh', ...args], { cwd: this.folder, encoding: 'utf8', env });
    const calls = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
    return { status, stdout, stderr, calls };
  }
}

/** The folder that holds the copy of what ran before this selection. */
export const copyOf = (selection: Selection): string => `calicut-kept/${manifestName(selection).replace(/\.yaml$/, '')}`;

/** The calls that reach a cluster, by their first words. */
export const verbs = (calls: readonly string[], words = 2): readonly string[] =>
  calls.filter((call) => !/^(?:sleep|sha256sum|kubectl config)/.test(call)).map((call) => call.split(' ').slice(0, words).join(' '));
