import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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
  oci: stub(`case $call in *' get '*) echo "$PODS_CIDR" ;; esac`),
  sleep: stub(''),
  sha256sum: stub('echo "$SHA256  $1"'),
  curl: stub(`while [ "$1" != --output ]; do shift; done; printf 'kind: A\\n' >"$2"`),
  kubectl: stub(`
case $* in
  'config view'*) echo "[\\"--cluster-id\\",\\"$KUBECONFIG_CLUSTER\\"]" ;;
  'config current-context') echo context-1 ;;
  'get --raw /version') printf '{\\n  "gitVersion": "v%s",\\n  "x": 1\\n}\\n' "$VERSION" ;;
  'get nodes --output name') printf '%s' "$NODES" ;;
  'get daemonset/calico-node '*'--output name') if [ -n "$CALICO" ]; then echo daemonset.apps/calico-node; fi ;;
  'get daemonset/calico-node '*'--output yaml') echo 'kind: DaemonSet' ;;
  'apply view-last-applied'*) if [ "$CALICO" = applied ]; then echo 'kind: DaemonSet'; fi ;;
  diff*) exit "$DIFF" ;;
  'get --filename'*) printf 'a/a\\n' ;;
  'get daemonset calico-node '*) printf '%s\\n' "$ENVIRONMENT" ;;
  'get ippools.crd.projectcalico.org --output name') printf '%s' "$POOLS" ;;
  'get ippools.crd.projectcalico.org default'*) echo "$PODS_CIDR" ;;
  'get pods --namespace kube-system'*) printf 'calico-node-1 node-1\\n' ;;
  *'ip -brief link') printf 'lo UP\\noci0a1b2c@if3 UP\\n' ;;
  *'iptables-nft-save'*) printf '%s\\n' "$RULES" ;;
  logs*) echo 'Looked up iptables command backendMode="'"$BACKEND"'" candidates=[]string{"a-save", "b-restore"} command="a" ipVersion=0x4 saveOrRestore="restore"' ;;
  'get pods --all-namespaces'*) printf 'NAMESPACE NAME NODE HOST IP CALICO\\na old n <none> 10.0.0.1 <none>\\na new n <none> 10.0.0.2 10.0.0.2/32\\na host n true 10.0.0.3 <none>\\na pending n <none> <none> <none>\\n' ;;
  'get pod server'*) echo 10.0.0.9 ;;
  *'--filename -') grep -o 'name: [a-z-]*' | head -n 1 >>"$STATE/created" ;;
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
const goodRules = [
  ':cali-FORWARD - [0:0]',
  '-A FORWARD -m conntrack --ctstate RELATED -j ACCEPT',
  '-A FORWARD -m comment --comment "cali:x" -j cali-FORWARD',
  '-A FORWARD -j ACCEPT',
].join('\n');
const sha256Of = (selection: Selection) =>
  /!= '([0-9a-f]{64})'/.exec(createRunbook(selection).steps.find(({ id }) => id === 'download')?.shell ?? '')?.[1] ?? '';

/** Answers of a cluster on which all is well. */
const wellAnswers: Answers = {
  KUBECONFIG_CLUSTER: filled.clusterId ?? '',
  VERSION: '1.36.1',
  NODES: '',
  CALICO: '',
  DIFF: '1',
  ENVIRONMENT: goodVariables,
  POOLS: '',
  PODS_CIDR: '10.244.0.0/16',
  RULES: goodRules,
  BACKEND: 'nft',
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
  readonly folder: string = mkdtempSync(join(tmpdir(), 'calicut-run-'));

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

  saveManifest(selection: Selection, text = 'kind: A\n'): void {
    writeFileSync(join(this.folder, manifestName(selection)), text);
  }

  runScript(selection: Selection, args: readonly string[], answers: Answers = {}, values: RunbookValues = filled): Run {
    return this.#bash(toScript(createRunbook(selection, values), selection), args, { SHA256: sha256Of(selection), ...answers });
  }

  runStep(
    selection: Selection,
    id: RunbookStepId,
    answers: Answers = {},
    values: RunbookValues = filled,
  ): Run & { readonly expects: string } {
    const step = createRunbook(selection, values).steps.find((one) => one.id === id);
    if (step === undefined) throw new Error(`no step ${id}`);
    return { ...this.#bash(`${step.shell}\n`, [], answers), expects: step.expects ?? '' };
  }

  #bash(text: string, args: readonly string[], answers: Answers): Run {
    const log = join(this.folder, 'state/calls');
    rmSync(log, { force: true });
    writeFileSync(join(this.folder, 'run.sh'), text);
    const { CLUSTER_ID: _cluster, REGION: _region, ...inherited } = process.env;
    const path = `${join(this.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const env = { ...inherited, PATH: path, STATE: join(this.folder, 'state'), ...wellAnswers, ...answers };
    const { status, stdout, stderr } = spawnSync('bash', ['run.sh', ...args], { cwd: this.folder, encoding: 'utf8', env });
    const calls = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
    return { status, stdout, stderr, calls };
  }
}

/** The calls that reach a cluster, by their first words. */
export const verbs = (calls: readonly string[], words = 2): readonly string[] =>
  calls.filter((call) => !/^(?:sleep|sha256sum|kubectl config)/.test(call)).map((call) => call.split(' ').slice(0, words).join(' '));
