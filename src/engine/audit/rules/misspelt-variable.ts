import type { CalicoContainer } from '../../catalog/calico-variables.ts';
import { canonicalName, findVariable } from '../../catalog/variable-words.ts';
import { rangeOf, type YamlDocument } from '../../yaml/document.ts';
import type { Container } from '../../manifest/pod-templates.ts';
import type { DocumentRule, Found, Remedy } from '../types.ts';
import { findMisspelling, isCalicosName, isPlainlyCalicos, toCalicoContainer } from './shared/calico-names.ts';
import { MOST_FOUND } from './shared/most-found.ts';
import { listEntries, rewrite, type EnvEntry } from './shared/entries.ts';
import { byHand } from '../remedies.ts';

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
function findMisspelt(document: YamlDocument, container: Container, known: CalicoContainer): readonly Found[] {
  const entries = listEntries(container);
  const names = new Map(entries.map(({ name }) => [canonicalName(name), name]));
  const promised = new Set<string>();
  const misspellings = new Map<string, string | undefined>();
  const found: Found[] = [];
  for (const entry of entries) {
    if (found.length === MOST_FOUND) break;
    if (!misspellings.has(entry.name)) misspellings.set(entry.name, findMisspelling(known, entry.name)?.nearest);
    const nearest = misspellings.get(entry.name);
    if (nearest === undefined) continue;
    const isTaken = names.has(canonicalName(nearest));
    if (isTaken && !isPlainlyCalicos(entry.name)) continue;
    const isPromised = promised.has(nearest);
    promised.add(nearest);
    found.push({
      range: rangeOf(document, entry.nameNode),
      args: { container: known, name: entry.name, nearest },
      remedy: isTaken || isPromised ? byHand('would-collide') : rename(document, entry, nearest),
      sources: findVariable(nearest, known)?.sources ?? [],
    });
  }
  return found;
}

/** Names that only Calico has. Any other may be a person's own, which something else reads: `HOST_NAME` is like `HOSTNAME`. */
function rename(document: YamlDocument, { nameNode }: EnvEntry, name: string): Remedy {
  if (!isCalicosName(name)) return byHand('unknown-intent');
  return rewrite(document, nameNode, name, name, 'misspelt-variable');
}
