import { describe, expect, it } from 'vitest';
import { idsOf, select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { defaultSelection } from '../selection/selection.ts';
import { advise } from './advise.ts';

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
    ['1.31', '3.28.2', '3.30', ['calico-requirements-3.28', 'calico-requirements-3.30']],
    ['1.33', '3.32.0', '3.31', ['calico-requirements-3.32', 'calico-requirements-3.31']],
    ['1.38', '3.32.0', '', ['calico-requirements-3.32']],
  ])('names for %s in place of %s the newest line that has it: %j', (kubernetes, calico, other, sources) => {
    const found = advise(select('vcn-native', kubernetes, calico), TODAY).findings.find(({ id }) => id === 'UPSTREAM_NOT_TESTED');
    expect([found?.args['other'], found?.sources]).toEqual([other, sources]);
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
    expect(['1.28', '1.34.2', '1.36', '1.27', '1.37'].map(recommended)).toEqual(['3.26.4', '3.30.3', '3.32.0', undefined, undefined]);
  });

  it.each([
    ['1.36', '3.33.0', '3.32.0'],
    ['1.38', '3.99.0', '3.32.1'],
  ])('for %s in place of %s, which is not pinned, is %s', (kubernetes, calico, pinned) => {
    const { findings } = advise(select('vcn-native', kubernetes, calico), TODAY);
    expect(findings.find(({ id }) => id === 'RELEASE_NOT_PINNED')?.args).toEqual({ calico, pinned });
  });
});

describe('the findings of a plain selection', () => {
  it('are notes, and few enough to read', () => {
    const { findings } = advise(defaultSelection, TODAY);
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(14);
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
