import { describe, expect, it } from 'vitest';
import { calicoReleases, findRelease } from '../catalog/calico.ts';
import { sources } from '../catalog/sources.ts';
import {
  clusterTypes,
  defaultSelection,
  images,
  methods,
  networks,
  nodeTypes,
  type Image,
  type Network,
  type Selection,
} from '../selection/selection.ts';
import { advise, isAllowed } from './advise.ts';
import type { FindingId, SupportStatus } from './types.ts';

const TODAY = '2026-11-20';

const select = (network: Network, kubernetes: string, calico: string, more: Partial<Selection> = {}): Selection => ({
  ...defaultSelection,
  network,
  kubernetes,
  calico,
  ...more,
});
const recommendedFor = (kubernetes: string) => advise(select('vcn-native', kubernetes, '3.25.1'), TODAY).recommended;
const idsOf = (selection: Selection, asOf = TODAY) => advise(selection, asOf).findings.map(({ id }) => id);

describe('the status', () => {
  it.each<readonly [Network, string, string, Partial<Selection>, SupportStatus, FindingId, string]>([
    // Every yes of the vendor's tables, with VCN-native pods.
    ['vcn-native', '1.28', '3.26.4', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.29', '3.27.2', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.30', '3.28.0', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.31', '3.28.2', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.32', '3.29.2', {}, 'supported', 'PAIR_DERIVED', 'derived'],
    ['vcn-native', '1.33', '3.30.0', {}, 'supported', 'PAIR_DERIVED', 'derived'],
    ['vcn-native', '1.34', '3.30.3', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.35', '3.31.5', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.36', '3.32.0', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    // A patch has the status of its minor.
    ['vcn-native', '1.34.2', '3.30.3', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.34.10', '3.30.3', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.34.2', '3.30.0', {}, 'untested', 'PAIR_NOT_TESTED', 'quoted'],
    // In place of flannel the same yes counts from 1.30 on; before, another procedure was documented.
    ['flannel', '1.36', '3.32.0', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['flannel', '1.33', '3.30.0', {}, 'supported', 'PAIR_DERIVED', 'derived'],
    ['flannel', '1.30', '3.28.0', {}, 'supported', 'PAIR_TESTED', 'quoted'],
    ['flannel', '1.29', '3.27.2', {}, 'untested', 'FLANNEL_BEFORE_1_30', 'derived'],
    ['flannel', '1.29.10', '3.27.2', {}, 'untested', 'FLANNEL_BEFORE_1_30', 'derived'],
    ['flannel', '1.28', '3.26.4', {}, 'untested', 'FLANNEL_BEFORE_1_30', 'derived'],
    ['flannel', '1.36', '3.32.0', { podCidr: '10.244.0.0/16' }, 'supported', 'PAIR_TESTED', 'quoted'],
    // Printed as not tested.
    ['vcn-native', '1.28', '3.28.0', {}, 'untested', 'PAIR_NOT_TESTED', 'quoted'],
    ['vcn-native', '1.36', '3.31.5', {}, 'untested', 'PAIR_NOT_TESTED', 'quoted'],
    ['vcn-native', '1.32', '3.30.0', {}, 'untested', 'PAIR_NOT_TESTED', 'derived'],
    ['vcn-native', '1.34', '3.25.1', {}, 'untested', 'PAIR_NOT_TESTED', 'quoted'],
    // Inside the tables without any cell.
    ['vcn-native', '1.30', '3.28.1', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['vcn-native', '1.33', '3.30.3', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['vcn-native', '1.36', '3.32.1', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['vcn-native', '1.36', '3.33.1', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['flannel', '1.33', '3.30.3', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    // No table that was read reaches these.
    ['vcn-native', '1.27', '3.25.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.27.10', '3.26.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.26', '3.25.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.37', '3.33.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.37.1', '3.32.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.38', '3.33.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', '1.27', '3.25.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', '1.22', '3.24.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', '1.37', '3.33.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    // A stop wins over a cell, and over no cell.
    ['vcn-native', '1.36', '3.32.0', { nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['flannel', '1.36', '3.32.0', { nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['vcn-native', '1.37', '3.33.0', { nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['vcn-native', '1.35', '3.31.5', { image: 'ol7' }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.35.2', '3.31.5', { image: 'ol7' }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['flannel', '1.36', '3.32.0', { image: 'ol7' }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.38', '3.33.0', { image: 'ol7' }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.34', '3.30.3', { image: 'ol7' }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.34.10', '3.30.3', { image: 'ol7' }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.25', '3.25.1', {}, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['vcn-native', '1.25.12', '3.25.1', {}, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['vcn-native', '1.22.5', '3.24.0', {}, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['flannel', '1.36', '3.32.0', { method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    ['flannel', '1.28', '3.26.4', { method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    ['flannel', '1.27', '3.25.1', { method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    ['flannel', '1.36', '3.32.0', { cluster: 'basic' }, 'withdrawn', 'FLANNEL_ON_BASIC_CLUSTER', 'quoted'],
    ['flannel', '1.31', '3.28.2', { cluster: 'basic' }, 'withdrawn', 'FLANNEL_ON_BASIC_CLUSTER', 'quoted'],
    ['vcn-native', '1.36', '3.32.0', { cluster: 'basic' }, 'supported', 'PAIR_TESTED', 'quoted'],
    // Of several stops the first decides: what cannot work comes before what was withdrawn.
    ['flannel', '1.36', '3.32.0', { method: 'beside', nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['flannel', '1.36', '3.32.0', { cluster: 'basic', image: 'ol7' }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['flannel', '1.36', '3.32.0', { cluster: 'basic', method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    // Nothing is known of them, and nothing is stopped.
    ['vcn-native', '1.36', '3.32.0', { nodes: 'self-managed' }, 'supported', 'PAIR_TESTED', 'quoted'],
  ])('of %s %s with %s and %j is %s by %s, %s', (network, kubernetes, calico, more, status, reason, strength) => {
    const verdict = advise(select(network, kubernetes, calico, more), TODAY);
    expect([verdict.status, verdict.reason.id, verdict.strength]).toEqual([status, reason, strength]);
    expect(verdict.findings[0]).toBe(verdict.reason);
    expect(verdict.strength).toBe(verdict.reason.strength);
  });

  it.each([
    ['1.33', '3.30.0', 'oracle-calico-2025-07'],
    ['1.31', '3.28.2', 'oracle-calico-2025-01'],
    ['1.36', '3.32.0', 'oracle-calico-2026-09'],
  ])('of %s with %s rests on the page that prints the cell, %s', (kubernetes, calico, source) => {
    expect(advise(select('vcn-native', kubernetes, calico), TODAY).reason.sources).toEqual([source]);
  });

  it('does not depend on the date', () => {
    const dates = ['2020-01-01', TODAY, '2099-12-31'];
    expect(dates.map((day) => advise(select('vcn-native', '1.34.2', '3.30.3'), day).status)).toEqual([
      'supported',
      'supported',
      'supported',
    ]);
  });

  it('keeps the stops that did not decide as findings', () => {
    const stopped = select('flannel', '1.36', '3.32.0', { nodes: 'virtual', image: 'ol7', method: 'beside', cluster: 'basic' });
    expect(idsOf(stopped).slice(0, 4)).toEqual(['VIRTUAL_NODES', 'OL7_AND_CGROUPS', 'BESIDE_FLANNEL', 'FLANNEL_ON_BASIC_CLUSTER']);
  });
});

describe('isAllowed', () => {
  it.each<readonly [SupportStatus, boolean]>([
    ['supported', true],
    ['untested', true],
    ['unknown', true],
    ['unsupported', false],
    ['withdrawn', false],
  ])('of %s is %s', (status, allowed) => {
    expect(isAllowed(status)).toBe(allowed);
  });
});

describe('the life cycle of Kubernetes', () => {
  it.each([
    ['1.34.2', '2026-09-21', 'maintained', '2026-09-22'],
    ['1.34.2', '2026-09-22', 'ended', '2026-09-22'],
    ['1.34.2', '2026-09-23', 'ended', '2026-09-22'],
    ['1.34.1', '2026-03-08', 'maintained', '2026-03-09'],
    ['1.34.1', '2026-03-09', 'ended', '2026-03-09'],
    ['1.33', '2026-08-09', 'maintained', '2026-08-10'],
    ['1.33', '2026-08-10', 'ended', '2026-08-10'],
    ['1.33.7', '2026-08-10', 'ended', '2026-08-10'],
    ['1.31.1', '2025-09-01', 'ended', '2025-09-01'],
    ['1.31', '2025-09-01', 'maintained', '2025-11-25'],
    ['1.31', '2025-11-25', 'ended', '2025-11-25'],
    ['1.22', TODAY, 'ended', '2023-02-22'],
    // Not ended yet: no date is known.
    ['1.34', TODAY, 'open', undefined],
    ['1.34.10', TODAY, 'open', undefined],
    ['1.34.9', TODAY, 'open', undefined],
    ['1.35.2', TODAY, 'open', undefined],
    ['1.36', '2099-01-01', 'open', undefined],
    // No calendar that was read reaches it.
    ['1.37', TODAY, 'unknown', undefined],
    ['1.38.1', TODAY, 'unknown', undefined],
  ])('of %s on %s is %s until %s', (kubernetes, asOf, state, until) => {
    const verdict = advise(select('vcn-native', kubernetes, '3.32.0'), asOf);
    expect([verdict.kubernetes.state, 'until' in verdict.kubernetes ? verdict.kubernetes.until : undefined]).toEqual([state, until]);
    const findings = verdict.findings.filter(({ id }) => id === 'KUBERNETES_ENDED');
    expect(findings.map(({ level, strength, args }) => [level, strength, args['kubernetes'], args['until']])).toEqual(
      state === 'ended' ? [['error', kubernetes === '1.33.7' ? 'derived' : 'quoted', kubernetes, until]] : [],
    );
  });

  it.each([
    ['1.34', '1.34.10', '1.37.1'],
    ['1.34.10', '1.34.10', '1.37.1'],
    ['1.35', '1.35.2', '1.38.1'],
    ['1.36.1', '1.36.1', '1.39.1'],
  ])('of %s names the release after which %s ends: %s', (kubernetes, version, after) => {
    const open = advise(select('vcn-native', kubernetes, '3.32.0'), TODAY).findings.filter(({ id }) => id === 'KUBERNETES_END_OPEN');
    expect(open.map(({ level, args }) => [level, args])).toEqual([['note', { kubernetes: version, after }]]);
  });

  it('leaves a supported pair supported, with an error beside it', () => {
    const { status, findings, kubernetes } = advise(select('vcn-native', '1.33', '3.30.0'), TODAY);
    expect([status, kubernetes.state]).toEqual(['supported', 'ended']);
    expect(findings.map(({ id, level }) => [id, level])).toContainEqual(['KUBERNETES_ENDED', 'error']);
  });
});

describe('the life cycle of Calico', () => {
  it.each([
    ['3.31.5', '2026-09-30', 'maintained', '2026-10-01'],
    ['3.31.5', '2026-10-01', 'ended', '2026-10-01'],
    ['3.31.5', '2026-10-02', 'ended', '2026-10-01'],
    ['3.30.3', TODAY, 'ended', '2026-04-30'],
    ['3.24.0', TODAY, 'ended', '2023-05-27'],
    ['3.32.0', TODAY, 'open', undefined],
    ['3.33.1', TODAY, 'open', undefined],
    ['3.99.0', TODAY, 'unknown', undefined],
  ])('of %s on %s is %s until %s', (calico, asOf, state, until) => {
    const verdict = advise(select('vcn-native', '1.36', calico), asOf);
    expect([verdict.calico.state, 'until' in verdict.calico ? verdict.calico.until : undefined]).toEqual([state, until]);
    const findings = verdict.findings.filter(({ id }) => id === 'CALICO_LINE_ENDED');
    expect(findings.map(({ level, args }) => [level, args['until']])).toEqual(state === 'ended' ? [['warning', until]] : []);
  });
});

describe('upstream’s own list', () => {
  it.each([
    ['1.34', '3.32.0', 'tested', '1.34', '1.36'],
    ['1.36.1', '3.32.4', 'tested', '1.34', '1.36'],
    ['1.33', '3.32.0', 'untested', '1.34', '1.36'],
    ['1.37', '3.32.0', 'untested', '1.34', '1.36'],
    ['1.31', '3.28.2', 'untested', '1.27', '1.30'],
    ['1.37', '3.33.0', 'tested', '1.35', '1.37'],
    ['1.36', '3.99.0', 'unknown', undefined, undefined],
  ])('says of %s with %s: %s', (kubernetes, calico, state, from, to) => {
    const { upstream, findings } = advise(select('vcn-native', kubernetes, calico), TODAY);
    expect([upstream.state, upstream.from, upstream.to]).toEqual([state, from, to]);
    expect(findings.some(({ id, level }) => id === 'UPSTREAM_NOT_TESTED' && level === 'warning')).toBe(state === 'untested');
  });

  it('changes no status: 3.28.2 on 1.31 is outside it and supported', () => {
    expect(advise(select('vcn-native', '1.31', '3.28.2'), TODAY).status).toBe('supported');
  });
});

describe('the other findings', () => {
  const supported = select('vcn-native', '1.34', '3.30.3');

  it.each<readonly [Image, FindingId, string, string]>([
    ['ol7', 'OL7_WITHOUT_BACKEND', 'note', 'quoted'],
    ['ol8', 'OL8_BACKEND', 'note', 'quoted'],
    ['ol9', 'OL9_BACKEND', 'warning', 'inferred'],
    ['ubuntu', 'UBUNTU_BACKEND', 'warning', 'inferred'],
    ['other', 'OTHER_IMAGE_BACKEND', 'warning', 'inferred'],
  ])('have one for the image %s: %s', (image, id, level, strength) => {
    const { findings } = advise({ ...supported, image }, TODAY);
    const own = findings.filter((finding) => finding.id.endsWith('_BACKEND'));
    expect(own.map((finding) => [finding.id, finding.level, finding.strength])).toEqual([[id, level, strength]]);
  });

  it.each<readonly [string, Selection, FindingId, boolean]>([
    ['flannel without a pod CIDR', select('flannel', '1.36', '3.32.0'), 'POD_CIDR_MISSING', true],
    ['flannel with a pod CIDR', select('flannel', '1.36', '3.32.0', { podCidr: '10.244.0.0/16' }), 'POD_CIDR_MISSING', false],
    ['VCN-native pods', supported, 'POD_CIDR_MISSING', false],
    ['Calico beside flannel', select('flannel', '1.36', '3.32.0', { method: 'beside' }), 'POD_CIDR_MISSING', false],
    ['flannel', select('flannel', '1.36', '3.32.0'), 'NEW_NODES_ONLY', true],
    ['VCN-native pods', supported, 'NEW_NODES_ONLY', false],
    ['VCN-native pods', supported, 'TYPHA_LEFT_BEHIND', true],
    ['flannel', select('flannel', '1.36', '3.32.0'), 'TYPHA_LEFT_BEHIND', false],
    ['self-managed nodes', { ...supported, nodes: 'self-managed' }, 'SELF_MANAGED_NODES', true],
    ['managed nodes', supported, 'SELF_MANAGED_NODES', false],
    ['a release that is known and not pinned', select('vcn-native', '1.36', '3.33.0'), 'RELEASE_NOT_PINNED', true],
    ['a release that nobody knows', select('vcn-native', '1.36', '3.99.0'), 'RELEASE_NOT_PINNED', true],
    ['a pinned release', supported, 'RELEASE_NOT_PINNED', false],
  ])('speak, or not, for %s: %#', (_, selection, id, speaks) => {
    expect(idsOf(selection).includes(id)).toBe(speaks);
  });

  it('recommend the release that was tested with the Kubernetes version, where there is one', () => {
    expect(['1.28', '1.34.2', '1.36', '1.27', '1.37'].map(recommendedFor)).toEqual(['3.26.4', '3.30.3', '3.32.0', undefined, undefined]);
  });
});

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
