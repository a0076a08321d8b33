import type { BadValue, CalicoContainer } from '../../catalog/calico-variables.ts';
import { canonicalName, findVariable, findVariableFault } from '../../catalog/variable-words.ts';
import { recipeFor } from '../../recipes/recipe-for.ts';
import { rangeOf, type YamlDocument } from '../../yaml/document.ts';
import type { Container } from '../../manifest/pod-templates.ts';
import type { Found, ManifestRule } from '../types.ts';
import { nearest, reads, toCalicoContainer } from './shared/calico-names.ts';
import { listEntries, rewrite } from './shared/entries.ts';
import { hasTypographicEnds } from './shared/quotes.ts';
import { byHand } from '../remedies.ts';

/** A value that is none of the words which an enumerated variable takes (facts/calico-gke-policy.md 6). */
export const unknownWord = {
  id: 'UNKNOWN_WORD',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: ({ selection, documents }) => {
    const steps = recipeFor(selection).steps(selection);
    const setBySteps = new Set(steps.flatMap(({ fact }) => (fact.kind === 'variable' ? [fact.name] : [])));
    return documents.flatMap((context) =>
      context.pods
        .flatMap(({ containers }) => containers)
        .flatMap((container) => {
          // A step that sets the variable says itself what value it has to have.
          const isSet = (name: string) => container.name === 'calico-node' && setBySteps.has(canonicalName(name));
          return findWrongWords(context.document, container, isSet).map((found) => ({ ...found, context }));
        }),
    );
  },
} as const satisfies ManifestRule;

function findWrongWords(document: YamlDocument, container: Container, isSet: (name: string) => boolean): readonly Found[] {
  const known = toCalicoContainer(container);
  if (known === undefined) return [];
  return listEntries(container).flatMap((entry) => {
    const { name, value, valueNode } = entry;
    if (value === undefined || valueNode === undefined || hasTypographicEnds(value) || isSet(name) || !reads(known, name)) return [];
    const fault = findWrongWord(known, name, value);
    if (fault === undefined) return [];
    const { word, words, effect } = fault;
    return [
      {
        level: effect === 'exits' ? ('error' as const) : ('warning' as const),
        range: rangeOf(document, valueNode),
        args: { container: known, name, value, effect },
        names: { words },
        remedy: word === undefined ? byHand('not-documented') : rewrite(document, valueNode, word, name, 'unknown-word'),
        sources: findVariable(name, known)?.sources ?? [],
      },
    ];
  });
}

interface WrongWord {
  /** The allowed word that was likely meant. */
  readonly word: string | undefined;
  /** All of them; empty for a parameter that takes anything but `none`. */
  readonly words: readonly string[];
  readonly effect: BadValue | 'not-known';
}

function findWrongWord(container: CalicoContainer, name: string, value: string): WrongWord | undefined {
  const fault = findVariableFault(container, name, value, nearest);
  if (fault?.kind === 'refuses-none') return { word: undefined, words: [], effect: 'exits' };
  if (fault?.kind !== 'wrong-word') return undefined;
  return { word: fault.nearest, words: fault.words, effect: fault.onBadValue ?? 'not-known' };
}
