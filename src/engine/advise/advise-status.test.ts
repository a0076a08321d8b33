import { describe, expect, it } from 'vitest';
import { idsOf, select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { afterCalendar, beyondTables, lastColumn, pageOf, untabledRelease } from '../../testing/newest.ts';
import type { Network, Selection } from '../selection/selection.ts';
import { advise, isAllowed } from './advise.ts';
import type { FindingId, SupportStatus } from './types.ts';

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
    ['vcn-native', '1.36', '3.31.0', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['vcn-native', '1.36', untabledRelease, {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['vcn-native', lastColumn, untabledRelease, {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    ['flannel', '1.33', '3.30.3', {}, 'untested', 'PAIR_WITHOUT_CELL', 'derived'],
    // No table that was read reaches these.
    ['vcn-native', '1.27', '3.25.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.27.10', '3.26.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', '1.26', '3.25.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', beyondTables, '3.33.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', `${beyondTables}.1`, '3.32.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['vcn-native', afterCalendar[1], '3.33.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', '1.27', '3.25.1', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', '1.22', '3.24.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', beyondTables, '3.33.0', {}, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    // A stop wins over a cell, and over no cell.
    ['vcn-native', '1.36', '3.32.0', { nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['flannel', '1.36', '3.32.0', { nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['vcn-native', beyondTables, '3.33.0', { nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['vcn-native', '1.35', '3.31.5', { images: ['ol7'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.35.2', '3.31.5', { images: ['ol7'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['flannel', '1.36', '3.32.0', { images: ['ol7'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.38', '3.33.0', { images: ['ol7'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.34', '3.30.3', { images: ['ol7'] }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.34.10', '3.30.3', { images: ['ol7'] }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.25', '3.25.1', {}, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['vcn-native', '1.25.12', '3.25.1', {}, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['vcn-native', '1.22.5', '3.24.0', {}, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['vcn-native', '1.27', '3.26.1', { details: { 'node-kubernetes': '1.25' } }, 'unsupported', 'VCN_NATIVE_NODES_BEFORE_1_26', 'inferred'],
    ['vcn-native', '1.28', '3.26.4', { details: { 'node-kubernetes': '1.26' } }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['flannel', '1.30', '3.28.0', { details: { 'node-kubernetes': '1.25' } }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.34', '3.30.3', { images: ['ol7', 'ol8'] }, 'unsupported', 'OL7_AND_OL8', 'derived'],
    ['flannel', beyondTables, '3.33.0', { images: ['ol8', 'ol9'] }, 'unknown', 'KUBERNETES_OUTSIDE_TABLES', 'derived'],
    ['flannel', '1.34', '3.30.3', { images: ['ol7', 'ol9'] }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['flannel', '1.36', '3.32.0', { images: ['ol8', 'ol9', 'ubuntu', 'other'] }, 'supported', 'PAIR_TESTED', 'quoted'],
    ['vcn-native', '1.35', '3.31.5', { images: ['ol7', 'ubuntu'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['flannel', '1.36', '3.32.0', { method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    ['flannel', '1.28', '3.26.4', { method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    ['flannel', '1.27', '3.25.1', { method: 'beside' }, 'withdrawn', 'BESIDE_FLANNEL', 'quoted'],
    ['flannel', '1.36', '3.32.0', { cluster: 'basic' }, 'withdrawn', 'FLANNEL_ON_BASIC_CLUSTER', 'quoted'],
    ['flannel', '1.31', '3.28.2', { cluster: 'basic' }, 'withdrawn', 'FLANNEL_ON_BASIC_CLUSTER', 'quoted'],
    ['vcn-native', '1.36', '3.32.0', { cluster: 'basic' }, 'supported', 'PAIR_TESTED', 'quoted'],
    // Of several stops the first decides: what cannot work comes before what was withdrawn.
    ['flannel', '1.36', '3.32.0', { method: 'beside', nodes: 'virtual' }, 'unsupported', 'VIRTUAL_NODES', 'quoted'],
    ['vcn-native', '1.35', '3.31.5', { images: ['ol7', 'ol8'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
    ['vcn-native', '1.25', '3.25.1', { details: { 'node-kubernetes': '1.24' } }, 'unsupported', 'VCN_NATIVE_BEFORE_1_26', 'inferred'],
    ['flannel', '1.34', '3.30.3', { images: ['ol7', 'ol8'], method: 'beside' }, 'unsupported', 'OL7_AND_OL8', 'derived'],
    ['flannel', '1.36', '3.32.0', { cluster: 'basic', images: ['ol7'] }, 'unsupported', 'OL7_AND_CGROUPS', 'quoted'],
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
    ['1.36', '3.32.0', pageOf('3.32.0', '1.36')],
  ])('of %s with %s rests on the page that prints the cell, %s', (kubernetes, calico, source) => {
    expect(advise(select('vcn-native', kubernetes, calico), TODAY).reason.sources[0]).toBe(source);
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
    const stopped = select('flannel', '1.36', '3.32.0', { nodes: 'virtual', images: ['ol7'], method: 'beside', cluster: 'basic' });
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
