import { isScalar } from 'yaml';
import { allowedWords } from '../../catalog/kubernetes-values.ts';
import { findNearest } from '../../text/nearest.ts';
import { findPair, rangeOf } from '../../yaml/document.ts';
import { byHand } from '../remedies.ts';
import type { DocumentRule } from '../types.ts';
import { decode } from './shared/decoding.ts';

const fieldsOf = (definition: string): readonly (readonly [field: string, words: readonly string[]])[] =>
  Object.entries(allowedWords).flatMap(([key, words]) =>
    key.startsWith(`${definition}.`) ? [[key.slice(definition.length + 1), words] as const] : [],
  );

/** A word that a field of Kubernetes does not take: the Kubernetes API reference; not tried on a server here. */
export const wrongWord = {
  id: 'WRONG_WORD',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    decode(context).structs.flatMap(({ map, definition, path }) =>
      fieldsOf(definition).flatMap(([field, words]) => {
        const value = findPair(map, field)?.value;
        if (!isScalar(value) || typeof value.value !== 'string' || words.includes(value.value)) return [];
        const nearest = findNearest(value.value, words.filter(Boolean), 2) ?? '';
        const args = { path: `${path}.${field}`, value: value.value, nearest };
        const names = { words: words.filter(Boolean) };
        return [{ range: rangeOf(context.document, value), args, names, remedy: byHand('unknown-intent') }];
      }),
    ),
} as const satisfies DocumentRule;
