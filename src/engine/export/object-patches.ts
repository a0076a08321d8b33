import { isMap, isNode } from 'yaml';
import type { Plan } from '../plan/types.ts';
import { done, type Result } from '../text/result.ts';
import { findPair, rangeOf, type NodeRange } from '../yaml/document.ts';
import { compareValues, type Operation, type ValueChange, type ValuePath } from './compare-values.ts';
import type { FormProblem } from './forms.ts';
import { pairObjects, type ManifestObject, type ObjectName } from './objects.ts';
import { createReasonFinder } from './operation-reasons.ts';
import type { EditReason } from '../recipes/types.ts';

/** Operations that belong together, with the edit's reason where the plan tells it. */
export interface OperationGroup {
  readonly reason: EditReason | undefined;
  readonly operations: readonly Operation[];
}

/** What is done to one object. Applied in this order, the operations make the original's object equal to the manifest's. */
export interface ObjectPatch {
  readonly object: ObjectName;
  readonly groups: readonly OperationGroup[];
}

/** A plan object by object. */
export interface ObjectPatches {
  /** The objects that change, in the order of the original. */
  readonly patched: readonly ObjectPatch[];
  /** The same objects as the manifest has them. */
  readonly changed: readonly ManifestObject[];
  readonly removed: readonly ManifestObject[];
  readonly added: readonly ManifestObject[];
}

/**
 * The plan as JSON 6902 operations on the objects of `original`, each removal and replacement behind a test. Fails where the two texts
 * cannot be compared object by object: see `pairObjects`.
 */
export function createObjectPatches(original: string, plan: Pick<Plan, 'manifest' | 'edits'>): Result<ObjectPatches, FormProblem> {
  const paired = pairObjects(original, plan.manifest);
  if (!paired.ok) return paired;
  const { kept, removed, added } = paired.value;
  const reasonFor = createReasonFinder(plan.edits);
  const changed: ManifestObject[] = [];
  const patched = kept.flatMap(({ before, after }): readonly ObjectPatch[] => {
    const changes = compareValues(before.value, after.value);
    if (changes.length === 0) return [];
    changed.push(after);
    const groups = changes.map((change) => ({
      reason: reasonFor(change.side, rangeAt(change.side === 'before' ? before : after, change.at), change.subject),
      operations: change.operations,
    }));
    return [{ object: nameOf(before), groups: joinGroups(groups) }];
  });
  return done({ patched, changed, removed, added });
}

/** The operations of a patch, in their order. */
export const operationsOf = ({ groups }: ObjectPatch): readonly Operation[] => groups.flatMap(({ operations }) => operations);

function nameOf({ group, version, kind, namespace, name }: ManifestObject): ObjectName {
  return { group, version, kind, namespace, name };
}

/** Neighbours with one reason become one group. */
function joinGroups(groups: readonly OperationGroup[]): readonly OperationGroup[] {
  const joined: OperationGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last !== undefined && last.reason === group.reason) {
      joined[joined.length - 1] = { reason: last.reason, operations: [...last.operations, ...group.operations] };
    } else {
      joined.push(group);
    }
  }
  return joined;
}

/** Where a part of an object stands in its text: from its key, or from the item, to the end of its value. Undefined where it has no node. */
function rangeAt({ document, node }: ManifestObject, at: ValueChange['at']): NodeRange | undefined {
  const value = node.getIn(at, true);
  const end = isNode(value) ? rangeOf(document, value) : undefined;
  const start = keyRange({ document, node }, at) ?? end;
  return start && { start: start.start, end: Math.max(start.end, end?.end ?? 0) };
}

function keyRange({ document, node }: Pick<ManifestObject, 'document' | 'node'>, at: ValuePath): NodeRange | undefined {
  const parent = at.length === 1 ? node : node.getIn(at.slice(0, -1), true);
  const last = at.at(-1);
  const key = isMap(parent) && typeof last === 'string' ? findPair(parent, last)?.key : undefined;
  return isNode(key) ? rangeOf(document, key) : undefined;
}
