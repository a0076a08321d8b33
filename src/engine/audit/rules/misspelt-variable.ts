import type { CalicoContainer } from '../../catalog/calico-variables.ts';
import { findVariable } from '../../catalog/variable-words.ts';
import { rangeOf, type YamlDocument } from '../../yaml/document.ts';
import type { Container } from '../pod-templates.ts';
import type { DocumentRule, Remedy } from '../types.ts';
import { findMisspelling, isPlainlyCalicos, isSameName, toCalicoContainer } from './shared/calico-names.ts';
import { listEntries, rewrite, type EnvEntry, type Sourced } from './shared/entries.ts';
import { byHand } from './shared/remedies.ts';

/** A name that Calico does not know and that is like one that it does: nothing reads the variable (facts/apiserver.md, Result 3). */
export const misspeltVariable = {
  id: 'MISSPELT_VARIABLE',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ containers }) =>
      containers.flatMap((container) => {
        const known = toCalicoContainer(container);
        return known === undefined ? [] : findMisspelt(document, container, known);
      }),
    ),
} as const satisfies DocumentRule;

/**
 * `FELIX_` names with underscores within count too: Felix knows a parameter only by its name in one word (facts/calico-gke-policy.md 6).
 * A name that nobody owns is a person's own where the one it is like stands beside it, as `POD_NAME` beside `NODENAME`.
 */
function findMisspelt(document: YamlDocument, container: Container, known: CalicoContainer): readonly Sourced[] {
  const entries = listEntries(container);
  const found: (Sourced & { readonly args: { readonly nearest: string } })[] = [];
  for (const entry of entries) {
    const nearest = findMisspelling(known, entry.name)?.nearest;
    if (nearest === undefined) continue;
    const isTaken = entries.some(({ name }) => isSameName(name, nearest));
    if (isTaken && !isPlainlyCalicos(entry.name)) continue;
    const isPromised = found.some(({ args }) => args.nearest === nearest);
    found.push({
      range: rangeOf(document, entry.nameNode),
      args: { container: known, name: entry.name, nearest },
      remedy: isTaken || isPromised ? byHand('would-collide') : rename(document, entry, nearest),
      sources: findVariable(nearest, known)?.sources ?? [],
    });
  }
  return found;
}

function rename(document: YamlDocument, { nameNode }: EnvEntry, name: string): Remedy {
  return rewrite(document, nameNode, name, name, 'misspelt-variable');
}
