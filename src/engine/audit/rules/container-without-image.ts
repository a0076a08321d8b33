import type { DocumentRule } from '../types.ts';
import { reportMissing } from './shared/missing-key.ts';
import { isStrayVariable } from './shared/stray-variables.ts';

/** A container of a pod template has an image: a server refuses the workload without one. */
export const containerWithoutImage = {
  id: 'CONTAINER_WITHOUT_IMAGE',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    context.pods.flatMap(({ containers }) =>
      containers.flatMap(({ name, map }) => (isStrayVariable(map) ? [] : reportMissing(context, map, 'image', { name }))),
    ),
} as const satisfies DocumentRule;
