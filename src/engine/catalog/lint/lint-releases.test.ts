import { describe, expect, it } from 'vitest';
import { findFaults, right, pin, pinned, withReleases, withPinned, withFile, type LintCase } from '../../../testing/small-catalog.ts';
import { lintReleaseOrder, lintLock, lintPins } from './lint-releases.ts';

const [firstRelease, secondRelease, thirdRelease, lastRelease] = right.calicoReleases;

const cases: readonly LintCase[] = [
  ['a lock newest first', lintReleaseOrder, { pins: [pinned('3.30.0'), pinned('3.29.2')] }, [['OUT_OF_ORDER', 'pins/3.29.2']]],
  ['a release twice in the lock', lintReleaseOrder, { pins: [pinned('3.29.2'), pinned('3.29.2')] }, [['TWICE', 'pins/3.29.2']]],
  ['a release twice', lintReleaseOrder, withReleases(firstRelease, firstRelease), [['TWICE', 'calicoReleases/3.29.2']]],
  [
    'an older release behind a newer one',
    lintReleaseOrder,
    withReleases(lastRelease, firstRelease),
    [['OUT_OF_ORDER', 'calicoReleases/3.29.2']],
  ],
  [
    'a patch tagged before the one it follows',
    lintReleaseOrder,
    withReleases(secondRelease, { ...thirdRelease, tagged: '2026-02-01' }),
    [['DAYS_OUT_OF_ORDER', 'calicoReleases/3.30.1']],
  ],
  [
    'a minor tagged before the one it follows',
    lintReleaseOrder,
    withReleases(secondRelease, { ...lastRelease, tagged: '2026-02-01' }),
    [['DAYS_OUT_OF_ORDER', 'calicoReleases/3.31.0']],
  ],
  ['a pinned release that the lock has not', lintLock, { pins: right.pins.slice(1) }, [['RELEASE_NOT_IN_LOCK', 'calicoReleases/3.29.2']]],
  [
    'a release said not to be pinned that is by now',
    lintLock,
    { pins: [...right.pins, pinned('3.31.0')] },
    [['EXCEPTION_EXPIRED', 'calicoReleases/3.31.0']],
  ],
  ['a release of the lock that nothing knows', lintLock, { pins: [...right.pins, pinned('3.99.0')] }, [['RELEASE_UNKNOWN', 'pins/3.99.0']]],
  ['a file that is not pinned', lintPins, withPinned([pin('3.30.1', 'calico.yaml')]), [['PIN_FILES', 'pins/3.30.1']]],
  ['another address', lintPins, withFile({ url: 'https://docs.example/calico.yaml' }), [['PIN_ADDRESS', 'pins/3.30.1/calico.yaml']]],
  ['half a hash', lintPins, withFile({ sha256: 'ab' }), [['PIN_HASH', 'pins/3.30.1/calico.yaml']]],
  ['an empty file', lintPins, withFile({ bytes: 0, lines: 0 }), [['PIN_SIZE', 'pins/3.30.1/calico.yaml']]],
];

describe('the linters of releases and the lock', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
