import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { findPair, findString, rangeOf, type YamlDocument } from '../../../yaml/document.ts';
import { findSeq, replaceScalar, type HeldSeq } from '../../../yaml/operations.ts';
import type { RepairId } from '../../../recipes/types.ts';
import type { Container } from '../../../manifest/pod-templates.ts';
import type { Remedy } from '../../types.ts';
import { removeItem, repairWith } from '../../remedies.ts';
import { hasKeyTwice } from './keys.ts';
import { unlessAlias } from './unless-alias.ts';

/** A variable as it stands in a container. */
export interface EnvEntry {
  readonly name: string;
  readonly nameNode: Scalar;
  /** The value where it is written down as a string; undefined for anything else, `valueFrom` too. */
  readonly value: string | undefined;
  readonly valueNode: Scalar | undefined;
  readonly node: YAMLMap;
  readonly env: HeldSeq;
}

/**
 * The variables of a container in file order. An entry in which a key stands twice is left out: two entries may have run into one,
 * and what removes it would remove both.
 */
export function listEntries({ map }: Container): readonly EnvEntry[] {
  const env = findSeq(map, 'env');
  return (env?.seq.items ?? []).flatMap((node) => {
    if (env === undefined || !isMap(node)) return [];
    const nameNode = findPair(node, 'name')?.value;
    const name = findString(node, 'name');
    if (name === undefined || !isScalar(nameNode) || hasKeyTwice(node.items)) return [];
    const literal = findPair(node, 'valueFrom') === undefined ? findPair(node, 'value')?.value : undefined;
    const valueNode = isScalar(literal) && typeof literal.value === 'string' ? literal : undefined;
    return [{ name, nameNode, value: findString(node, 'value'), valueNode, node, env }];
  });
}

/** The repair that takes an entry out; left to the person where the document has aliases: they may stand for the same entry. */
export function removeEntry(document: YamlDocument, { env, node, name }: EnvEntry, step: RepairId): Remedy {
  return unlessAlias(document, () => removeItem(document, env, node, name, step));
}

/** The repair that writes another name or value in place of one. */
export function rewrite(document: YamlDocument, scalar: Scalar, text: string, subject: string, step: RepairId): Remedy {
  const { start, end } = rangeOf(document, scalar);
  const oldValue = document.text.slice(start, end);
  return unlessAlias(document, () => repairWith(replaceScalar(document, scalar, text), { action: 'replace', subject, oldValue }, step));
}
