import { isNode } from 'yaml';
import { findMap, findPair, findString, rangeOf } from '../../yaml/document.ts';
import { byHand } from '../remedies.ts';
import type { DocumentContext, ManifestRule } from '../types.ts';

/**
 * The same object twice in one file: kubectl applies both, one after the other, and the later one stays. The DaemonSet calico-node twice is
 * said by its own problem.
 */
export const duplicateResource = {
  id: 'DUPLICATE_RESOURCE',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: ({ documents }) => {
    const seen = new Set<string>();
    return documents.flatMap((context) =>
      context.resources.flatMap(({ resource }) => {
        const metadata = findMap(resource, 'metadata');
        const [kind, name] = [findString(resource, 'kind'), findString(metadata, 'name')];
        if (kind === undefined || name === undefined || (kind === 'DaemonSet' && name === 'calico-node')) return [];
        const key = [findString(resource, 'apiVersion'), kind, findString(metadata, 'namespace'), name].join(' ');
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [{ context, range: rangeOfName(context, metadata), args: { kind, name }, remedy: byHand('unequal-duplicates') }];
      }),
    );
  },
} as const satisfies ManifestRule;

function rangeOfName({ document }: DocumentContext, metadata: ReturnType<typeof findMap>) {
  const node = metadata && findPair(metadata, 'name')?.value;
  return rangeOf(document, isNode(node) ? node : {});
}
