import { isMap, isScalar } from 'yaml';
import { findPair, findString, rangeOf } from '../../yaml/document.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import type { DocumentRule } from '../types.ts';
import { listEnvItems } from './shared/env-items.ts';
import { placeOfKey } from './shared/ranges.ts';
import { byHand } from '../remedies.ts';

/** `value:` with nothing behind it: a server stores a variable without a value, in silence (facts/apiserver.md, Result 3). */
export const variableWithoutValue = {
  id: 'VARIABLE_WITHOUT_VALUE',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap((template) =>
      listEnvItems(template).flatMap(({ container, item, value }) => {
        const pair = isMap(item) ? findPair(item, 'value') : undefined;
        if (!isMap(item) || pair === undefined || findPair(item, 'valueFrom') !== undefined || !isNullNode(value)) return [];
        const { start, end } = placeOfKey(document, pair);
        const range = { start, end: isScalar(value) ? Math.max(end, rangeOf(document, value).end) : end };
        const args = { container: container.name, name: findString(item, 'name') ?? '' };
        return [{ range, args, remedy: byHand('unknown-intent') }];
      }),
    ),
} as const satisfies DocumentRule;
