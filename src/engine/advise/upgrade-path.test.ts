import { describe, expect, it } from 'vitest';
import { TODAY } from '../../testing/days.ts';
import { minorNumber, newestTested } from '../../testing/newest.ts';
import { calicoLines } from '../catalog/calico.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import { upgradePath } from './upgrade-path.ts';
import { defaultTarget, targetAt } from './upgrade-target.ts';
import type { UpgradePath, VersionPair, Waypoint } from './upgrade-types.ts';

/** `1.36 3.32.0` */
const pair = (words: string): VersionPair => {
  const [kubernetes = '', calico = ''] = words.split(' ');
  return { kubernetes, calico };
};
const cluster = (words: string, more: Partial<Selection> = {}): Selection => ({ ...defaultSelection, ...pair(words), ...more });
const newestLine = calicoLines.find(({ minor }) => newestTested.calico.startsWith(`${minor}.`));
const flannel: Partial<Selection> = { network: 'flannel' };
/** The two minors after the newest that Oracle tested. */
const next = [1, 2].map((more) => `1.${minorNumber(newestTested.kubernetes) + more}`);

function pathOf(from: Selection, to: VersionPair, asOf = TODAY): UpgradePath {
  const result = upgradePath(from, to, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.path;
}

const wayOf = ({ steps }: UpgradePath) => steps.map(({ change, from, to }) => `${change} ${from} ${to}`);
const waypointsOf = ({ start, steps }: UpgradePath): readonly Waypoint[] => [start, ...steps.map(({ reaches }) => reaches)];
const statesOf = (path: UpgradePath) => waypointsOf(path).map(({ status, upstream }) => `${status} ${upstream}`);
const windowsOf = ({ windows }: UpgradePath) =>
  windows.map(({ fromStep, toStep, statuses, upstream }) => `${fromStep}-${toStep ?? ''} ${statuses.join()} ${upstream}`);

describe('the way to a target', () => {
  it('goes up the diagonal, Calico first where the pairs in between are alike', () => {
    const path = pathOf(cluster('1.33 3.30.0'), pair('1.36 3.32.0'));
    expect(wayOf(path)).toEqual([
      'calico 3.30.0 3.30.3',
      'kubernetes 1.33 1.34',
      'calico 3.30.3 3.31.5',
      'kubernetes 1.34 1.35',
      'calico 3.31.5 3.32.0',
      'kubernetes 1.35 1.36',
    ]);
    expect(statesOf(path)).toEqual([
      'supported tested',
      'untested tested',
      'supported tested',
      'untested tested',
      'supported tested',
      'untested tested',
      'supported tested',
    ]);
    expect(windowsOf(path)).toEqual(['1-2 untested tested', '3-4 untested tested', '5-6 untested tested']);
  });

  it('names at each step what starts there, and not what held before', () => {
    const startsOf = (from: Selection, to: VersionPair) => pathOf(from, to).steps.map(({ starts }) => starts.map(({ id }) => id));
    expect(startsOf(cluster('1.34 3.30.3'), pair('1.36 3.32.0'))).toEqual([
      ['IMAGES_ON_QUAY'],
      [],
      ['NFTABLES_AUTO', 'ADMIN_NETWORK_POLICY'],
      [],
    ]);
    expect(startsOf(cluster('1.29 3.27.2'), pair('1.30 3.28.0')).flat()).toContain('OWNER_REFERENCES_3_28');
    expect(startsOf(cluster('1.30 3.28.0'), pair('1.30 3.28.2')).flat()).not.toContain('OWNER_REFERENCES_3_28');
  });

  it('names a step into a stop as such, and the stop first', () => {
    const starts = pathOf(cluster('1.34 3.30.3', { images: ['ol7'] }), pair('1.35 3.31.5')).steps.map((step) => step.starts);
    expect(starts.map((found) => found.map(({ id, level }) => `${id} ${level}`))).toEqual([
      ['IMAGES_ON_QUAY note'],
      ['OL7_AND_CGROUPS error'],
    ]);
    const enterprise = cluster('1.27 3.26.1', { details: { edition: 'enterprise' } });
    expect(pathOf(enterprise, pair('1.28 3.26.4')).steps.flatMap((step) => step.starts.map(({ id }) => id))).toEqual(['CALICO_ENTERPRISE']);
  });

  it('says what is known of each pair on the way', () => {
    const { start, steps, windows } = pathOf(cluster('1.33 3.30.0'), pair('1.34 3.30.3'));
    expect([start.strength, steps.map(({ reaches }) => reaches.strength)]).toEqual(['derived', ['derived', 'quoted']]);
    expect(start.lifeCycles.kubernetes).toMatchObject({ state: 'ended', until: '2026-08-10' });
    expect(steps[1]?.reaches.lifeCycles).toMatchObject({
      kubernetes: { state: advise(cluster('1.34 3.30.3'), TODAY).kubernetes.state },
      calico: { state: 'ended', until: '2026-04-30' },
    });
    expect(windows[0]?.ended).toEqual([
      { of: 'kubernetes', version: '1.33', until: '2026-08-10' },
      { of: 'calico', version: '3.30.3', until: '2026-04-30' },
    ]);
    expect(pathOf(cluster('1.33 3.30.0'), pair('1.34 3.30.3'), '2026-04-29').windows[0]?.ended).toEqual([]);
  });

  it.each<readonly [string, string, Partial<Selection>, readonly string[], readonly string[]]>([
    [
      '1.31 3.28.2',
      '1.34 3.30.3',
      {},
      [
        'calico 3.28.2 3.29.2',
        'kubernetes 1.31 1.32',
        'calico 3.29.2 3.30.0',
        'kubernetes 1.32 1.33',
        'calico 3.30.0 3.30.3',
        'kubernetes 1.33 1.34',
      ],
      ['1-2 untested tested', '3-4 untested tested', '5-6 untested tested'],
    ],
    // Upstream tests 3.27 with 1.28, and not 3.26 with 1.29; nor 3.32 with 1.33, but 3.30 with 1.34.
    ['1.28 3.26.4', '1.29 3.27.2', {}, ['calico 3.26.4 3.27.2', 'kubernetes 1.28 1.29'], ['1-2 untested tested']],
    ['1.33 3.30.0', '1.34 3.32.0', {}, ['kubernetes 1.33 1.34', 'calico 3.30.0 3.32.0'], ['1- untested tested']],
    // Behind the diagonal: onto it first.
    [
      '1.33 3.29.2',
      '1.34 3.30.3',
      {},
      ['calico 3.29.2 3.30.0', 'calico 3.30.0 3.30.3', 'kubernetes 1.33 1.34'],
      ['0-1 untested untested', '2-3 untested tested'],
    ],
    // Ahead of it: Calico stays until the diagonal is there.
    [
      '1.33 3.31.5',
      '1.36 3.32.0',
      {},
      ['kubernetes 1.33 1.34', 'kubernetes 1.34 1.35', 'calico 3.31.5 3.32.0', 'kubernetes 1.35 1.36'],
      ['0-2 untested tested', '3-4 untested tested'],
    ],
    ['1.34 3.32.1', '1.36 3.32.1', {}, ['kubernetes 1.34 1.35', 'kubernetes 1.35 1.36'], ['0- untested tested']],
    // Only a third party says that upstream tests 3.33 with 1.35; that it tests 3.32 with 1.36 it says itself.
    ['1.34 3.32.1', '1.36 3.33.1', {}, ['kubernetes 1.34 1.35', 'kubernetes 1.35 1.36', 'calico 3.32.1 3.33.1'], ['0- untested hearsay']],
    // The target's Calico is older than the tested release of a minor on the way, which is passed over.
    ['1.33 3.30.0', '1.35 3.30.1', {}, ['kubernetes 1.33 1.34', 'calico 3.30.0 3.30.1', 'kubernetes 1.34 1.35'], ['1- untested tested']],
    // Within a minor: patches are one step, a minor stands for any of its patches.
    ['1.36 3.31.5', '1.36.1 3.32.0', {}, ['calico 3.31.5 3.32.0', 'kubernetes 1.36 1.36.1'], ['0-1 untested untested']],
    ['1.34.1 3.30.3', '1.34.10 3.30.3', {}, ['kubernetes 1.34.1 1.34.10'], []],
    ['1.34.10 3.30.0', '1.34 3.30.3', {}, ['calico 3.30.0 3.30.3'], ['0-1 untested tested']],
    ['1.35.2 3.31.5', '1.36.1 3.32.0', {}, ['calico 3.31.5 3.32.0', 'kubernetes 1.35.2 1.36.1'], ['1-2 untested tested']],
    // Nothing was tested up to 1.27, nor beyond the newest table: Kubernetes alone moves.
    ['1.26 3.25.1', '1.28 3.26.4', {}, ['kubernetes 1.26 1.27', 'calico 3.25.1 3.26.4', 'kubernetes 1.27 1.28'], ['0-3 unknown tested']],
    ['1.24 3.26.4', '1.26 3.26.4', {}, ['kubernetes 1.24 1.25', 'kubernetes 1.25 1.26'], ['0- unsupported,unknown tested']],
    [
      `${newestTested.kubernetes} ${newestTested.calico}`,
      `${next[1]} ${newestTested.calico}`,
      {},
      [`kubernetes ${newestTested.kubernetes} ${next[0]}`, `kubernetes ${next[0]} ${next[1]}`],
      // Where only a third party gives upstream's range, nothing is known of what lies outside it.
      [`1- unknown ${newestLine?.strength === 'inferred' ? 'unknown' : 'untested'}`],
    ],
    [
      `${newestTested.kubernetes} 3.99.0`,
      `${next[0]} 3.99.0`,
      {},
      [`kubernetes ${newestTested.kubernetes} ${next[0]}`],
      ['0- untested,unknown unknown'],
    ],
    // The rest of the cluster counts: Calico in place of flannel has a documented way from 1.30 on.
    [
      '1.29 3.27.2',
      '1.31 3.28.2',
      flannel,
      ['calico 3.27.2 3.28.0', 'kubernetes 1.29 1.30', 'calico 3.28.0 3.28.2', 'kubernetes 1.30 1.31'],
      ['0-2 untested tested', '3-4 untested tested'],
    ],
    [
      '1.35 3.31.5',
      '1.36 3.32.0',
      { ...flannel, cluster: 'basic' },
      ['calico 3.31.5 3.32.0', 'kubernetes 1.35 1.36'],
      ['0- withdrawn tested'],
    ],
    // A pair that cannot work comes as late as can be: with Oracle Linux 7, 1.35 does not.
    [
      '1.34 3.30.3',
      '1.35 3.31.5',
      { images: ['ol7'] },
      ['calico 3.30.3 3.31.5', 'kubernetes 1.34 1.35'],
      ['1- untested,unsupported tested'],
    ],
    ['1.36 3.32.0', '1.36 3.32.0', {}, [], []],
    ['1.36.1 3.32.0', '1.36 3.32.0', {}, [], []],
    ['1.33 3.32.0', '1.33 3.32.0', {}, [], ['0- untested untested']],
  ])('from %s to %s with %j', (from, to, more, way, windows) => {
    const path = pathOf(cluster(from, more), pair(to));
    expect(wayOf(path)).toEqual(way);
    expect(windowsOf(path)).toEqual(windows);
  });

  it.each([
    ['1.36 3.32.0', '1.35 3.32.0', [['KUBERNETES_CANNOT_GO_BACK', '1.36', '1.35']]],
    ['1.34.10 3.30.3', '1.34.2 3.30.3', [['KUBERNETES_CANNOT_GO_BACK', '1.34.10', '1.34.2']]],
    ['1.36 3.32.1', '1.36 3.32.0', [['CALICO_CANNOT_GO_BACK', '3.32.1', '3.32.0']]],
    ['1.34 3.32.1', '1.36 3.32.0', [['CALICO_CANNOT_GO_BACK', '3.32.1', '3.32.0']]],
    [
      '1.10 3.10.0',
      '1.9 3.9.0',
      [
        ['KUBERNETES_CANNOT_GO_BACK', '1.10', '1.9'],
        ['CALICO_CANNOT_GO_BACK', '3.10.0', '3.9.0'],
      ],
    ],
  ])('from %s back to %s there is none', (from, to, problems) => {
    const result = upgradePath(cluster(from), pair(to), TODAY);
    expect(result.ok ? [] : result.problems.map(({ code, args }) => [code, args.from, args.to])).toEqual(problems);
  });

  it('leaves an older version of the nodes behind with the first Kubernetes step', () => {
    // VCN-native pods need 1.26 on the nodes as well.
    const from = cluster('1.27 3.26.4', { details: { 'node-kubernetes': '1.25', workers: 'some' } });
    expect(waypointsOf(pathOf(from, pair('1.28 3.26.4'))).map(({ status }) => status)).toEqual(['unsupported', 'supported']);
  });
});

describe('the target when nothing is said', () => {
  const { kubernetes, calico } = newestTested;

  it.each([
    ['1.33 3.30.0', `${kubernetes} ${calico}`],
    ['1.22 3.24.0', `${kubernetes} ${calico}`],
    [`${kubernetes} 3.31.5`, `${kubernetes} ${calico}`],
    [`${kubernetes}.1 ${calico}`, `${kubernetes}.1 ${calico}`],
    // What runs and is newer stays.
    ['1.34 3.99.0', `${kubernetes} 3.99.0`],
    [`${kubernetes} 3.99.0`, `${kubernetes} 3.99.0`],
    [`${next[0]} 3.31.5`, `${next[0]} 3.31.5`],
  ])('for %s is %s', (from, to) => {
    expect(defaultTarget(cluster(from))).toEqual(pair(to));
  });
});

describe('a target on a Kubernetes version', () => {
  it.each([
    ['1.33 3.30.0', '1.34', '1.34 3.30.3'],
    ['1.33 3.30.0', '1.34.2', '1.34.2 3.30.3'],
    // What runs and is newer stays, so that there is a way.
    ['1.33 3.31.5', '1.34', '1.34 3.31.5'],
    ['1.35 3.31.5', next[1] ?? '', `${next[1]} 3.31.5`],
  ])('from %s to %s is %s', (from, kubernetes, to) => {
    expect(targetAt(pair(from), kubernetes)).toEqual(pair(to));
    expect(upgradePath(cluster(from), pair(to), TODAY).ok).toBe(true);
  });
});

it('names where it is written how far a version may move', () => {
  expect(pathOf(cluster('1.33 3.30.0'), pair('1.34 3.30.3')).sources).toEqual([
    'oracle-kubernetes-upgrade',
    'oracle-kubernetes-skew',
    'kubernetes-version-skew',
    'calico-upgrade',
  ]);
});
