import { describe, expect, it } from 'vitest';
import { TODAY } from '../../testing/days.ts';
import { beyondTables, lastColumn } from '../../testing/newest.ts';
import { upgradePath } from '../../engine/advise/upgrade-path.ts';
import { defaultTarget } from '../../engine/advise/upgrade-target.ts';
import type { UpgradeResult } from '../../engine/advise/upgrade-types.ts';
import { kubernetesMinors } from '../../engine/catalog/kubernetes.ts';
import { compareManifests } from '../../engine/plan/compare-manifests.ts';
import { defaultSelection, type Selection } from '../../engine/selection/selection.ts';
import { upgrade } from './upgrade.ts';

const faultsOf = (sentence: string) => [
  ...(/undefined|null|NaN|\[object|\$\{/.test(sentence) ? ['a hole'] : []),
  ...(/ {2}|^\s|\s$|[.,;:]{2}|\s[.,;:]|\(\)/.test(sentence) ? ['a stray sign'] : []),
  ...(/^[A-Z0-9].*\.$/.test(sentence) ? [] : ['its ends']),
  ...(sentence.length < 400 ? [] : ['too long']),
];

const way = (kubernetes: string, calico: string, to: { kubernetes: string; calico: string }, more: Partial<Selection> = {}) =>
  upgradePath({ ...defaultSelection, kubernetes, calico, ...more }, to, TODAY);
const sentencesOf = (result: UpgradeResult) =>
  result.ok
    ? [
        upgrade.start(result.path.start),
        ...result.path.steps.map(upgrade.step),
        ...result.path.windows.map(upgrade.window),
        ...(result.path.steps.length === 0 ? [] : [upgrade.summary(result.path)]),
      ]
    : result.problems.map(upgrade.problem);

describe('an upgrade in words', () => {
  it('is made of whole sentences, wherever it starts', () => {
    const clusters: readonly Partial<Selection>[] = [
      {},
      { network: 'flannel', cluster: 'basic' },
      { network: 'flannel' },
      { images: ['ol7'] },
      { nodes: 'virtual' },
    ];
    const faults = new Set<string>();
    for (const kubernetes of kubernetesMinors) {
      for (const calico of ['3.24.0', '3.28.2', '3.31.5', '3.33.1', '3.99.0']) {
        for (const more of clusters) {
          const from = { ...defaultSelection, kubernetes, calico, ...more };
          for (const to of [defaultTarget(from), { kubernetes: beyondTables, calico: '3.33.0' }]) {
            const sentences = sentencesOf(upgradePath(from, to, TODAY));
            for (const sentence of sentences) if (faultsOf(sentence).length > 0) faults.add(`${faultsOf(sentence).join()}: ${sentence}`);
          }
        }
      }
    }
    expect([...faults].slice(0, 5)).toEqual([]);
    const others = [upgrade.there, upgrade.eachMinor, upgrade.order, upgrade.noWindows, upgrade.notInLink];
    for (const sentence of [...others, upgrade.endedStep('1.29', '2025-01-01')]) expect(faultsOf(sentence)).toEqual([]);
  });

  it('says the steps and what is not covered', () => {
    expect(sentencesOf(way('1.35', '3.31.5', { kubernetes: '1.36', calico: '3.32.0' }))).toEqual([
      'The cluster runs Kubernetes 1.35 with Calico 3.31.5.',
      'Upgrade Calico from 3.31.5 to 3.32.0.',
      'Upgrade Kubernetes from 1.35 to 1.36: the control plane, then the node pools.',
      "From step 1 until step 2 is done, Oracle's pages do not have what runs as tested; upstream tests it.",
      '2 steps: 1 of Calico, 1 of Kubernetes.',
    ]);
    expect(sentencesOf(way('1.35.2', '3.31.5', { kubernetes: '1.35', calico: '3.31.7' }))).toContain('1 step: 1 of Calico.');
  });

  it('says when a window opens, on what, and that it does not close', () => {
    const windows = (result: UpgradeResult) => (result.ok ? result.path.windows.map(upgrade.window) : []);
    expect(windows(way('1.33', '3.29.2', { kubernetes: '1.33', calico: '3.30.0' }))).toEqual([
      "From now until step 1 is done, Oracle's pages do not have what runs as tested; upstream does not test it. It opens on Kubernetes 1.33, which OKE ended on 2026-08-10. It opens on Calico 3.29.2, whose line upstream ended on 2025-10-21.",
    ]);
    expect(windows(way('1.35', '3.33.0', { kubernetes: '1.36', calico: '3.33.0' }))).toEqual([
      "From now on, at the target too, Oracle's pages do not have what runs as tested; upstream tests all of it, in part by what a third party says.",
    ]);
    expect(windows(way(lastColumn, '3.99.0', { kubernetes: beyondTables, calico: '3.99.0' }))).toEqual([
      "From now on, at the target too, Oracle's pages do not have what runs as tested, or no page of Oracle that was read names what runs; whether upstream tests it is not known.",
    ]);
    expect(windows(way('1.36', '3.99.0', { kubernetes: '1.36', calico: '3.99.0' }))).toEqual([
      "From now on, at the target too, Oracle's pages do not have what runs as tested; whether upstream tests it is not known.",
    ]);
  });

  it('says why there is no way back', () => {
    expect(sentencesOf(way('1.36', '3.32.1', { kubernetes: '1.35', calico: '3.32.0' }))).toEqual([
      'OKE cannot take a control plane back from Kubernetes 1.36 to 1.35. Choose 1.36 or newer, or make a new cluster.',
      'Upstream describes no way back from Calico 3.32.1 to 3.32.0. Choose 3.32.1 or newer.',
    ]);
  });
});

describe('a comparison in words', () => {
  const document = (name: string, lines: number) => `---\nkind: K\nmetadata:\n  name: ${name}\n${'#\n'.repeat(lines)}spec: 1\n`;
  const { summary, document: titleOf, removed, added, definitions, indented, shortPath, linesLong } = upgrade.comparison;

  it('counts, and leaves out what is nothing', () => {
    const compare = (before: string, after: string) => summary(compareManifests(before, after));
    expect(compare(document('a', 0), document('a', 1))).toBe('1 document differs (1 changed): 1 line added.');
    expect(compare(document('a', 1) + document('b', 0), document('a', 0))).toBe(
      '2 documents differ (1 changed, 1 removed): 6 lines removed.',
    );
    expect(compare(document('a', 0), document('b', 1_000))).toBe(
      '2 documents differ (1 added, 1 removed): 5 lines removed, 1,005 lines added.',
    );
    expect([removed(2), added(1_000), linesLong({ removedLines: 0, addedLines: 1 })]).toEqual(['−2', '+1,000', '1 line added']);
    expect(compare('a:\n- b\n', 'a:\n  - b\n')).toBe(
      '1 document differs (1 changed): 1 line removed, 1 line added, 1 of each only indented differently.',
    );
    expect(definitions(compareManifests(document('a', 0), document('a', 1) + document('b', 0)).documents)).toBe(
      '2 CustomResourceDefinitions (1 changed, 1 added)',
    );
    expect([indented(1), indented(3)]).toEqual(['1 place only indented differently', '3 places only indented differently']);
  });

  it('says the nearest keys of a long path', () => {
    expect(shortPath(['a', 'b', 'c', 'd', 'e'])).toBe('a › b › c › d › e');
    expect(shortPath(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('… › c › d › e › f');
  });

  it('names documents as people do', () => {
    expect(titleOf({ kind: 'DaemonSet', namespace: 'kube-system', name: 'calico-node' })).toBe('DaemonSet kube-system/calico-node');
    expect(titleOf({ kind: 'ClusterRole', name: 'calico-node' })).toBe('ClusterRole calico-node');
    expect(titleOf({ kind: 'List', name: '' })).toBe('List without a name');
    expect(titleOf({ kind: '', name: '' })).toBe('Document without a name');
  });

  it('asks for what it needs in whole sentences', () => {
    const { same, missing } = upgrade.comparison;
    expect([same, missing('calico.yaml', '3.32.0')].flatMap(faultsOf)).toEqual([]);
  });
});
