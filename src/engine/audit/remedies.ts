import type { Pair, YAMLMap } from 'yaml';
import type { Change, RepairId } from '../recipes/types.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { removeItems, removePair, type Edits } from '../yaml/operations.ts';
import type { ByHandReason, Remedy } from './types.ts';

export const byHand = (why: ByHandReason): Remedy => ({ kind: 'by-hand', why });

/** These edits as a repair; left to the person where the text is laid out so that they cannot be made. */
export function repairWith(edits: Edits, change: Change, step: RepairId): Remedy {
  if (!edits.ok) return byHand('layout');
  return { kind: 'repair', edits: edits.value.map((edit) => ({ ...edit, changes: [{ ...change, step }] })) };
}

/** The repair that removes a key with its value. */
export function removeKey(document: YamlDocument, map: YAMLMap, pair: Pair, subject: string, step: RepairId): Remedy {
  return repairWith(removePair(document, map, pair), { action: 'remove', subject }, step);
}

/** The repair that removes an item of a list. */
export function removeItem(
  document: YamlDocument,
  list: Parameters<typeof removeItems>[1],
  item: unknown,
  subject: string,
  step: RepairId,
): Remedy {
  return repairWith(removeItems(document, list, [item]), { action: 'remove', subject }, step);
}
