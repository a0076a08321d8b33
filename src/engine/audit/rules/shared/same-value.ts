import { isMap, isPair, isScalar, isSeq } from 'yaml';

/** Whether two nodes say the same, whatever their layout and the order of their keys. Anything that is not plain data differs. */
export function isSameValue(one: unknown, other: unknown): boolean {
  const [first, second] = [toText(one), toText(other)];
  return first !== undefined && first === second;
}

/** A canonical text of a node; undefined where it holds an alias, a tag or a key that is no scalar. */
function toText(node: unknown): string | undefined {
  if (node === null || node === undefined) return 'null';
  if (isScalar(node)) return node.tag === undefined ? JSON.stringify(node.value) : undefined;
  if (isSeq(node)) return join('[', node.items.map(toText), ']');
  if (!isMap(node)) return undefined;
  const pairs = node.items.map((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return undefined;
    const value = toText(pair.value);
    return value === undefined ? undefined : `${JSON.stringify(String(pair.key.value))}:${value}`;
  });
  return join(
    '{',
    pairs.toSorted((a = '', b = '') => (a < b ? -1 : Number(a > b))),
    '}',
  );
}

function join(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.some((part) => part === undefined) ? undefined : `${open}${parts.join()}${close}`;
}
