import type { DocumentRule } from '../types.ts';
import { reportMissing } from './shared/missing-key.ts';
import { isStrayVariable } from './shared/stray-variables.ts';

/** A container has a name: a server refuses the workload without one. */
export const containerWithoutName = {
  id: 'CONTAINER_WITHOUT_NAME',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    context.pods.flatMap(({ containers }) =>
      containers.flatMap(({ name, map }) => (isStrayVariable(map) ? [] : reportMissing(context, map, 'name', { name }))),
    ),
} as const satisfies DocumentRule;
