import type { DocumentRule } from '../types.ts';
import { reportMissingInContainers } from './shared/missing-key.ts';

/** A container of a pod template has an image: a server refuses the workload without one. */
export const containerWithoutImage = {
  id: 'CONTAINER_WITHOUT_IMAGE',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) => reportMissingInContainers(context, 'image'),
} as const satisfies DocumentRule;
