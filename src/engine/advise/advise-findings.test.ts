import { describe, expect, it } from 'vitest';
import { idsOf, select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { beyondTables, pageOf } from '../../testing/newest.ts';
import { supportTables } from '../catalog/support.ts';
import { defaultSelection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import { isAboutUpgrade, isRemark, rules } from './rules/index.ts';
import type { FindingId } from './types.ts';

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
    const range = upstream.state === 'unknown' ? [undefined, undefined] : [upstream.from, upstream.to];
    expect([upstream.state, ...range]).toEqual([state, from, to]);
    expect(findings.some(({ id, level }) => id === 'UPSTREAM_NOT_TESTED' && level === 'warning')).toBe(state === 'untested');
  });

  it.each([
    // Oracle's own line where upstream tests it, which on 1.31 it does not.
    ['1.33', '3.32.0', '3.30', 'quoted', ['calico-requirements-3.32', 'calico-requirements-3.30']],
    ['1.31', '3.32.0', '3.30', 'quoted', ['calico-requirements-3.32', 'calico-requirements-3.30']],
    // Else the newest that upstream itself lists.
    ['1.27', '3.32.0', '3.28', 'quoted', ['calico-requirements-3.32', 'calico-requirements-3.28']],
    // Only a third party names 3.33.
    ['1.37', '3.31.5', '3.33', 'inferred', ['calico-requirements-3.31', 'kupre-calico-3.33']],
    ['1.33', '3.33.0', '3.30', 'inferred', ['kupre-calico-3.33', 'calico-requirements-3.30']],
    ['1.38', '3.32.0', '', 'quoted', ['calico-requirements-3.32']],
    // What Oracle supports is not to be left for another line.
    ['1.31', '3.28.2', '', 'quoted', ['calico-requirements-3.28']],
  ])('names for %s in place of %s a line that has it: %j, %s', (kubernetes, calico, other, strength, sources) => {
    const found = advise(select('vcn-native', kubernetes, calico), TODAY).findings.find(({ id }) => id === 'UPSTREAM_NOT_TESTED');
    expect([found?.args['other'], found?.strength, found?.sources]).toEqual([other, strength, sources]);
  });

  it('speaks of what Oracle supports as such, and never of Calico Enterprise', () => {
    const isSupported = (more: object) =>
      advise(select('vcn-native', '1.31', '3.28.2', more), TODAY).findings.find(({ id }) => id === 'UPSTREAM_NOT_TESTED')?.args[
        'isSupported'
      ];
    expect([isSupported({}), isSupported({ nodes: 'virtual' }), isSupported({ details: { edition: 'enterprise' } })]).toEqual([
      'yes',
      '',
      '',
    ]);
  });

  it('says that the range of 3.33 is a third party’s', () => {
    expect(advise(select('vcn-native', '1.36', '3.33.0'), TODAY).upstream).toMatchObject({
      strength: 'inferred',
      source: 'kupre-calico-3.33',
    });
  });

  it('changes no status: 3.28.2 on 1.31 is outside it and supported', () => {
    expect(advise(select('vcn-native', '1.31', '3.28.2'), TODAY).status).toBe('supported');
  });
});

describe('the release that is recommended', () => {
  it('is the one that was tested with the Kubernetes version, where there is one', () => {
    const recommended = (kubernetes: string) => advise(select('vcn-native', kubernetes, '3.25.1'), TODAY).recommended;
    expect(['1.28', '1.34.2', '1.36', '1.27', beyondTables].map(recommended)).toEqual(['3.26.4', '3.30.3', '3.32.0', undefined, undefined]);
  });

  it.each([
    ['1.36', '3.33.0', '3.32.0'],
    [beyondTables, '3.99.0', '3.32.1'],
  ])('for %s in place of %s, which is not pinned, is %s', (kubernetes, calico, pinned) => {
    const { findings } = advise(select('vcn-native', kubernetes, calico), TODAY);
    expect(findings.find(({ id }) => id === 'RELEASE_NOT_PINNED')?.args).toEqual({ calico, pinned, isWayBack: 'yes' });
  });
});

describe('what stands behind a finding', () => {
  const findingOf = (id: FindingId, ...args: Parameters<typeof select>) =>
    advise(select(...args), TODAY).findings.find((found) => found.id === id);

  it('is for a pair in no cell every page with a table', () => {
    const pages = supportTables.map(({ source }) => source).toReversed();
    expect(findingOf('PAIR_WITHOUT_CELL', 'vcn-native', '1.33', '3.29.0')?.sources).toEqual(pages);
    expect(findingOf('KUBERNETES_OUTSIDE_TABLES', 'vcn-native', '1.27', '3.26.1')?.sources).toEqual(pages);
  });

  it.each<readonly [FindingId, string, string, string]>([
    ['PAIR_WITHOUT_CELL', '1.33', '3.30.3', 'yes'],
    ['PAIR_WITHOUT_CELL', '1.33', '3.29.0', ''],
    ['PAIR_NOT_TESTED', '1.35', '3.32.0', 'yes'],
    ['PAIR_NOT_TESTED', '1.36', '3.31.5', ''],
    ['RELEASE_NOT_PINNED', '1.36', '3.32.4', 'yes'],
    ['RESHAPED_3_33', '1.36', '3.33.0', 'yes'],
  ])('of %s on %s with %s says whether what is recommended is a way back: "%s"', (id, kubernetes, calico, isWayBack) => {
    const found = findingOf(id, 'vcn-native', kubernetes, calico);
    expect(found?.args['isWayBack']).toBe(isWayBack);
    if (id !== 'RESHAPED_3_33') expect(found?.sources.includes('calico-upgrade')).toBe(isWayBack === 'yes');
  });

  it('is for a derived yes what settles it, and says so where it is recommended', () => {
    expect(findingOf('PAIR_DERIVED', 'flannel', '1.33', '3.30.0')?.sources).toEqual([
      'oracle-calico-2025-07',
      'oracle-calico-2025-01',
      'oracle-kubernetes-versions',
      'calico-releases',
    ]);
    const isDerived = (kubernetes: string) => findingOf('PAIR_NOT_TESTED', 'vcn-native', kubernetes, '3.25.1')?.args['isDerived'];
    expect(['1.31', '1.32', '1.33', '1.34'].map(isDerived)).toEqual(['', 'yes', 'yes', '']);
  });

  it.each([
    ['flannel', '1.30', '3.28.0', 'yes', ['oracle-calico-2025-01', 'oracle-calico-2025-07']],
    ['flannel', '1.31', '3.28.2', 'yes', ['oracle-calico-2025-01', 'oracle-calico-2025-07']],
    ['vcn-native', '1.31', '3.28.2', '', ['oracle-calico-2025-01']],
    ['flannel', '1.36', '3.32.0', '', [pageOf('3.32.0', '1.36')]],
  ] as const)(
    'of a yes for %s on %s with %s tells whether its page has another procedure: "%s"',
    (network, kubernetes, calico, other, sources) => {
      const found = findingOf('PAIR_TESTED', network, kubernetes, calico);
      expect([found?.args['otherProcedure'], found?.strength, found?.sources]).toEqual([other, 'quoted', sources]);
    },
  );

  it.each([
    ['3.29.2', 'calico-requirements-3.29'],
    ['3.31.5', 'calico-requirements-3.31'],
    ['3.32.0', 'calico-node-requirements'],
    ['3.33.0', 'calico-node-requirements-3.33'],
  ])('of nodes for %s is its own page, %s', (calico, page) => {
    const details = { kernel: 'older', arch: 'arm64' } as const;
    expect(findingOf('KERNEL_TOO_OLD', 'vcn-native', '1.32', calico, { details })?.sources).toEqual([page]);
    expect(findingOf('ARM64', 'vcn-native', '1.32', calico, { details })?.sources).toContain(page);
    expect(findingOf('KERNEL_TO_CHECK', 'vcn-native', '1.32', calico)?.sources).toContain(page);
  });

  it.each([
    ['vcn-native', 'ol8', 'FELIX_CHAININSERTMODE,FELIX_IPTABLESBACKEND'],
    ['vcn-native', 'ol9', 'FELIX_CHAININSERTMODE'],
    ['flannel', 'ol8', 'FELIX_IPTABLESBACKEND'],
    ['flannel', 'ubuntu', ''],
  ] as const)('of nftables with %s on %s are the variables that are set: %s', (network, image, variables) => {
    expect(findingOf('NFTABLES_AUTO', network, '1.36', '3.32.0', { images: [image] })?.args['variables']).toBe(variables);
  });

  it('of a missing pod CIDR tells of duplicates where flannel may run', () => {
    const mayHaveFlannel = (workers?: 'none' | 'some') =>
      findingOf('POD_CIDR_MISSING', 'flannel', '1.36', '3.32.0', { details: workers === undefined ? {} : { workers } })?.args[
        'mayHaveFlannel'
      ];
    expect([mayHaveFlannel(), mayHaveFlannel('some'), mayHaveFlannel('none')]).toEqual(['yes', 'yes', '']);
  });
});

describe('the findings about an upgrade', () => {
  it('are remarks, and the last of them', () => {
    const about = rules.map(({ id }) => id).filter(isAboutUpgrade);
    expect(about).toEqual(['RESHAPED_3_33', 'OWNER_REFERENCES_3_28', 'BANDWIDTH_PLUGIN_GONE', 'IMAGES_ON_QUAY', 'ADMIN_NETWORK_POLICY']);
    expect(about.every(isRemark)).toBe(true);
    expect(rules.slice(-about.length).map(({ id }) => id)).toEqual(about);
  });
});

describe('the findings of a plain selection', () => {
  it('are notes, and few enough to read', () => {
    const { findings } = advise(select('vcn-native', '1.36', '3.32.0'), TODAY);
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(14);
  });

  it('of the usual selection have no error among them', () => {
    expect(advise(defaultSelection, TODAY).findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('of Calico beside flannel do not speak of the replacement', () => {
    const details = { workers: 'some', size: 'over-50', 'security-rules': 'hardened' } as const;
    const ids = idsOf(select('flannel', '1.36', '3.32.0', { method: 'beside', details }));
    const ofReplacement = [
      'WORKERS_EXIST',
      'NEW_NODES_ONLY',
      'POD_CIDR_MISSING',
      'HARDENED_SECURITY_RULES',
      'TYPHA_OVER_50',
      'BANDWIDTH_PLUGIN_GONE',
    ];
    expect(ids.filter((id) => ofReplacement.includes(id))).toEqual([]);
    expect(ids).toContain('BESIDE_FLANNEL');
  });
});
