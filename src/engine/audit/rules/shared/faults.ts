import { isNode, isScalar, type YAMLMap } from 'yaml';
import type { DecodingFault } from '../../decode-strictly.ts';
import { findPair, rangeOf } from '../../../yaml/document.ts';
import type { DocumentContext } from '../../types.ts';
import { readBullet } from './bullets.ts';
import { decode } from './decoding.ts';
import { listEnvItems } from './env-items.ts';
import { findStrayVariables } from './stray-variables.ts';

/** The faults of one kind that no rule closer to them reports. */
export function listUnclaimedFaults(context: DocumentContext, code: DecodingFault['code']): readonly DecodingFault[] {
  const claimed = listClaimed(context);
  return decode(context).faults.filter((fault) => fault.code === code && !claimed.has(fault.range.start));
}

/** Where values of variables, pasted bullets and variables among containers begin: rules of their own report what is wrong with those. */
function listClaimed({ document, pods }: DocumentContext): ReadonlySet<number> {
  const nodes = pods.flatMap((template) => [
    ...listEnvItems(template).map(({ item, value }) => (isScalar(value) ? value : readBullet(item)?.scalar)),
    ...findStrayVariables(template).flatMap(({ items }) =>
      items.flatMap((map) => ['value', 'valueFrom'].map((key) => findPair(map, key)?.key)),
    ),
  ]);
  return new Set(nodes.flatMap((node) => (isNode(node) ? [rangeOf(document, node).start] : [])));
}

/** Whether the mapping has a key that is likely meant for this one: what is misspelt is not missing. */
export function isMisspelt(context: DocumentContext, map: YAMLMap, key: string): boolean {
  return decode(context).faults.some(({ parent, nearest }) => parent === map && nearest === key);
}
