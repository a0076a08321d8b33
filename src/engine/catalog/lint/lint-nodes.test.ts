import { describe, expect, it } from 'vitest';
import { findFaults, right, type LintCase } from '../../../testing/small-catalog.ts';
import { lintCniPlugins, lintImages } from './lint-nodes.ts';

const [plugin] = right.cniPlugins;

const cases: readonly LintCase[] = [
  [
    'a plug-in whose range runs downwards',
    lintCniPlugins,
    { cniPlugins: [{ ...plugin, from: '1.35' }] },
    [['RANGE_DOWNWARDS', 'cniPlugins/flannel/0.2.0']],
  ],
  [
    'a plug-in outside the calendar',
    lintCniPlugins,
    { cniPlugins: [{ ...plugin, to: '1.36' }] },
    [['OUTSIDE_CALENDAR', 'cniPlugins/flannel/0.2.0']],
  ],
  [
    'an image whose last version is outside the calendar',
    lintImages,
    { nodeImages: { ol7: { ...right.nodeImages.ol7, lastKubernetes: '1.9' } } },
    [['OUTSIDE_CALENDAR', 'nodeImages/ol7']],
  ],
];

describe('the linters of plug-ins and images', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
