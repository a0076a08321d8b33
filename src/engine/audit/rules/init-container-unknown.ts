import { recipeFor } from '../../recipes/recipe-for.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { Found, ManifestRule } from '../types.ts';
import { isPolicyOnly, listAgents } from './shared/agents.ts';

/** An init container that upstream does not ship, where a step removes them all: somebody may need it. */
export const initContainerUnknown = {
  id: 'INIT_CONTAINER_UNKNOWN',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: (manifest) => {
    const { file, steps: stepsFor } = recipeFor(manifest.selection);
    const steps = stepsFor(manifest.selection);
    // In the other file nothing is removed, and it ships others.
    const agents = listAgents(manifest).filter((agent) => isPolicyOnly(agent) === (file === 'calico-policy-only.yaml'));
    return steps.flatMap(({ fact, sources }) => {
      if (fact.kind !== 'field-absent' || fact.of !== 'pod' || fact.known === undefined) return [];
      const { field, known } = fact;
      return agents.flatMap(({ context, template }) =>
        template.containers
          .filter(({ list, name }) => list === field && !known.includes(name))
          .map(({ name, map }): Found & { context: typeof context } => ({
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
