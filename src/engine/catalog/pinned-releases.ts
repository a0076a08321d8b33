import lock from '../../../vendor-manifests/lock.json' with { type: 'json' };

/**
 * The releases of the lock with the days of their tags, oldest first. The page's build writes the value of this module in place of
 * it: the form needs the names, and the hashes that come with the lock are a twentieth of what it may weigh.
 */
export const pinnedReleases: readonly (readonly [release: string, tagged: string])[] = lock.releases.map(
  ({ release, tagged }) => [release, tagged] as const,
);
