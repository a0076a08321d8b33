import { isScalar, type YAMLMap } from 'yaml';
import { findPair } from '../../../yaml/document.ts';
import { isNullNode } from '../../../yaml/kubectl-scalars.ts';

/** Whether something stands behind a key: no value, null and an empty text are nothing. */
export function hasValue(map: YAMLMap, field: string): boolean {
  const value = findPair(map, field)?.value;
  return !isNullNode(value) && !(isScalar(value) && value.value === '');
}
