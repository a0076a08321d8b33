import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runbook as sentences } from '../../messages/en/runbook.ts';
import { filled, replaced, runbookWalk, runbookSelections, vcnNative } from '../../testing/runbooks.ts';
import { repeats } from '../../testing/text-lists.ts';
import { commandSections, quote } from '../catalog/command.ts';
import { commands } from '../catalog/commands.ts';
import { allowAll } from '../catalog/commands-roll-back.ts';
import { commandSources } from '../catalog/command-sources.ts';
import { findPinnedFile } from '../catalog/pins.ts';
import { getSource } from '../catalog/sources.ts';
import { manifestName, recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import { defaultSelection, networks, type Selection } from '../selection/selection.ts';
import { toScript } from './runbook-script.ts';
import { createRunbook } from './runbook.ts';
import type { RunbookValues } from './runbook-types.ts';
import { runbookFaults } from './runbook-values.ts';

const idsOf = (selection: Selection) => createRunbook(selection).steps.map(({ id }) => id);
const shellOf = (selection: Selection, values?: RunbookValues) =>
  createRunbook(selection, values)
    .steps.map(({ shell }) => shell)
    .join('\n');

describe('the steps of a runbook', () => {
  it('go through preflight, apply, verify and roll back, in this order', () => {
    for (const { runbook } of runbookWalk) {
      const places = runbook.steps.map(({ section }) => commandSections.indexOf(section));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(commandSections.length);
      expect(repeats(runbook.steps.map(({ id }) => id))).toEqual([]);
    }
  });

  it('have a source that exists, and every source of the commands is used', () => {
    const used = commands.flatMap(({ sources }) => sources);
    expect(used.filter((id) => getSource(id).title === '')).toEqual([]);
    expect(commands.filter(({ sources }) => new Set(sources).size !== sources.length)).toEqual([]);
    expect(Object.keys(commandSources).filter((id) => !used.some((one) => one === id))).toEqual([]);
  });

  it('are all inferred on the way back, for which the vendor has no text', () => {
    expect(commands.filter(({ section, strength }) => section === 'roll-back' && strength !== 'inferred')).toEqual([]);
  });

  it('are all used by some selection', () => {
    const used = new Set(runbookWalk.flatMap(({ runbook }) => runbook.steps.map(({ id }) => id)));
    expect(commands.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('take flannel away and bring it back in the place where it is replaced', () => {
    expect(idsOf(replaced)).toEqual(
      expect.arrayContaining(['disable-add-on', 'delete-daemon-set', 'wait-for-nodes', 'list-old-pods', 'drain-nodes', 'enable-add-on']),
    );
    const ids = idsOf(replaced);
    expect(ids.indexOf('check-server')).toBeLessThan(ids.indexOf('keep-copy'));
    expect(ids.indexOf('keep-copy')).toBeLessThan(ids.indexOf('disable-add-on'));
    expect(ids.indexOf('disable-add-on')).toBeLessThan(ids.indexOf('delete-daemon-set'));
    expect(ids.indexOf('delete-daemon-set')).toBeLessThan(ids.indexOf('apply'));
    expect(ids.indexOf('apply')).toBeLessThan(ids.indexOf('wait-for-nodes'));
    const back = ids.filter((id) => ['drain-nodes', 'stop-calico', 'enable-add-on', 'delete-kinds'].includes(id));
    expect(back).toEqual(['drain-nodes', 'stop-calico', 'enable-add-on', 'delete-kinds']);
  });

  it('say which pods to restart, on either network', () => {
    expect(idsOf(vcnNative)).toContain('restart-nothing');
    expect(idsOf(replaced)).toContain('list-old-pods');
  });

  it('begin with the files, and keep a copy before anything changes', () => {
    for (const { runbook } of runbookWalk) {
      expect(runbook.steps[0]?.id).toMatch(/^download/);
      expect(runbook.steps.find(({ section }) => section === 'apply')?.id).toBe('keep-copy');
    }
  });

  it('leave flannel where it is where Calico comes beside it', () => {
    const ids = idsOf({ ...replaced, method: 'beside' });
    expect(ids.filter((id) => ['disable-add-on', 'delete-daemon-set', 'enable-add-on'].includes(id))).toEqual([]);
  });

  it('name the upstream file, its address, its hash and the manifest of the selection', () => {
    for (const selection of runbookSelections) {
      const shell = shellOf(selection);
      const { file } = recipeFor(selection);
      expect(shell).toContain(`https://raw.githubusercontent.com/projectcalico/calico/v${selection.calico}/manifests/${file}`);
      expect(shell).toContain(manifestName(selection));
      const pinned = findPinnedFile(selection.calico, file);
      expect(idsOf(selection).filter((id) => id.startsWith('download'))).toEqual([pinned === undefined ? 'download-unpinned' : 'download']);
      if (pinned !== undefined) expect(shell).toContain(pinned.sha256);
    }
  });

  it('compare the variables that the plan sets, and no others', () => {
    const environment = (selection: Selection) => createRunbook(selection).steps.find(({ id }) => id === 'check-environment')?.shell ?? '';
    for (const selection of runbookSelections) {
      const wanted = stepsFor(selection).flatMap(({ fact }) => (fact.kind === 'variable' ? [`'${fact.name}=${fact.value}'`] : []));
      const found = [...environment(selection).matchAll(/'[A-Z0-9_]+=[^']*'/g)].map(([text]) => text);
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }
    expect(environment(vcnNative)).toContain('FELIX_TYPHAK8SSERVICENAME');
  });

  it('compare the pod CIDR only where one is given', () => {
    const given: Selection = { ...replaced, podCidr: '10.20.0.0/16' };
    const step = createRunbook(given).steps.find(({ id }) => id === 'check-network');
    expect(step?.shell).toContain(`planned='10.20.0.0/16'`);
    expect(shellOf(replaced)).not.toContain('planned=');
  });

  it('check the hash of the edited manifest where it is known', () => {
    expect(shellOf(vcnNative, { editedSha256: 'b'.repeat(64) })).toContain('b'.repeat(64));
  });
});

describe('the policy that lets everything through', () => {
  it('is of the default tier, comes first and allows both ways', () => {
    expect(parseAllDocuments(allowAll, { strict: true, uniqueKeys: true }).map((document) => document.toJS() as unknown)).toEqual([
      {
        apiVersion: 'crd.projectcalico.org/v1',
        kind: 'GlobalNetworkPolicy',
        metadata: { name: 'default.calicut-allow-all' },
        spec: {
          order: 0,
          selector: 'all()',
          types: ['Ingress', 'Egress'],
          ingress: [{ action: 'Allow' }],
          egress: [{ action: 'Allow' }],
        },
      },
    ]);
  });
});

describe('a runbook', () => {
  const flannelWords = /flannel|coredns|Flannel/;
  const vcnWords = /\boci\b(?! ce )|FELIX_INTERFACEPREFIX|NO_DEFAULT_POOLS|OCI_VCN/;

  it('of VCN-native pods has no word of flannel, in the shell or in its sentences', () => {
    for (const { runbook, selection } of runbookWalk.filter(({ selection }) => selection.network === 'vcn-native')) {
      expect(runbook.steps.filter(({ shell, consolePath }) => flannelWords.test(`${shell} ${consolePath?.join(' ')}`))).toEqual([]);
      expect(runbook.steps.map(({ id }) => sentences.steps[id]).filter((said) => flannelWords.test(JSON.stringify(said)))).toEqual([]);
      expect(toScript(runbook, selection, sentences)).not.toMatch(flannelWords);
    }
  });

  it('of flannel has no word of VCN-native pods', () => {
    for (const { runbook, selection } of runbookWalk.filter(({ selection }) => selection.network === 'flannel')) {
      expect(runbook.steps.filter(({ shell }) => vcnWords.test(shell)).map(({ id }) => id)).toEqual([]);
      expect(toScript(runbook, selection, sentences)).not.toMatch(vcnWords);
    }
  });

  it('is there for a selection that nobody supports', () => {
    for (const network of networks) {
      for (const nodes of ['virtual', 'self-managed'] as const) {
        const selection: Selection = { ...defaultSelection, network, nodes, cluster: 'basic', kubernetes: '1.20', calico: '3.99.0' };
        expect(createRunbook(selection).steps.length).toBeGreaterThan(10);
      }
    }
  });

  it('has a script without optional steps and with all the others', () => {
    for (const { runbook, selection } of runbookWalk) {
      const script = toScript(runbook, selection, sentences);
      const missing = runbook.steps.filter(
        ({ id, shell, optional }) =>
          script.includes(`(%s)\\n' ${quote(sentences.steps[id].title)} `) === (shell === '' || optional === true),
      );
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('the values of the person', () => {
  const hostile = [
    '$(rm -rf ~)',
    '`rm -rf ~`',
    "'; rm -rf ~; '",
    '"; rm -rf ~; "',
    'ocid1.cluster.oc1.iad.aaaa\nrm -rf ~',
    'ocid1.cluster.oc1.iad.aaaa\n',
    'ocid1.cluster.oc1.iad.aaaa; rm -rf ~',
    'ocid1.cluster.oc1.iad.${HOME}',
    'ocid1.instance.oc1.iad.aaaa',
    'OCID1.cluster.oc1.iad.aaaa',
    'us-ashburn-1\nrm -rf ~',
    'us-ashburn-1 --help',
    '--region',
    `ocid1.cluster.oc1.iad.${'a'.repeat(300)}`,
    `us-${'a'.repeat(300)}-1`,
    '\u0000',
    '<script>',
  ];

  it.each(hostile)('are nowhere in a runbook when malformed: %j', (value) => {
    for (const selection of [vcnNative, replaced]) {
      const values = { clusterId: value, region: value, editedSha256: value };
      expect(runbookFaults(values)).toEqual(['cluster-id', 'region']);
      expect(createRunbook(selection, values)).toEqual(createRunbook(selection));
    }
  });

  it.each([
    ['ocid1.cluster.oc1.iad.aaaaaaaaaf', 'us-ashburn-1'],
    ['ocid1.cluster.oc1..aaaaaaaaaf', 'eu-frankfurt-1'],
    ['ocid1.cluster.oc2.us-gov-ashburn-1.aaaa', 'us-gov-ashburn-1'],
    ['ocid1.cluster.oc19.eu-frankfurt-2.aaaa', 'ap-dcc-canberra-1'],
  ])('are taken when well formed: %s in %s', (clusterId, region) => {
    expect(runbookFaults({ clusterId, region })).toEqual([]);
    const runbook = createRunbook(replaced, { clusterId, region });
    expect(runbook.missing).toEqual([]);
    expect(toScript(runbook, replaced, sentences)).not.toMatch(/\$\{(?:CLUSTER_ID|REGION)/);
    const kubeconfig = runbook.steps.find(({ id }) => id === 'create-kubeconfig')?.shell;
    expect(kubeconfig).toContain(`cluster='${clusterId}'\n`);
    expect(kubeconfig).toContain(`--region '${region}'`);
  });

  it('are asked for by the shell while they are not given', () => {
    expect(createRunbook(vcnNative).missing).toEqual(['cluster-id', 'region']);
    expect(createRunbook(vcnNative, { clusterId: '', region: '' })).toEqual(createRunbook(vcnNative));
    expect(runbookFaults({ clusterId: '', region: '' })).toEqual([]);
    expect(createRunbook(vcnNative, { region: filled.region ?? '' }).missing).toEqual(['cluster-id']);
  });
});

describe('the sentences of the runbook', () => {
  const beginsWell = (text: string) => /^(?:[A-Z"]|[a-z]+[-.\dA-Z][\w.-]+ )/.test(text);
  const wholes = [
    ...Object.values(sentences.sections).map(({ about }) => about),
    ...Object.values(sentences.values).map(({ fault }) => fault),
    ...commands.flatMap(({ id }) => {
      const { why, expect, also, console } = { expect: undefined, also: undefined, console: undefined, ...sentences.steps[id] };
      return [why, expect, also, console].filter((text) => text !== undefined);
    }),
    sentences.valuesStay,
    sentences.missing,
    sentences.optional,
    sentences.scriptWaits,
    sentences.withdrawn,
    sentences.stopped('X'),
  ];

  it('are whole', () => {
    const broken = wholes.filter(
      (text) => !beginsWell(text) || !text.endsWith('.') || text.length >= 400 || / {2}|^\s|\s$|[\n\t]|\.\.|\(\)|\$\{|—/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('name other steps by the titles that they have', () => {
    const titles = new Set(Object.values(sentences.steps).map(({ title }) => title));
    const named = wholes.slice(0, -1).flatMap((text) => [...text.matchAll(/«([^»]+)»/g)].map(([, title = '']) => title));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });

  it('have titles without a full stop', () => {
    const titles = [...Object.values(sentences.steps), ...Object.values(sentences.sections)].map(({ title }) => title);
    expect(titles.filter((title) => !/^[A-Z]/.test(title) || title.endsWith('.'))).toEqual([]);
    expect(repeats(titles)).toEqual([]);
  });

  it('are there for every step, and for no other', () => {
    expect(Object.keys(sentences.steps).toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  it('say what to do in the Console where there is a way there', () => {
    const silent = commands.filter(({ id, consolePath }) => (consolePath === undefined) === 'console' in sentences.steps[id]);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
