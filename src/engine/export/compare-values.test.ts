import fc from 'fast-check';
import { applyPatch, type Operation as Applied } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { compareValues, type Operation } from './compare-values.ts';
import { isJsonMap, type Json, type JsonMap } from './kubectl-value.ts';

const operations = (before: JsonMap, after: JsonMap): readonly Operation[] =>
  compareValues(before, after).flatMap((change) => change.operations);

/** What a library that nobody here wrote makes of the value; throws where a test fails or a path leads nowhere. */
function apply(before: JsonMap, patch: readonly Operation[]): unknown {
  const value = structuredClone(before);
  const errors = applyPatch(value, structuredClone(patch) as Applied[]).filter((error) => error !== null);
  if (errors.length > 0) throw new Error(errors.map(String).join());
  return value;
}

const anyKey = fc
  .oneof(fc.constantFrom('name', 'image', 'env', 'a/b', 'a~b', '~1', '', '-', '0'), fc.string({ maxLength: 3 }))
  .filter((key) => key !== '__proto__');
const anyScalar = fc.oneof(fc.constantFrom('', 'a', 'b', '-', '0'), fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.constant(null));

const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyScalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4 }),
    namedList(tie('value')),
  ),
}));

function namedList(inside: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const item = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), value: inside }, { requiredKeys: ['name'] });
  return fc.uniqueArray(item, { selector: ({ name }) => name, maxLength: 6 });
}

const anyObject = fc.dictionary(anyKey, anyValue, { maxKeys: 5 }) as fc.Arbitrary<JsonMap>;
const anyNamedPair = fc.tuple(namedList(anyValue), namedList(anyValue)).map(([one, other]) => [{ list: one }, { list: other }] as const);

/** The same value with the keys of every mapping in it the other way round. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('the operations between two values', () => {
  it.each([
    ['any two', fc.tuple(anyObject, anyObject)],
    ['two with a list of named items', anyNamedPair],
  ])('make one out of the other: %s', (_, pairs) => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(apply(before, operations(before, after))).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });

  it('are none between a value and itself, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyObject, (value) => {
        expect(operations({ value, list: [value, value] }, turned({ value, list: [value, value] }) as JsonMap)).toEqual([]);
      }),
    );
  });

  it('have a test right before each removal and each replacement', () => {
    fc.assert(
      fc.property(anyObject, anyObject, (before, after) => {
        const all = operations(before, after);
        const loose = all.filter(({ op, path }, n) => {
          const test = all[n - 1];
          return (op === 'remove' || op === 'replace') && !(test?.op === 'test' && (test.path === path || test.path === `${path}/name`));
        });
        expect(loose).toEqual([]);
      }),
    );
  });

  it('fail on a value in which what goes is another', () => {
    const patch = operations({ env: [{ name: 'a' }, { name: 'b' }] }, { env: [{ name: 'a' }] });
    expect(apply({ env: [{ name: 'a' }, { name: 'b' }] }, patch)).toEqual({ env: [{ name: 'a' }] });
    expect(() => apply({ env: [{ name: 'a' }, { name: 'c' }] }, patch)).toThrow('Test failed');
  });

  it.each<readonly [string, JsonMap, JsonMap, readonly Operation[]]>([
    [
      'removes from the top, with places that follow, and appends',
      { env: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }] },
      { env: [{ name: 'b' }, { name: 'd' }, { name: 'e', value: '1' }] },
      [
        { op: 'test', path: '/env/0/name', value: 'a' },
        { op: 'remove', path: '/env/0' },
        { op: 'test', path: '/env/1/name', value: 'c' },
        { op: 'remove', path: '/env/1' },
        { op: 'add', path: '/env/-', value: { name: 'e', value: '1' } },
      ],
    ],
    [
      'adds in the middle where it stands there',
      { list: ['a', 'c'] },
      { list: ['a', 'b', 'c', 'd'] },
      [
        { op: 'add', path: '/list/1', value: 'b' },
        { op: 'add', path: '/list/-', value: 'd' },
      ],
    ],
    [
      'names the item in which something changes, once',
      { containers: [{ name: 'one', image: 'x', args: ['1'] }] },
      { containers: [{ name: 'one', image: 'y', args: [] }] },
      [
        { op: 'test', path: '/containers/0/name', value: 'one' },
        { op: 'test', path: '/containers/0/image', value: 'x' },
        { op: 'replace', path: '/containers/0/image', value: 'y' },
        { op: 'test', path: '/containers/0/args/0', value: '1' },
        { op: 'remove', path: '/containers/0/args/0' },
      ],
    ],
    [
      'removes a key behind a test on its value',
      { 'a/b~c': [1] },
      {},
      [
        { op: 'test', path: '/a~1b~0c', value: [1] },
        { op: 'remove', path: '/a~1b~0c' },
      ],
    ],
    [
      'replaces what becomes another kind of value',
      { a: [1] },
      { a: { b: null } },
      [
        { op: 'test', path: '/a', value: [1] },
        { op: 'replace', path: '/a', value: { b: null } },
      ],
    ],
    [
      'moves an item by its removal and its addition',
      { l: [{ name: 'a' }, { name: 'b' }] },
      { l: [{ name: 'b' }, { name: 'a' }] },
      [
        { op: 'test', path: '/l/0/name', value: 'a' },
        { op: 'remove', path: '/l/0' },
        { op: 'add', path: '/l/-', value: { name: 'a' } },
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(operations(before, after)).toEqual(expected);
    expect(apply(before, expected)).toEqual(after);
  });

  it('stays exact, and quick, on two long lists with nothing in common', () => {
    const list = (from: number) => Array.from({ length: 3000 }, (_, n) => from + n);
    const [before, after] = [{ l: list(0) }, { l: list(9000) }];
    expect(apply(before, operations(before, after))).toEqual(after);
  });
});
