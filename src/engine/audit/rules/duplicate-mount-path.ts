import type { DocumentRule } from '../types.ts';
import { reportRepeated } from './shared/repeated.ts';

/** A path can be mounted once in a container (facts/apiserver.md, Result 2). */
export const duplicateMountPath = {
  id: 'DUPLICATE_MOUNT_PATH',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ containers }) =>
      containers.flatMap(({ name, map }) =>
        reportRepeated(document, map, {
          list: 'volumeMounts',
          key: 'mountPath',
          repair: 'duplicate-mount-path',
          args: { container: name },
        }),
      ),
    ),
} as const satisfies DocumentRule;
