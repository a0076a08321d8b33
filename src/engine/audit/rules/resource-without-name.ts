import { isAlias } from 'yaml';
import { hasMergeKey, findMap, findPair, findString } from '../../yaml/document.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import type { DocumentRule } from '../types.ts';
import { isMisspelt } from './shared/faults.ts';
import { firstKey, placeOfKey } from './shared/ranges.ts';
import { byHand } from '../remedies.ts';

/** A resource has a name, or asks the server for one. What has no kind either is said by the rule on that. */
export const resourceWithoutName = {
  id: 'RESOURCE_WITHOUT_NAME',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) => {
    const { document, resources } = context;
    return resources.flatMap(({ resource, kindless }) => {
      const pair = findPair(resource, 'metadata');
      const metadata = findMap(resource, 'metadata');
      const kind = findString(resource, 'kind') ?? kindless;
      if (kind === undefined || isAlias(pair?.value) || hasMergeKey(resource)) return [];
      // Metadata that is no mapping is said by the rule on types.
      if (metadata === undefined && !isNullNode(pair?.value)) return [];
      if (isMisspelt(context, resource, 'metadata') || (metadata !== undefined && isMisspelt(context, metadata, 'name'))) return [];
      const isNamed = ['name', 'generateName'].some((key) => {
        const value = metadata && findPair(metadata, key)?.value;
        // What is no text is said by the rule on types.
        return !isNullNode(value) && (findString(metadata, key) ?? ' ') !== '';
      });
      if (isNamed || (metadata !== undefined && hasMergeKey(metadata))) return [];
      const range = pair === undefined ? firstKey(document, resource) : placeOfKey(document, pair);
      return [{ range, args: { kind }, remedy: byHand('unknown-intent') }];
    });
  },
} as const satisfies DocumentRule;
