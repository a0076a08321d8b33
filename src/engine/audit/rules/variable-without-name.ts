import { isMap } from 'yaml';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import { itemRange } from '../../yaml/operations.ts';
import type { DocumentRule } from '../types.ts';
import { listEnvItems } from './shared/env-items.ts';
import { reportMissing } from './shared/missing-key.ts';
import { byHand } from '../remedies.ts';

/** A variable has a name: a server refuses the workload without one (facts/apiserver.md, Result 2). */
export const variableWithoutName = {
  id: 'VARIABLE_WITHOUT_NAME',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    context.pods.flatMap((template) =>
      listEnvItems(template).flatMap(({ container, env, item }) => {
        const args = { container: container.name };
        if (isMap(item)) return reportMissing(context, item, 'name', args);
        // A dash with nothing behind it is a variable without anything.
        if (!isNullNode(item)) return [];
        const range = itemRange(context.document, env.seq, env.seq.items.indexOf(item));
        return [{ range, args, remedy: byHand('unknown-intent') }];
      }),
    ),
} as const satisfies DocumentRule;
