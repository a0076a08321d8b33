import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TODAY } from '../../testing/days.ts';
import { calicoReleases, compareVersions, minorOf } from '../catalog/calico.ts';
import { kubernetesMinors, kubernetesVersions } from '../catalog/kubernetes.ts';
import { recommendedCalico } from '../catalog/support.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import { upgradePath } from './upgrade-path.ts';
import { defaultTarget } from './upgrade-target.ts';
import { upstreamWord } from './upstream-answer.ts';
import type { UpgradePath, VersionPair, Waypoint } from './upgrade-types.ts';

/** `1.36 3.32.0` */
const pair = (words: string): VersionPair => {
  const [kubernetes = '', calico = ''] = words.split(' ');
  return { kubernetes, calico };
};
const cluster = (words: string, more: Partial<Selection> = {}): Selection => ({ ...defaultSelection, ...pair(words), ...more });
const flannel: Partial<Selection> = { network: 'flannel' };

function pathOf(from: Selection, to: VersionPair, asOf = TODAY): UpgradePath {
  const result = upgradePath(from, to, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.path;
}

const waypointsOf = ({ start, steps }: UpgradePath): readonly Waypoint[] => [start, ...steps.map(({ reaches }) => reaches)];

describe('every way (laws)', () => {
  const releases = calicoReleases.map(({ release }) => release);
  const versions = [...kubernetesMinors, ...kubernetesVersions.map(({ version }) => version), '1.36.77'];
  const clusters: readonly Partial<Selection>[] = [
    {},
    flannel,
    { ...flannel, podCidr: '10.244.0.0/16' },
    { ...flannel, cluster: 'basic' },
    { ...flannel, method: 'beside' },
    { images: ['ol7'] },
    { images: ['ol7', 'ol8'] },
    { nodes: 'virtual' },
  ];
  const anyPair = fc.record({ kubernetes: fc.constantFrom(...versions), calico: fc.constantFrom(...releases, '3.99.0') });
  const anyWay = fc.tuple(anyPair, anyPair, fc.constantFrom(...clusters)).map(([one, other, more]) => {
    const [low = '', high = ''] = [one.kubernetes, other.kubernetes].toSorted(compareVersions);
    const [old = '', now = ''] = [one.calico, other.calico].toSorted(compareVersions);
    const from: Selection = { ...defaultSelection, ...more, kubernetes: low, calico: old };
    return { from, to: { kubernetes: high, calico: now } };
  });
  const everyWay = (law: (path: UpgradePath, from: Selection, to: VersionPair) => void, numRuns = 200) =>
    fc.assert(
      fc.property(anyWay, ({ from, to }) => law(pathOf(from, to), from, to)),
      { numRuns },
    );
  const minorNumber = (version: string) => Number(version.split('.')[1]);
  /** What runs before each step. */
  const befores = (path: UpgradePath) => waypointsOf(path).slice(0, -1);

  it('starts at what runs and ends at the target', () => {
    everyWay((path, from, to) => {
      const last = waypointsOf(path).at(-1);
      expect(path.start).toMatchObject({ kubernetes: from.kubernetes, calico: from.calico });
      expect(last?.calico).toBe(to.calico);
      const isThere = to.kubernetes === minorOf(from.kubernetes);
      expect(last?.kubernetes).toBe(isThere ? from.kubernetes : to.kubernetes);
    });
  });

  it('changes one thing a step, from what runs to something newer', () => {
    everyWay((path) => {
      for (const [n, { change, from, to, reaches }] of path.steps.entries()) {
        const before = befores(path)[n];
        expect(before?.[change]).toBe(from);
        expect(reaches).toMatchObject({ ...(before && { kubernetes: before.kubernetes, calico: before.calico }), [change]: to });
        expect(compareVersions(to, from) > 0 || (from === minorOf(to) && from !== to)).toBe(true);
      }
    });
  });

  it('moves Kubernetes by one minor, or within it', () => {
    everyWay((path) => {
      const moves = path.steps.filter(({ change }) => change === 'kubernetes');
      expect(moves.filter(({ from, to }) => minorNumber(to) - minorNumber(from) > 1)).toEqual([]);
      expect(moves.filter(({ from, to }, n) => minorOf(from) === minorOf(to) && n < moves.length - 1)).toEqual([]);
    });
  });

  it('leaves each minor with the newest release that Oracle tested so far, as far as the target allows', () => {
    everyWay((path, from, to) => {
      const passed = path.steps.filter(({ change, from: left, to: next }) => change === 'kubernetes' && minorOf(left) !== minorOf(next));
      const minors = passed.map(({ from: left }) => minorOf(left));
      for (const [n, minor] of minors.entries()) {
        const tested = minors.slice(0, n + 1).map((one) => recommendedCalico(one) ?? from.calico);
        const goal = [from.calico, ...tested]
          .filter((release) => compareVersions(release, to.calico) <= 0)
          .toSorted(compareVersions)
          .at(-1);
        const pairs = waypointsOf(path).filter(({ kubernetes }) => minorOf(kubernetes) === minor);
        expect(pairs.map(({ calico }) => calico)).toContain(goal);
      }
    });
  });

  it('takes the better of the two pairs in between where both change, and Calico first in a tie', () => {
    const rank = ({ status, upstream }: { readonly status: string; readonly upstream: string }) => {
      if (status === 'unsupported' || status === 'withdrawn') return 5;
      if (status === 'supported') return 0;
      if (upstream === 'tested') return 1;
      if (upstream === 'hearsay') return 2;
      return status === 'untested' ? 3 : 4;
    };
    const anyNeighbours = fc.tuple(
      fc.constantFrom(...kubernetesMinors.slice(0, -1)),
      fc.constantFrom(...releases),
      fc.constantFrom(...releases),
      fc.constantFrom(...clusters),
    );
    fc.assert(
      fc.property(anyNeighbours, ([low, one, other, more]) => {
        const [calico = '', next = ''] = [one, other].toSorted(compareVersions);
        const high = `1.${minorNumber(low) + 1}`;
        const { steps } = pathOf(cluster(`${low} ${calico}`, more), { kubernetes: high, calico: next });
        // Other ways go over the release that was tested with the first minor, or have one step.
        fc.pre(steps.length === 2 && steps[0]?.change !== steps[1]?.change);
        const isCalicoFirst = steps[0]?.change === 'calico';
        const { status, upstream } = advise(cluster(isCalicoFirst ? `${high} ${calico}` : `${low} ${next}`, more), TODAY);
        const better = rank({ status, upstream: upstreamWord(upstream) }) - (steps[0] === undefined ? 9 : rank(steps[0].reaches));
        expect(better).toBeGreaterThanOrEqual(isCalicoFirst ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('has as windows exactly the runs without support', () => {
    everyWay((path) => {
      const waypoints = waypointsOf(path);
      const inside = (n: number) => path.windows.filter(({ fromStep, toStep }) => fromStep <= n && n < (toStep ?? waypoints.length));
      for (const [n, { status }] of waypoints.entries()) expect(inside(n)).toHaveLength(status === 'supported' ? 0 : 1);
      for (const [n, { fromStep, toStep, pairs, statuses, upstream }] of path.windows.entries()) {
        const run = waypoints.slice(fromStep, toStep);
        expect(run.length).toBeGreaterThan(0);
        expect(pairs).toBe(run.length);
        expect(waypoints[fromStep - 1]?.status ?? 'supported').toBe('supported');
        expect(path.windows[n + 1]?.fromStep ?? waypoints.length).toBeGreaterThan(toStep ?? waypoints.length - 1);
        expect(statuses).toEqual([...new Set(run.map(({ status }) => status))]);
        expect(upstream === 'tested').toBe(run.every((waypoint) => waypoint.upstream === 'tested'));
        expect(upstream === 'untested').toBe(run.some((waypoint) => waypoint.upstream === 'untested'));
      }
    });
  });

  it('is answered as each pair by itself', () => {
    everyWay((path, from) => {
      for (const { kubernetes, calico, status, strength, upstream, lifeCycles } of waypointsOf(path)) {
        const verdict = advise({ ...from, kubernetes, calico }, TODAY);
        expect([status, strength, upstream]).toEqual([verdict.status, verdict.strength, upstreamWord(verdict.upstream)]);
        expect(lifeCycles).toEqual({ kubernetes: verdict.kubernetes, calico: verdict.calico });
      }
    }, 100);
  });

  it('exists from every minor and release to the default target, and to every one within a minor', () => {
    for (const kubernetes of kubernetesMinors) {
      for (const calico of releases) {
        const from = cluster(`${kubernetes} ${calico}`);
        const ways = [
          upgradePath(from, defaultTarget(from), TODAY),
          upgradePath(cluster(`${kubernetes} 3.24.0`), { kubernetes, calico }, TODAY),
        ];
        expect(ways.map(({ ok }) => ok)).toEqual([true, true]);
      }
    }
  }, 30_000);

  it('is there, or a problem says why', () => {
    fc.assert(
      fc.property(anyPair, anyPair, fc.constantFrom(...clusters), (one, to, more) => {
        const result = upgradePath({ ...defaultSelection, ...more, ...one }, to, TODAY);
        const isBack = compareVersions(to.kubernetes, one.kubernetes) < 0 && to.kubernetes !== minorOf(one.kubernetes);
        const codes = [
          ...(isBack ? ['KUBERNETES_CANNOT_GO_BACK'] : []),
          ...(compareVersions(to.calico, one.calico) < 0 ? ['CALICO_CANNOT_GO_BACK'] : []),
        ];
        expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
      }),
      { numRuns: 500 },
    );
  });
});
