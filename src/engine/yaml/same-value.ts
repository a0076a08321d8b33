import { isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { readAsKubectl } from './kubectl-scalars.ts';

/**
 * Whether two nodes say the same to kubectl, whatever their layout and the order of their keys. Numbers and booleans have to be spelt the
 * same. What is no plain data equals nothing, not even itself: an alias, an anchor, a tag, a key that is no text or stands twice.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  const [first, second] = [toText(one), toText(other)];
  return first !== undefined && first === second;
}

/** A canonical text of a node; undefined where it is no plain data. */
function toText(node: unknown): string | undefined {
  if (node === null || node === undefined) return 'null';
  if (isScalar(node)) return isPlainData(node) ? scalarText(node) : undefined;
  if (isSeq(node)) return isPlainData(node) ? join('[', node.items.map(toText), ']') : undefined;
  return isMap(node) && isPlainData(node) ? mapText(node) : undefined;
}

const isPlainData = ({ anchor, tag }: Node): boolean => anchor === undefined && tag === undefined;

/** `yes`, `1e999` and `0644` are not what the parser here takes them for: only the text of a string counts, and else the source. */
function scalarText(scalar: Scalar): string {
  const type = readAsKubectl(scalar);
  if (type === 'null') return type;
  const { value, source } = scalar;
  return `${type} ${JSON.stringify(type === 'string' && typeof value === 'string' ? value : source)}`;
}

function mapText({ items }: YAMLMap): string | undefined {
  const keys = items.map(({ key }) => (isScalar(key) && readAsKubectl(key) === 'string' && key.value !== '<<' ? toText(key) : undefined));
  if (new Set(keys).size < keys.length) return undefined;
  const pairs = items.map((pair, n) => {
    const [key, value] = [keys[n], isPair(pair) ? toText(pair.value) : undefined];
    return key === undefined || value === undefined ? undefined : `${key}:${value}`;
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
