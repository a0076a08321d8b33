import { isScalar } from 'yaml';
import { placeOfKey } from './shared/ranges.ts';
import { findDuplicateKeys } from '../../yaml/duplicate-keys.ts';
import { isSameValue } from '../../yaml/same-value.ts';
import type { DocumentRule } from '../types.ts';
import { findForgottenDashes } from './shared/forgotten-dashes.ts';
import { byHand, removeKey } from '../remedies.ts';
import { MOST_FOUND } from './shared/most-found.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** A key that stands twice in a mapping: kubectl lets the last one win in silence (facts/apiserver.md, Result 3). */
export const duplicateKey = {
  id: 'DUPLICATE_KEY',
  level: 'error',
  isRefused: false,
  sources: [],
  check: ({ document }) => {
    // What has run into the entry above it is said once, by its own rule.
    const merged = new Set(findForgottenDashes(document).map(({ map }) => map));
    const duplicates = findDuplicateKeys(document).filter(({ map }) => !merged.has(map));
    return duplicates.slice(0, MOST_FOUND).flatMap(({ map, first, later }) => {
      if (!isScalar(later.key)) return [];
      const key = String(later.key.value);
      const isSame = isSameValue(first.value, later.value);
      const remedy = unlessAlias(document, () =>
        isSame ? removeKey(document, map, later, key, 'duplicate-key') : byHand('unequal-duplicates'),
      );
      return [{ range: placeOfKey(document, later), first: placeOfKey(document, first).start, args: { key }, remedy }];
    });
  },
} as const satisfies DocumentRule;
