import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { done, failed, type Result } from '../text/result.ts';
import { readAsKubectl } from '../yaml/kubectl-scalars.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

export function isJsonMap(value: Json): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A mapping in the JSON that kubectl sends for it. Fails with the node whose JSON is not certain: an alias, a tag, a merge key, a key that
 * is no text, a number that JSON and kubectl may not hold alike.
 */
export function toJsonMap(map: YAMLMap): Result<JsonMap, Node> {
  if (map.tag !== undefined) return failed(map);
  const entries: (readonly [string, Json])[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.tag !== undefined || key.value === '<<') return failed(isNodeLike(key) ? key : map);
    if (readAsKubectl(key) !== 'string') return failed(key);
    const read = toJson(value, map);
    if (!read.ok) return read;
    entries.push([textOf(key), read.value]);
  }
  return done(Object.fromEntries(entries));
}

function toJson(node: unknown, parent: Node): Result<Json, Node> {
  if (node === null || node === undefined) return done(null);
  if (isMap(node)) return toJsonMap(node);
  if (isScalar(node)) return toScalar(node);
  if (!isSeq(node) || node.tag !== undefined) return failed(isNodeLike(node) ? node : parent);
  const items: Json[] = [];
  for (const item of node.items) {
    const read = toJson(item, node);
    if (!read.ok) return read;
    items.push(read.value);
  }
  return done(items);
}

function toScalar(scalar: Scalar): Result<Json, Node> {
  if (scalar.tag !== undefined) return failed(scalar);
  switch (readAsKubectl(scalar)) {
    case 'null':
      return done(null);
    case 'bool':
      return done(/^(?:y|yes|true|on)$/i.test(scalar.source ?? ''));
    case 'number': {
      const number = toNumber(scalar.source ?? '');
      return number === undefined ? failed(scalar) : done(number);
    }
    case 'string':
      return done(textOf(scalar));
  }
}

/** What is text to kubectl may be something else to the parser here: `1e999`. */
const textOf = ({ value, source }: Scalar): string => (typeof value === 'string' ? value : (source ?? ''));

/** A number as kubectl reads it: one that begins with a zero is octal. Undefined where a double may not hold it, or it is written oddly. */
function toNumber(source: string): number | undefined {
  if (/^0[0-7]+$/.test(source)) return toSafe(Number(`0o${source.slice(1)}`));
  if (/^[-+]?(?:0|[1-9]\d*)$/.test(source)) return toSafe(Number(source));
  return /^[-+]?(?:0|[1-9]\d{0,9})\.\d{1,5}$/.test(source) ? Number(source) : undefined;
}

const toSafe = (number: number): number | undefined => (Number.isSafeInteger(number) ? number + 0 : undefined);

const isNodeLike = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'range' in node;
