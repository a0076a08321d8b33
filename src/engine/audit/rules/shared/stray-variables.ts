import { isMap, type YAMLMap } from 'yaml';
import { findPair, findString } from '../../../yaml/document.ts';
import { findSeq, type HeldSeq } from '../../../yaml/operations.ts';
import type { Container, PodTemplate } from '../../../manifest/pod-templates.ts';

/** Variables that stand in a list of containers, one behind the other. */
export interface StrayVariables {
  readonly name: Container['list'];
  readonly list: HeldSeq;
  /** The number of the first among the items of the list. */
  readonly first: number;
  readonly items: readonly [YAMLMap, ...YAMLMap[]];
}

/** The variables of a pod that stand one level too far left, so that each of them is taken for a container. */
export function findStrayVariables({ pod }: PodTemplate): readonly StrayVariables[] {
  return (['initContainers', 'containers'] as const).flatMap((name) => {
    const list = findSeq(pod, name);
    const found: StrayVariables[] = [];
    for (const [n, item] of list?.seq.items.entries() ?? []) {
      if (list === undefined || !isStrayVariable(item)) continue;
      const last = found.at(-1);
      if (last === undefined || last.first + last.items.length < n) found.push({ name, list, first: n, items: [item] });
      else found[found.length - 1] = { ...last, items: [...last.items, item] };
    }
    return found;
  });
}

/** A name and a value, and no image: a variable where a container belongs. */
export function isStrayVariable(item: unknown): item is YAMLMap {
  if (!isMap(item) || findString(item, 'name') === undefined || findPair(item, 'image') !== undefined) return false;
  return findPair(item, 'value') !== undefined || findPair(item, 'valueFrom') !== undefined;
}
