import type { DocumentRule } from '../types.ts';
import { rangeOf } from '../../yaml/document.ts';
import { itemRange } from '../../yaml/operations.ts';
import { findString } from '../../yaml/document.ts';
import { moveIntoEnv } from './shared/move-into-env.ts';
import { findStrayVariables } from './shared/stray-variables.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** Variables one level too far left, in the column of the containers: each is taken for a container (facts/apiserver.md, Result 2). */
export const variablesAmongContainers = {
  id: 'VARIABLES_AMONG_CONTAINERS',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    context.pods.flatMap((template) =>
      findStrayVariables(template).map((stray) => {
        const { document } = context;
        const [first] = stray.items;
        const { start } = rangeOf(document, first);
        const variables = stray.items.map((item) => findString(item, 'name') ?? '');
        const { end } = itemRange(document, stray.list.seq, stray.first);
        const remedy = unlessAlias(document, () => moveIntoEnv(context, template, stray));
        return { range: { start, end }, args: { count: variables.length, list: stray.name }, names: { variables }, remedy };
      }),
    ),
} as const satisfies DocumentRule;
