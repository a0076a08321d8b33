import { rangeOf } from '../../yaml/document.ts';
import type { DocumentRule } from '../types.ts';
import { groupBy } from './shared/groups.ts';
import { byHand } from '../remedies.ts';
import { isStrayVariable } from './shared/stray-variables.ts';

/** A pod has one container of a name, init containers counted in. */
export const duplicateContainer = {
  id: 'DUPLICATE_CONTAINER',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ containers }) => {
      const named = containers.filter(({ name, map }) => name !== '' && !isStrayVariable(map));
      return groupBy(named, ({ name }) => name).flatMap(([first, ...later]) =>
        later.map(({ name, map }) => ({
          range: rangeOf(document, map),
          first: rangeOf(document, first.map).start,
          args: { name },
          remedy: byHand('unknown-intent'),
        })),
      );
    }),
} as const satisfies DocumentRule;
