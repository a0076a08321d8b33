import { calicoReleases, compareVersions, findRelease } from '../../catalog/calico.ts';
import { recommendedCalico } from '../../catalog/support.ts';
import type { Rule } from '../types.ts';
import { withWayBack } from './shared/pair.ts';

/** A file whose hash the lock does not have cannot be verified. */
export const releaseNotPinned = {
  id: 'RELEASE_NOT_PINNED',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-releases'],
  check: ({ selection: { calico, kubernetes } }) => {
    if (findRelease(calico)?.pinned === true) return undefined;
    const newest = calicoReleases.findLast(({ pinned }) => pinned)?.release ?? '';
    const tested = recommendedCalico(kubernetes);
    const pinned = tested !== undefined && findRelease(tested)?.pinned === true ? tested : newest;
    const args = { calico, pinned, isWayBack: compareVersions(pinned, calico) < 0 ? 'yes' : '' };
    return { args, sources: withWayBack(['calico-releases'], args) };
  },
} as const satisfies Rule;
