import { isJsonMap, type Json, type JsonMap } from './kubectl-value.ts';
import { longestCommon } from './longest-common.ts';

/** One operation of RFC 6902. */
export type Operation =
  | { readonly op: 'test' | 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/** The way from the root of a value to a part of it: keys of mappings and places in lists. */
export type ValuePath = readonly (string | number)[];

/** One change of a value: the tests that have to hold and the operation that they guard. */
export interface ValueChange {
  readonly operations: readonly Operation[];
  /** The part that goes or is replaced, in the value before; or the part that comes, in the value after. */
  readonly side: 'before' | 'after';
  readonly at: ValuePath;
  /** What the part is called: an item's name, else its key; empty where it has neither. */
  readonly subject: string;
}

/** Where a comparison stands: the pointer that an operation needs now, and the way to the same part in each value. */
interface Spot {
  readonly pointer: string;
  readonly before: ValuePath;
  readonly after: ValuePath;
}

/**
 * The changes that make `before` equal to `after`, in an order in which they can be applied one after the other. Mappings are compared key
 * by key; lists whose items all have a `name` of their own item by item, other lists by what is equal. In each list removals come first,
 * from the top, then what changes inside of items, then additions at the place that `after` gives them. Empty where the two are equal.
 */
export function compareValues(before: JsonMap, after: JsonMap): readonly ValueChange[] {
  return compareMaps(before, after, { pointer: '', before: [], after: [] });
}

/** A text that two values share where they are equal, whatever the order of their keys. */
function canonical(value: Json): string {
  if (!isJsonMap(value)) return Array.isArray(value) ? `[${value.map(canonical).join()}]` : JSON.stringify(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join()}}`;
}

function compare(before: Json, after: Json, spot: Spot): readonly ValueChange[] {
  if (isJsonMap(before) && isJsonMap(after)) return compareMaps(before, after, spot);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, spot);
  if (canonical(before) === canonical(after)) return [];
  const { pointer } = spot;
  const operations = [
    { op: 'test', path: pointer, value: before },
    { op: 'replace', path: pointer, value: after },
  ] as const;
  return [{ operations, side: 'before', at: spot.before, subject: String(spot.before.at(-1) ?? '') }];
}

function compareMaps(before: JsonMap, after: JsonMap, spot: Spot): readonly ValueChange[] {
  const kept = Object.entries(before).flatMap(([key, value]) => {
    const next = below(spot, key);
    if (Object.hasOwn(after, key)) return compare(value, after[key] ?? null, next);
    return [removal({ op: 'test', path: next.pointer, value }, next.pointer, next.before, key)];
  });
  const added = Object.entries(after).flatMap(([key, value]): readonly ValueChange[] => {
    if (Object.hasOwn(before, key)) return [];
    const { pointer, after: at } = below(spot, key);
    return [{ operations: [{ op: 'add', path: pointer, value }], side: 'after', at, subject: key }];
  });
  return [...kept, ...added];
}

function compareLists(before: readonly Json[], after: readonly Json[], spot: Spot): readonly ValueChange[] {
  const isNamed = haveNames(before) && haveNames(after);
  const keyOf = isNamed ? nameOf : canonical;
  const pairs = longestCommon(before.map(keyOf), after.map(keyOf));
  const [stays, comesFrom] = [new Set(pairs.map(([from]) => from)), new Set(pairs.map(([, to]) => to))];
  let place = 0;
  const removed = before.flatMap((item, n): readonly ValueChange[] => {
    if (stays.has(n)) {
      place++;
      return [];
    }
    const pointer = `${spot.pointer}/${place}`;
    return [removal(testOf(item, pointer), pointer, [...spot.before, n], nameOf(item))];
  });
  const inside = pairs.flatMap(([from, to], n) => insideItem(before[from] ?? null, after[to] ?? null, isNamed, atItem(spot, from, to, n)));
  let length = pairs.length;
  const added = after.flatMap((value, n): readonly ValueChange[] => {
    if (comesFrom.has(n)) return [];
    const path = `${spot.pointer}/${n === length ? '-' : n}`;
    length++;
    return [{ operations: [{ op: 'add', path, value }], side: 'after', at: [...spot.after, n], subject: nameOf(value) }];
  });
  return [...removed, ...inside, ...added];
}

/** The changes inside an item that stays, after a test that it is the item that is meant. */
function insideItem(before: Json, after: Json, isNamed: boolean, spot: Spot): readonly ValueChange[] {
  const [first, ...more] = compare(before, after, spot);
  if (first === undefined || !isNamed) return first === undefined ? [] : [first, ...more];
  return [{ ...first, operations: [testOf(before, spot.pointer), ...first.operations] }, ...more];
}

function removal(test: Operation, path: string, at: ValuePath, subject: string): ValueChange {
  return { operations: [test, { op: 'remove', path }], side: 'before', at, subject };
}

/** A test that the item at a place is this one: by its name where it has one, else by its value. */
function testOf(item: Json, pointer: string): Operation {
  const name = nameOf(item);
  return name === '' ? { op: 'test', path: pointer, value: item } : { op: 'test', path: `${pointer}/name`, value: name };
}

/** The name of an item, empty where it has none. */
function nameOf(item: Json): string {
  const name = isJsonMap(item) && Object.hasOwn(item, 'name') ? item['name'] : undefined;
  return typeof name === 'string' ? name : '';
}

function haveNames(items: readonly Json[]): boolean {
  const names = items.map(nameOf);
  return !names.includes('') && new Set(names).size === names.length;
}

function below({ pointer, before, after }: Spot, key: string): Spot {
  const escaped = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `${pointer}/${escaped}`, before: [...before, key], after: [...after, key] };
}

function atItem({ pointer, before, after }: Spot, from: number, to: number, place: number): Spot {
  return { pointer: `${pointer}/${place}`, before: [...before, from], after: [...after, to] };
}
