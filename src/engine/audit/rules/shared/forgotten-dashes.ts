import { isMap, isScalar, isSeq, visit, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { YamlDocument } from '../../../yaml/document.ts';

/** An entry of a list that has run into the one above it, for want of its dash. */
export interface ForgottenDash {
  readonly seq: YAMLSeq;
  readonly map: YAMLMap;
  /** The second `name` in the mapping: where the dash belongs. */
  readonly later: Pair;
  readonly first: Pair;
}

/** The entries of lists that begin with `name`, in which `name` stands again: `name, value, name, value`. One for each repetition. */
export function findForgottenDashes({ parsed }: YamlDocument): readonly ForgottenDash[] {
  const found: ForgottenDash[] = [];
  visit(parsed, {
    Seq: (_, seq) => {
      for (const map of isSeq(seq) ? seq.items : []) {
        if (!isMap(map)) continue;
        const [first, ...later] = map.items.filter(({ key }) => isScalar(key) && key.value === 'name');
        if (first === undefined || map.items[0] !== first) continue;
        found.push(...later.map((pair) => ({ seq, map, later: pair, first })));
      }
    },
  });
  return found;
}
