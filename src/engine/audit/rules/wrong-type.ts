import type { DocumentRule } from '../types.ts';
import { listUnclaimedFaults } from './shared/faults.ts';
import { byHand } from '../remedies.ts';

/** A value of another type than its field's: a server refuses the object (facts/apiserver.md, Result 2). */
export const wrongType = {
  id: 'WRONG_TYPE',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    listUnclaimedFaults(context, 'wrong-type').map(({ range, path, field, expected, found }) => ({
      range,
      args: { path, field, expected: expected ?? '', found: found ?? '' },
      remedy: byHand('unknown-intent'),
    })),
} as const satisfies DocumentRule;
