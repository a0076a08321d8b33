import type { Rule } from '../types.ts';
import { answerPair, pairArgs } from './shared/pair.ts';

/** facts/oke-calico.md 2.1: the pages of those versions describe Calico beside flannel, or flannel's place with another manifest. */
export const flannelBefore130 = {
  id: 'FLANNEL_BEFORE_1_30',
  level: 'warning',
  decides: 'untested',
  strength: 'derived',
  sources: ['oracle-calico-2025-07', 'oracle-calico-2025-01'],
  check: ({ selection }) => (answerPair(selection) === 'another procedure' ? { args: pairArgs(selection) } : undefined),
} as const satisfies Rule;
