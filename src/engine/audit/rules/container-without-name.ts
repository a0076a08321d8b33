import type { DocumentRule } from '../types.ts';
import { reportMissingInContainers } from './shared/missing-key.ts';

/** A container has a name: a server refuses the workload without one. */
export const containerWithoutName = {
  id: 'CONTAINER_WITHOUT_NAME',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) => reportMissingInContainers(context, 'name'),
} as const satisfies DocumentRule;
