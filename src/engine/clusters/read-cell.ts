import type { SelectionKey } from '../selection/read-selection.ts';
import type { ClusterColumn } from './types.ts';

/** Columns whose values are in no closed list. Names and pod CIDRs are read as they are; registries have their own rules. */
const open: readonly ClusterColumn[] = ['name', 'pod-cidr', 'registry'];

/** Columns whose cells take several values, and what stands between them beside the command line's comma. */
const lists: readonly SelectionKey[] = ['image', 'without', 'extra'];
const SEPARATORS = /[;,\s]+/;

/** `recommended` asks in so many words for what an empty cell gives: the release that was tested with the Kubernetes version. */
export function isNotSaid(column: ClusterColumn, value: string): boolean {
  return value === '' || (column === 'calico' && inSmallLetters(value) === 'recommended');
}

/** A cell as the command line would have it: values from a closed list in small letters, several with commas between them. */
export function toRaw(column: SelectionKey, value: string): string {
  const plain = open.includes(column) ? value : inSmallLetters(value);
  return lists.includes(column) ? plain.split(SEPARATORS).filter(Boolean).join(',') : plain;
}

/** Of the English alphabet alone: other letters become some of ours elsewhere, as the sign of kelvins becomes k. */
function inSmallLetters(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
