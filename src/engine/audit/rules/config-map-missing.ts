import { findNearest, likelySlips } from '../../text/nearest.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { ManifestRule } from '../types.ts';
import { listConfigMapReferences } from './shared/config-maps.ts';
import { rewrite } from './shared/entries.ts';
import { byHand } from '../remedies.ts';

/** What every namespace has without any file. */
const everywhere: readonly string[] = ['kube-root-ca.crt'];

/** A ConfigMap that is needed and that the file does not hold: a server takes it, and the pods do not start (facts/apiserver.md, Result 3). */
export const configMapMissing = {
  id: 'CONFIG_MAP_MISSING',
  level: 'error',
  isRefused: false,
  sources: [],
  check: (manifest) =>
    listConfigMapReferences(manifest).flatMap(({ context, name, nameNode, keys, known }) => {
      const names = new Set(known.map((one) => one.name));
      if (names.has(name) || everywhere.includes(name)) return [];
      // What is meant is like it, or is the only one that has what is asked for.
      const holders = known.filter((one) => keys.length > 0 && keys.every(({ key }) => one.keys?.has(key) === true));
      const nearest = findNearest(name, names, likelySlips(name)) ?? (holders.length === 1 ? holders[0]?.name : undefined);
      const { document } = context;
      const remedy = nearest === undefined ? byHand('unknown-intent') : rewrite(document, nameNode, nearest, nearest, 'config-map-missing');
      // What is like no other may be on the cluster already.
      const level = nearest === undefined ? 'warning' : 'error';
      return [{ context, level, range: rangeOf(document, nameNode), args: { name, nearest: nearest ?? '' }, remedy }];
    }),
} as const satisfies ManifestRule;
