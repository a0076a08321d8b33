import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { select } from '../../testing/advice.ts';
import { dayAfter, TODAY } from '../../testing/days.ts';
import { afterCalendar, beyondTables, lastColumn, newestReading, openEnds, untabledRelease } from '../../testing/newest.ts';
import { repeats } from '../../testing/text-lists.ts';
import type { Strength } from '../catalog/sources.ts';
import type { ClusterDetails } from '../selection/details.ts';
import type { Images, Selection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import { rules } from './rules/index.ts';
import type { FindingId, Level } from './types.ts';

/** A selection, and the day where it is not TODAY. */
type Case = Selection | readonly [selection: Selection, asOf: string];

const vcn = (kubernetes: string, calico: string, more: Partial<Selection> = {}) => select('vcn-native', kubernetes, calico, more);
const flannel = (kubernetes: string, calico: string, more: Partial<Selection> = {}) => select('flannel', kubernetes, calico, more);

// A pair that Oracle tested and that nothing is wrong with, on Oracle Linux 8, and what is changed of it.
const plain = vcn('1.36', '3.32.0');
const replace = flannel('1.36', '3.32.0');
const beside = flannel('1.36', '3.32.0', { method: 'beside' });
const on = (...images: Images) => vcn('1.34', '3.30.3', { images });
const said = (details: ClusterDetails, selection = plain): Selection => ({ ...selection, details });

const off = (...without: Selection['without']) => vcn('1.36', '3.32.0', { without });

const selfManaged: Partial<Selection> = { nodes: 'self-managed' };
const enterprise = (kubernetes: string, calico: string) => vcn(kubernetes, calico, { details: { edition: 'enterprise' } });

/** What each rule is, and selections of which it speaks and of which it does not. Typed by hand: it is not made from the rules. */
const cases: Readonly<Record<FindingId, readonly [Level, Strength, speaks: readonly Case[], silent: readonly Case[]]>> = {
  // A manifest that is another than the documented one.
  MANIFEST_ADAPTED: [
    'warning',
    'derived',
    [off('set-chain-insert-mode'), vcn('1.36', '3.32.0', { extras: ['remove-unused-volumes'] })],
    [plain, vcn('1.35', '3.32.0', { without: ['set-chain-insert-mode'] })],
  ],
  EDIT_OFF_BREAKING: [
    'error',
    'quoted',
    [off('set-interface-prefix'), vcn('1.35', '3.32.0', { without: ['remove-typha-variable'] })],
    [plain, off('set-chain-insert-mode')],
  ],
  EDIT_OFF_DOUBTFUL: [
    'warning',
    'quoted',
    [off('set-no-default-pools'), flannel('1.36', '3.32.0', { without: ['set-iptables-backend'] })],
    [plain, off('set-interface-prefix')],
  ],
  EXTRAS_ADDED: ['warning', 'derived', [vcn('1.36', '3.32.0', { extras: ['remove-idle-typha'] })], [plain, replace]],
  // Stops.
  VIRTUAL_NODES: [
    'error',
    'quoted',
    [vcn('1.36', '3.32.0', { nodes: 'virtual' })],
    [plain, vcn('1.36', '3.32.0', { nodes: 'self-managed' })],
  ],
  OL7_AND_CGROUPS: ['error', 'quoted', [vcn('1.35', '3.31.5', { images: ['ol7', 'ol9'] })], [on('ol7'), plain]],
  SELF_MANAGED_ON_BASIC: [
    'error',
    'quoted',
    [vcn('1.36', '3.32.0', { nodes: 'self-managed', cluster: 'basic' })],
    [vcn('1.36', '3.32.0', { nodes: 'self-managed' }), vcn('1.36', '3.32.0', { cluster: 'basic' })],
  ],
  SELF_MANAGED_BEFORE_1_27_10: [
    'error',
    'quoted',
    [vcn('1.27.2', '3.26.1', selfManaged), vcn('1.26', '3.25.1', selfManaged), vcn('1.27.9', '3.26.1', selfManaged)],
    // A bare minor stands for its newest patch.
    [
      vcn('1.27', '3.26.1', selfManaged),
      vcn('1.27.10', '3.26.1', selfManaged),
      vcn('1.27.2', '3.26.1'),
      flannel('1.26', '3.25.1', selfManaged),
    ],
  ],
  CALICO_ENTERPRISE: [
    'error',
    'quoted',
    [enterprise('1.28', '3.26.4'), enterprise('1.31', '3.28.2'), enterprise('1.33.1', '3.30.0')],
    [
      enterprise('1.34', '3.30.3'),
      enterprise('1.27', '3.26.1'),
      said({ edition: 'open-source' }, vcn('1.33', '3.30.0')),
      vcn('1.33', '3.30.0'),
    ],
  ],
  VCN_NATIVE_BEFORE_1_26: ['error', 'inferred', [vcn('1.25.12', '3.25.1')], [vcn('1.26', '3.25.1'), flannel('1.25', '3.25.1')]],
  VCN_NATIVE_NODES_BEFORE_1_26: [
    'error',
    'inferred',
    [said({ 'node-kubernetes': '1.25' }, vcn('1.27', '3.26.1'))],
    [
      said({ 'node-kubernetes': '1.26' }, vcn('1.27', '3.26.1')),
      said({ 'node-kubernetes': '1.25' }, flannel('1.27', '3.26.1')),
      vcn('1.25', '3.25.1'),
    ],
  ],
  OL7_AND_OL8: ['error', 'derived', [on('ol7', 'ol8'), on('ol7', 'ol8', 'ubuntu')], [on('ol7'), on('ol8'), on('ol7', 'ol9')]],
  BESIDE_FLANNEL: ['error', 'quoted', [beside], [replace, plain]],
  FLANNEL_ON_BASIC_CLUSTER: [
    'error',
    'quoted',
    [flannel('1.36', '3.32.0', { cluster: 'basic' })],
    [replace, vcn('1.36', '3.32.0', { cluster: 'basic' })],
  ],
  // The pair.
  CALICO_ENTERPRISE_UNKNOWN: [
    'warning',
    'derived',
    [enterprise('1.36', '3.32.0'), enterprise('1.27', '3.26.1'), enterprise(beyondTables, '3.33.0')],
    [plain, said({ edition: 'open-source' }), enterprise('1.33', '3.30.0')],
  ],
  KUBERNETES_OUTSIDE_TABLES: [
    'warning',
    'derived',
    [vcn('1.27', '3.25.1'), vcn(beyondTables, '3.33.0')],
    [vcn('1.28', '3.26.4'), vcn(lastColumn, '3.33.0'), plain],
  ],
  FLANNEL_BEFORE_1_30: [
    'warning',
    'derived',
    [flannel('1.29', '3.27.2')],
    [flannel('1.30', '3.28.0'), vcn('1.29', '3.27.2'), flannel('1.27', '3.25.1')],
  ],
  PAIR_WITHOUT_CELL: [
    'warning',
    'derived',
    [vcn('1.30', '3.28.1'), vcn(lastColumn, untabledRelease)],
    [vcn('1.30', '3.28.2'), vcn(beyondTables, '3.28.1')],
  ],
  PAIR_NOT_TESTED: ['warning', 'quoted', [vcn('1.36', '3.31.5')], [plain, vcn('1.36', untabledRelease)]],
  PAIR_DERIVED: ['note', 'derived', [vcn('1.32', '3.29.2'), vcn('1.33', '3.30.0')], [vcn('1.32', '3.30.0'), plain]],
  PAIR_TESTED: ['note', 'quoted', [plain, vcn('1.34.2', '3.30.3')], [vcn('1.33', '3.30.0'), vcn('1.36', '3.31.5')]],
  // The other axes.
  AXES_DISAGREE: [
    'warning',
    'derived',
    [vcn('1.33', '3.30.0'), vcn('1.35', '3.31.5')],
    [
      plain,
      vcn('1.33', '3.30.3'),
      vcn('1.33', '3.30.0', { nodes: 'virtual' }),
      [vcn('1.34', '3.30.3'), '2026-01-01'],
      enterprise('1.35', '3.31.5'),
    ],
  ],
  KUBERNETES_ENDED: [
    'error',
    'quoted',
    [vcn('1.33', '3.30.0'), [vcn('1.34.2', '3.30.3'), '2026-09-22']],
    [plain, [vcn('1.34.2', '3.30.3'), '2026-09-21']],
  ],
  CALICO_LINE_ENDED: ['warning', 'derived', [vcn('1.35', '3.31.5')], [plain, [vcn('1.35', '3.31.5'), '2026-09-30'], vcn('1.36', '3.99.0')]],
  UPSTREAM_NOT_TESTED: ['warning', 'quoted', [vcn('1.31', '3.28.2'), vcn('1.33', '3.32.0')], [plain, vcn('1.36', '3.99.0')]],
  RELEASE_NOT_PINNED: ['warning', 'quoted', [vcn('1.36', '3.32.4'), vcn('1.36', '3.99.0')], [plain, vcn('1.36', '3.32.1')]],
  DATA_OLD: [
    'warning',
    'derived',
    [[plain, dayAfter(newestReading, 121)]],
    [plain, [plain, dayAfter(newestReading, 120)], [plain, '2020-01-01']],
  ],
  KUBERNETES_END_OPEN: [
    'note',
    'quoted',
    openEnds.map(({ version }) => vcn(version, '3.32.0')),
    [vcn('1.34.2', '3.30.3'), vcn(afterCalendar[0], '3.33.0')],
  ],
  // The cluster and its nodes.
  WORKERS_EXIST: [
    'error',
    'quoted',
    [said({ workers: 'some' }, replace)],
    [replace, said({ workers: 'none' }, replace), said({ workers: 'some' }), said({ workers: 'some' }, beside)],
  ],
  NEW_NODES_ONLY: ['warning', 'quoted', [replace], [said({ workers: 'some' }, replace), said({ workers: 'none' }, replace), plain, beside]],
  SELF_MANAGED_NODES: [
    'warning',
    'inferred',
    [vcn('1.36', '3.32.0', { nodes: 'self-managed' })],
    [plain, vcn('1.36', '3.32.0', { nodes: 'virtual' })],
  ],
  POD_CIDR_MISSING: ['warning', 'inferred', [replace], [flannel('1.36', '3.32.0', { podCidr: '10.244.0.0/16' }), plain, beside]],
  HARDENED_SECURITY_RULES: [
    'warning',
    'quoted',
    [said({ 'security-rules': 'hardened' }, replace)],
    [
      replace,
      said({ 'security-rules': 'default' }, replace),
      said({ 'security-rules': 'hardened' }),
      said({ 'security-rules': 'hardened' }, beside),
    ],
  ],
  TYPHA_OVER_50: [
    'warning',
    'quoted',
    [said({ size: 'over-50' }), said({ size: 'over-50' }, replace)],
    [plain, said({ size: 'up-to-50' }), said({ size: 'over-50' }, beside)],
  ],
  DUAL_STACK: [
    'warning',
    'inferred',
    [said({ 'ip-families': 'dual-stack' }), said({ 'ip-families': 'dual-stack' }, replace)],
    [plain, said({ 'ip-families': 'ipv4' })],
  ],
  OL7_ON_ARM: [
    'warning',
    'quoted',
    [said({ arch: 'arm64' }, on('ol7')), [said({ arch: 'both' }, on('ol7')), '2025-01-01']],
    [on('ol7'), said({ arch: 'amd64' }, on('ol7')), said({ arch: 'arm64' }), [said({ arch: 'arm64' }, on('ol7')), '2024-12-31']],
  ],
  KERNEL_TOO_OLD: [
    'warning',
    'quoted',
    [said({ kernel: 'older' }), said({ kernel: 'older' }, vcn('1.32', '3.29.0'))],
    [plain, said({ kernel: '5.10-or-newer' }), said({ kernel: 'older' }, vcn('1.31', '3.28.2'))],
  ],
  ARM64: ['note', 'inferred', [said({ arch: 'arm64' }), said({ arch: 'both' }, replace)], [plain, said({ arch: 'amd64' })]],
  KERNEL_TO_CHECK: [
    'note',
    'inferred',
    [plain, on('ol7'), on('ol8', 'ol9')],
    [said({ kernel: 'older' }), said({ kernel: '5.10-or-newer' }), on('ol9'), on('ubuntu', 'other'), vcn('1.31', '3.28.2')],
  ],
  // The iptables backend.
  MIXED_IMAGES: [
    'warning',
    'derived',
    [on('ol8', 'ol9'), on('ol8', 'ubuntu', 'other')],
    [on('ol8'), on('ol9', 'ubuntu'), on('ol7', 'ol8', 'ol9'), on('ol7', 'ol9')],
  ],
  OLD_BACKEND_DETECTION: [
    'warning',
    'derived',
    [
      vcn('1.28', '3.25.1', { images: ['ol9'] }),
      flannel('1.28', '3.24.0', { images: ['ol7', 'ubuntu'] }),
      vcn('1.28', '3.25.1', { images: ['other'] }),
      vcn('1.28', '3.25.1', { without: ['set-iptables-backend'] }),
    ],
    [
      vcn('1.28', '3.25.2', { images: ['ol9'] }),
      vcn('1.28', '3.25.1'),
      vcn('1.28', '3.25.1', { images: ['ol7'] }),
      vcn('1.28', '3.25.1', { images: ['ol8', 'ol9'] }),
    ],
  ],
  LEGACY_DETECTION_MAY_FAIL: [
    'warning',
    'inferred',
    [
      vcn('1.29', '3.27.2', { images: ['ol7'] }),
      vcn('1.29', '3.27.4', { images: ['other'] }),
      vcn('1.30', '3.28.0', { images: ['ol7', 'ubuntu'] }),
    ],
    [
      vcn('1.29', '3.27.1', { images: ['ol7'] }),
      vcn('1.29', '3.27.5', { images: ['ol7'] }),
      vcn('1.30', '3.28.1', { images: ['ol7'] }),
      vcn('1.30', '3.28.0'),
      vcn('1.30', '3.28.0', { images: ['ubuntu'] }),
      vcn('1.30', '3.28.0', { images: ['ol8', 'other'] }),
    ],
  ],
  OL7_WITHOUT_BACKEND: ['note', 'derived', [on('ol7'), on('ol7', 'ubuntu')], [on('ol8'), on('ol7', 'ol8')]],
  OL8_BACKEND: ['note', 'quoted', [on('ol8'), on('ol8', 'ol9')], [on('ol7'), on('ol9'), on('ol7', 'ol8')]],
  OL9_BACKEND: ['warning', 'inferred', [on('ol9'), on('ol7', 'ol9')], [on('ol8'), on('ubuntu'), on('ol8', 'ol9')]],
  UBUNTU_BACKEND: ['warning', 'inferred', [on('ubuntu'), on('ol9', 'ubuntu')], [on('other'), on('ol8', 'ubuntu')]],
  OTHER_IMAGE_BACKEND: ['warning', 'inferred', [on('other')], [on('ubuntu'), on('ol8', 'other')]],
  FORCED_BACKEND_AND_DETECTION: [
    'note',
    'quoted',
    [plain, vcn('1.28', '3.25.2'), on('ol8', 'ol9')],
    [vcn('1.28', '3.25.1'), on('ol7'), on('ol9'), on('ol7', 'ol8')],
  ],
  // What the edits leave or bring.
  TYPHA_LEFT_BEHIND: [
    'note',
    'quoted',
    [plain],
    [replace, beside, vcn('1.36', '3.32.0', { extras: ['remove-idle-typha'] }), off('remove-typha-variable')],
  ],
  POOL_CIDR_FORBIDDEN: ['note', 'quoted', [plain], [replace, beside, off('set-no-default-pools')]],
  CHAIN_APPEND: ['note', 'quoted', [plain, on('ol7')], [replace, beside, off('set-chain-insert-mode')]],
  CNI_3_PREFIX: ['note', 'inferred', [plain, vcn('1.34', '3.30.3')], [vcn('1.33', '3.30.0'), vcn('1.37', '3.33.0'), replace]],
  // What changed between releases.
  RESHAPED_3_33: ['warning', 'quoted', [vcn('1.36', '3.33.0')], [plain, vcn('1.36', '3.32.4')]],
  IMAGES_OF_3_24_5: ['note', 'quoted', [vcn('1.28', '3.24.6')], [vcn('1.28', '3.24.5'), plain]],
  OWNER_REFERENCES_3_28: [
    'note',
    'quoted',
    [plain, vcn('1.30', '3.28.0'), vcn('1.29', '3.27.5'), said({ workers: 'some' })],
    [vcn('1.29', '3.27.4'), said({ workers: 'none' })],
  ],
  BANDWIDTH_PLUGIN_GONE: ['note', 'quoted', [replace, flannel('1.33', '3.30.0')], [flannel('1.32', '3.29.2'), plain, beside]],
  IMAGES_ON_QUAY: [
    'note',
    'quoted',
    [plain, vcn('1.35', '3.31.0')],
    [vcn('1.34', '3.30.7'), vcn('1.36', '3.32.0', { extras: ['use-private-registry'] })],
  ],
  NFTABLES_AUTO: ['note', 'quoted', [plain, replace], [vcn('1.35', '3.31.7')]],
  ADMIN_NETWORK_POLICY: ['note', 'quoted', [plain, replace], [vcn('1.35', '3.31.7')]],
};

const rows = Object.entries(cases).map(([id, row]) => [id, ...row] as const);

describe('the rules', () => {
  const ids: readonly string[] = rules.map(({ id }) => id);

  it('have cases each, and no case is of a rule that is gone', () => {
    expect(Object.keys(cases).toSorted()).toEqual(ids.toSorted());
    expect(rows.filter(([, , , speaks, silent]) => speaks.length === 0 || silent.length === 0)).toEqual([]);
    expect(repeats(ids)).toEqual([]);
  });

  it('have a file each, of their name, and no file is forgotten', () => {
    const files = readdirSync(new URL('rules', import.meta.url)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(files.toSorted()).toEqual(ids.map((id) => `${id.toLowerCase().replaceAll('_', '-')}.ts`).toSorted());
  });

  it.each(rows)(
    '%s is of the level %s and the strength %s, and speaks and is silent as it should',
    (id, level, strength, speaks, silent) => {
      const findingOf = (one: Case) => {
        const [selection, asOf] = 'platform' in one ? [one, TODAY] : one;
        return advise(selection, asOf).findings.find((finding) => finding.id === id);
      };
      expect(speaks.map(findingOf).map((found) => [found?.level, found?.strength])).toEqual(speaks.map(() => [level, strength]));
      expect(silent.map(findingOf).filter((found) => found !== undefined)).toEqual([]);
    },
  );
});
