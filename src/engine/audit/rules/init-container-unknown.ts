import { recipeFor } from '../../recipes/recipe-for.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { ManifestRule } from '../types.ts';
import { listAgents } from './shared/agents.ts';
import type { Sourced } from './shared/entries.ts';

/** An init container that upstream does not ship, where a step removes them all: somebody may need it. */
export const initContainerUnknown = {
  id: 'INIT_CONTAINER_UNKNOWN',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: (manifest) => {
    const steps = recipeFor(manifest.selection).steps(manifest.selection);
    return steps.flatMap(({ fact, sources }) => {
      if (fact.kind !== 'field-absent' || fact.of !== 'pod' || fact.known === undefined) return [];
      const { field, known } = fact;
      return listAgents(manifest).flatMap(({ context, template }) =>
        template.containers
          .filter(({ list, name }) => list === field && !known.includes(name))
          .map(({ name, map }): Sourced & { context: typeof context } => ({
            context,
            range: rangeOf(context.document, map),
            args: { name: name || '?' },
            remedy: { kind: 'none' },
            sources,
          })),
      );
    });
  },
} as const satisfies ManifestRule;
