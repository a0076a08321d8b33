import type { DocumentRule } from '../types.ts';
import { reportRepeated } from './shared/repeated.ts';

/** A pod has one volume of a name (facts/apiserver.md, Result 2). */
export const duplicateVolume = {
  id: 'DUPLICATE_VOLUME',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ pod }) => reportRepeated(document, pod, { list: 'volumes', key: 'name', repair: 'duplicate-volume', args: {} })),
} as const satisfies DocumentRule;
