import { isMap } from 'yaml';
import { findString, rangeOf } from '../../yaml/document.ts';
import { findSeq } from '../../yaml/operations.ts';
import type { DocumentRule } from '../types.ts';
import { byHand } from '../remedies.ts';

/** A mount of a volume that the pod does not have: the server refuses the workload (facts/apiserver.md, Result 2). */
export const mountWithoutVolume = {
  id: 'MOUNT_WITHOUT_VOLUME',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ pod, containers }) => {
      const volumes = new Set(findSeq(pod, 'volumes')?.seq.items.map((volume) => isMap(volume) && findString(volume, 'name')));
      return containers.flatMap(({ name, map }) => {
        const mounts = findSeq(map, 'volumeMounts')?.seq.items ?? [];
        return mounts.flatMap((mount) => {
          const volume = isMap(mount) ? findString(mount, 'name') : undefined;
          if (!isMap(mount) || volume === undefined || volumes.has(volume)) return [];
          return [{ range: rangeOf(document, mount), args: { container: name, volume }, remedy: byHand('unknown-intent') }];
        });
      });
    }),
} as const satisfies DocumentRule;
