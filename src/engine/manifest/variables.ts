import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { findPair, findString } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';
import type { Workload } from './workload.ts';

/** An environment variable of calico-node as it stands in the file. */
export interface Variable {
  readonly name: string;
  readonly node: YAMLMap;
  /** The literal value's node; undefined for `valueFrom`, an alias, or no value at all. */
  readonly value: Scalar | undefined;
}

const variables = new WeakMap<YAMLMap, readonly Variable[]>();

/** The environment variables of calico-node in file order, those that cannot be read by name left out. Found once: every step asks. */
export function listVariables({ container }: Workload): readonly Variable[] {
  const known = variables.get(container) ?? findAll(container);
  variables.set(container, known);
  return known;
}

function findAll(container: YAMLMap): readonly Variable[] {
  const items = findSeq(container, 'env')?.seq.items ?? [];
  return items.flatMap((node) => {
    if (!isMap(node)) return [];
    const name = findString(node, 'name');
    const value = findPair(node, 'value')?.value;
    const literal = isScalar(value) && findPair(node, 'valueFrom') === undefined ? value : undefined;
    return name === undefined ? [] : [{ name, node, value: literal }];
  });
}

/** The variables with this name: none, one, or the several that a cluster would accept in silence. */
export function findVariables(workload: Workload, name: string): readonly Variable[] {
  return listVariables(workload).filter((variable) => variable.name === name);
}
