import { describe, expect, it } from 'vitest';
import { idsOf, select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import type { Image, Selection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import type { FindingId } from './types.ts';

const recommendedFor = (kubernetes: string) => advise(select('vcn-native', kubernetes, '3.25.1'), TODAY).recommended;

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
