import type { Rule } from '../types.ts';
import { isArm, nodeRequirements } from './shared/nodes.ts';

/** facts/oke-calico.md 2.3: the page is silent in all generations. */
export const arm64 = {
  id: 'ARM64',
  level: 'note',
  strength: 'inferred',
  sources: ['oracle-calico-2026-09', 'calico-node-requirements'],
  check: ({ selection: { calico, details } }) =>
    isArm(details) ? { sources: ['oracle-calico-2026-09', nodeRequirements(calico)] } : undefined,
} as const satisfies Rule;
