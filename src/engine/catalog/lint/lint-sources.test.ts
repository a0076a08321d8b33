import { describe, expect, it } from 'vitest';
import { findFaults, newer, older, right, withSource, type LintCase } from '../../../testing/small-catalog.ts';
import { lintClaims, lintUse, lintAddresses, lintAges } from './lint-sources.ts';

const cases: readonly LintCase[] = [
  [
    'a table, or anything, whose source is gone',
    lintClaims,
    { sources: {} },
    [
      ...right.kubernetesVersions.map(({ version }) => ['CLAIM_WITHOUT_SOURCE', `kubernetesVersions/${version}`] as const),
      ['CLAIM_WITHOUT_SOURCE', `supportTables/${older}`],
      ['CLAIM_WITHOUT_SOURCE', `supportTables/${newer}`],
      ['CLAIM_WITHOUT_SOURCE', 'calicoReleases'],
      ['CLAIM_WITHOUT_SOURCE', 'calicoLines'],
      ...right.calicoLines.map(({ minor }) => ['CLAIM_WITHOUT_SOURCE', `calicoLines/${minor}`] as const),
      ['CLAIM_WITHOUT_SOURCE', 'nodeImages/ol7'],
      ['CLAIM_WITHOUT_SOURCE', 'cniPlugins/flannel/0.2.0'],
      ['CLAIM_WITHOUT_SOURCE', 'commands/look'],
      ['CLAIM_WITHOUT_SOURCE', 'commands/apply'],
    ],
  ],
  ['a source that nothing rests on', lintUse, withSource({}, 'idle'), [['SOURCE_UNUSED', 'sources/idle']]],
  ['no fault in a source that a rule rests on', lintUse, withSource({}, 'idle'), [], { usedElsewhere: ['idle'] }],
  ['an address without https', lintAddresses, withSource({ url: 'http://docs.example/newer' }), [['SOURCE_ADDRESS', `sources/${newer}`]]],
  ['a blank in an address', lintAddresses, withSource({ url: 'https://docs.example/a page' }), [['SOURCE_ADDRESS', `sources/${newer}`]]],
  ['a source without a title', lintAddresses, withSource({ title: ' ' }), [['SOURCE_TITLE', `sources/${newer}`]]],
  ['one page of one day twice', lintAddresses, withSource(right.sources[older]), [['TWICE', `sources/${newer}`]]],
  ['no fault in two sections of one page', lintAddresses, withSource({ ...right.sources[older], section: 'Two' }), []],
  ['no fault in one page read on two days', lintAddresses, withSource({ url: right.sources[older].url }), []],
  ['a source without a day', lintAges, withSource({ read: undefined }), [['SOURCE_AGE', `sources/${newer}`]]],
  ['an edition that is no year', lintAges, withSource({ read: undefined, edition: 'new' }), [['SOURCE_AGE', `sources/${newer}`]]],
  ['no fault in an edition', lintAges, withSource({ read: undefined, edition: '2026-09' }), []],
  ['no fault in an excepted source', lintAges, withSource({ read: undefined }), [], { undated: [newer] }],
  ['an exception for a source that is dated by now', lintAges, {}, [['EXCEPTION_EXPIRED', `sources/${newer}`]], { undated: [newer] }],
  ['an exception for a source that is gone', lintAges, {}, [['EXCEPTION_EXPIRED', 'sources/gone']], { undated: ['gone'] }],
];

describe('the linters of sources', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
