import { findNearest, likelySlips } from '../../text/nearest.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { ManifestRule } from '../types.ts';
import { listConfigMapReferences } from './shared/config-maps.ts';
import { byHand } from '../remedies.ts';

/** A key that is needed of a ConfigMap, and that it does not have: as `CONFIG_MAP_MISSING`. */
export const configMapKeyMissing = {
  id: 'CONFIG_MAP_KEY_MISSING',
  level: 'error',
  isRefused: false,
  sources: [],
  check: (manifest) =>
    listConfigMapReferences(manifest).flatMap(({ context, name, keys, known }) => {
      const maps = known.filter((one) => one.name === name);
      if (maps.length === 0) return [];
      return keys.flatMap(({ key, node }) => {
        if (maps.some((map) => map.keys?.has(key) !== false)) return [];
        const nearest = findNearest(key, new Set(maps.flatMap((map) => [...(map.keys ?? [])])), likelySlips(key)) ?? '';
        return [{ context, range: rangeOf(context.document, node), args: { name, key, nearest }, remedy: byHand('unknown-intent') }];
      });
    }),
} as const satisfies ManifestRule;
