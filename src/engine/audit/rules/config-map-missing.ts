import { findNearest, likelySlips } from '../../text/nearest.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { ManifestRule } from '../types.ts';
import { listConfigMapReferences } from './shared/config-maps.ts';
import { rewrite } from './shared/entries.ts';
import { byHand } from './shared/remedies.ts';

/** A ConfigMap that is needed and that the file does not hold: a server takes it, and the pods do not start (facts/apiserver.md, Result 3). */
export const configMapMissing = {
  id: 'CONFIG_MAP_MISSING',
  level: 'error',
  isRefused: false,
  sources: [],
  check: (manifest) =>
    listConfigMapReferences(manifest).flatMap(({ context, name, nameNode, known }) => {
      const names = known.map((one) => one.name);
      if (names.includes(name)) return [];
      const nearest = findNearest(name, new Set(names), likelySlips(name));
      const { document } = context;
      const remedy = nearest === undefined ? byHand('unknown-intent') : rewrite(document, nameNode, nearest, nearest, 'config-map-missing');
      return [{ context, range: rangeOf(document, nameNode), args: { name, nearest: nearest ?? '' }, remedy }];
    }),
} as const satisfies ManifestRule;
