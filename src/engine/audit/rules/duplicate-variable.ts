import type { DocumentRule } from '../types.ts';
import { reportRepeated } from './shared/repeated.ts';

/** A variable that is set twice in a container is stored twice, or loses one or both on the next apply, in silence (facts/apiserver.md, Result 3). */
export const duplicateVariable = {
  id: 'DUPLICATE_VARIABLE',
  level: 'error',
  isRefused: false,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ containers }) =>
      containers.flatMap(({ name, map }) =>
        reportRepeated(document, map, { list: 'env', key: 'name', repair: 'duplicate-variable', args: { container: name } }),
      ),
    ),
} as const satisfies DocumentRule;
