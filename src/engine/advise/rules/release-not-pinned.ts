import { calicoReleases, findRelease } from '../../catalog/calico.ts';
import { recommendedCalico } from '../../catalog/support.ts';
import type { Rule } from '../types.ts';

/** A file whose hash the lock does not have cannot be verified. */
export const releaseNotPinned = {
  id: 'RELEASE_NOT_PINNED',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-releases'],
  check: ({ selection: { calico, kubernetes } }) => {
    if (findRelease(calico)?.pinned === true) return undefined;
    const newest = calicoReleases.findLast(({ pinned }) => pinned)?.release ?? '';
    return { args: { calico, pinned: recommendedCalico(kubernetes) ?? newest } };
  },
} as const satisfies Rule;
