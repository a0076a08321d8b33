import { hasMergeKey } from '../../yaml/document.ts';
import { requiredFields } from '../../catalog/kubernetes-values.ts';
import { byHand } from '../remedies.ts';
import type { DocumentRule } from '../types.ts';
import { isMisspelt } from './shared/faults.ts';
import { firstKey } from './shared/ranges.ts';
import { hasValue } from './shared/values.ts';
import { decode } from './shared/decoding.ts';

/** A field that a server asks for: the Kubernetes API reference; not tried on a server here. */
export const missingField = {
  id: 'MISSING_FIELD',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    decode(context).structs.flatMap(({ map, definition, path }) => {
      // What a merge key brings in is not looked for.
      if (hasMergeKey(map)) return [];
      const missing = (requiredFields[definition] ?? []).filter((field) => !hasValue(map, field) && !isMisspelt(context, map, field));
      const range = firstKey(context.document, map);
      return missing.map((field) => ({ range, args: { path, field }, remedy: byHand('unknown-intent') }));
    }),
} as const satisfies DocumentRule;
