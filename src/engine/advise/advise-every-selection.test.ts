import { describe, expect, it } from 'vitest';
import { calicoReleases, findRelease } from '../catalog/calico.ts';
import { sources } from '../catalog/sources.ts';
import { select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { clusterTypes, images, methods, networks, nodeTypes, type Selection } from '../selection/selection.ts';
import { advise, isAllowed } from './advise.ts';
import type { SupportStatus } from './types.ts';

describe('every selection (law 8)', () => {
  const minors = Array.from({ length: 17 }, (_, n) => 22 + n);
  const yes = new Set([
    '3.26.4 28',
    '3.27.2 29',
    '3.28.0 30',
    '3.28.2 31',
    '3.29.2 32',
    '3.30.0 33',
    '3.30.3 34',
    '3.31.5 35',
    '3.32.0 36',
  ]);

  /** The decisions of the design, written down a second time. */
  function expected({ network, calico, image, nodes, cluster, method }: Selection, minor: number): SupportStatus {
    if (nodes === 'virtual' || (image === 'ol7' && minor >= 35) || (network === 'vcn-native' && minor <= 25)) return 'unsupported';
    if (network === 'flannel' && (method === 'beside' || cluster === 'basic')) return 'withdrawn';
    if (minor < 28 || minor > 36) return 'unknown';
    return yes.has(`${calico} ${minor}`) && !(network === 'flannel' && minor < 30) ? 'supported' : 'untested';
  }

  const machines = images.flatMap((image) =>
    nodeTypes.flatMap((nodes) => clusterTypes.flatMap((cluster) => methods.map((method) => ({ image, nodes, cluster, method })))),
  );

  it.each(minors.flatMap((minor) => networks.map((network) => [minor, network] as const)))(
    'on 1.%i with %s has an answer with its sources, and the status of the design',
    (minor, network) => {
      const known = new Set(Object.keys(sources));
      const rank = { error: 0, warning: 1, note: 2 };
      const faults: string[] = [];
      for (const { release } of calicoReleases) {
        for (const machine of machines) {
          const selection = select(network, `1.${minor}`, release, machine);
          const { status, reason, findings, asOf } = advise(selection, TODAY);
          const wanted = expected(selection, minor);
          const isNo = wanted === 'unsupported' || wanted === 'withdrawn';
          const ids = findings.map(({ id }) => id);
          const levels = findings.slice(1).map(({ level }) => rank[level]);
          const cited = findings.flatMap((finding) => finding.sources);
          const isSound =
            status === wanted &&
            isAllowed(status) === !isNo &&
            findings[0] === reason &&
            (reason.level === 'error') === isNo &&
            (reason.level === 'note') === (status === 'supported') &&
            findings.every((finding) => finding.sources.length > 0) &&
            cited.every((id) => known.has(id)) &&
            new Set(ids).size === ids.length &&
            levels.every((level, n) => n === 0 || (levels[n - 1] ?? 0) <= level) &&
            asOf === TODAY;
          if (!isSound) faults.push(JSON.stringify([selection, status, wanted, ids]));
        }
      }
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  it('walks pinned releases and others', () => {
    expect(new Set(calicoReleases.map(({ release }) => (findRelease(release)?.files.length ?? 0) > 0))).toEqual(new Set([true, false]));
    expect(machines).toHaveLength(5 * 3 * 2 * 2);
  });
});
