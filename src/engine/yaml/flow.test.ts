import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { findPair, parseYaml, readYaml, type YamlDocument } from './document.ts';
import { appendEntry, findSeq, removeItems, removePair, type Edits } from './operations.ts';

function read(text: string): { readonly document: YamlDocument; readonly env: YAMLMap | YAMLSeq; readonly holder: YAMLMap } {
  const document = parseYaml(text, { start: 0, end: text.length });
  if (!document.ok || document.value.root === undefined) throw new Error(`cannot be read: ${JSON.stringify(document)}`);
  const { root } = document.value;
  const env = findPair(root, 'env')?.value;
  if (!isMap(env) && !isSeq(env)) throw new Error('no env');
  return { document: document.value, env, holder: root };
}

function outcome(text: string, edits: Edits): string {
  if (!edits.ok) return `${edits.problem.code} ${edits.problem.place.line}:${edits.problem.place.column}`;
  const edited = applyEdits(text, edits.value);
  read(edited);
  return edited;
}

/** Removes the members of `env` whose key, or whose `name` or value, begins with `x`. */
function remove(text: string): string {
  const { document, env, holder } = read(text);
  if (isMap(env)) {
    const pair = env.items.find(({ key }) => isScalar(key) && String(key.value).startsWith('x'));
    return outcome(text, pair === undefined ? { ok: true, value: [] } : removePair(document, env, pair));
  }
  const named = (item: unknown) => (isMap(item) ? (findPair(item, 'name')?.value ?? item.items[0]?.key) : item);
  const gone = env.items.filter((item) => String(named(item)).startsWith('x'));
  const list = findSeq(holder, 'env');
  const removed: Edits = list === undefined ? { ok: true, value: [] } : removeItems(document, list, gone);
  if (removed.ok) expect(removed.value).toHaveLength(gone.length);
  return outcome(text, removed);
}

/** kubectl's indentation. */
const pretty = (value: unknown) => `${JSON.stringify(value, undefined, 4)}\n`;
const named = (...names: readonly string[]) => ({ a: 1, env: names.map((name) => ({ name, value: 'v' })), z: 2 });

describe('removal from a flow list', () => {
  it.each([
    ['the first', 'env: [x, b, c]\n', 'env: [b, c]\n'],
    ['one between', 'env: [a, x, c]\n', 'env: [a, c]\n'],
    ['the last', 'env: [a, b, x]\n', 'env: [a, b]\n'],
    ['several runs', 'env: [x, x1, b, x2, x3, c, x4]\n', 'env: [b, c]\n'],
    ['a trailing comma', 'env: [ a, x, ]\n', 'env: [ a, ]\n'],
    ['the first before a trailing comma', 'env: [x, b,]\n', 'env: [b,]\n'],
    ['a line each', 'env: [\n  {name: a},\n  {name: x},\n  {name: c}, # c\n]\n', 'env: [\n  {name: a},\n  {name: c}, # c\n]\n'],
    ['commas in front', 'env: [ a\n  , x\n  , c\n  ]\n', 'env: [ a\n  , c\n  ]\n'],
    ['compact JSON', JSON.stringify(named('a', 'x', 'x1', 'd')), JSON.stringify(named('a', 'd'))],
    ['pretty JSON, the first', pretty(named('x', 'b')), pretty(named('b'))],
    ['pretty JSON, between', pretty(named('a', 'x', 'x1', 'd')), pretty(named('a', 'd'))],
    ['pretty JSON, the last', pretty(named('a', 'b', 'x')), pretty(named('a', 'b'))],
    ['CRLF', pretty(named('a', 'x')).replaceAll('\n', '\r\n'), pretty(named('a')).replaceAll('\n', '\r\n')],
    ['non-ASCII before', '# ü 🐈\na: "🐈"\nenv: [é, x, ñ]\n', '# ü 🐈\na: "🐈"\nenv: [é, ñ]\n'],
    ['a comment above the first', 'env: [ # all\n  x,\n  b]\n', 'env: [ # all\n  b]\n'],
    ['a comment inside', 'env: [a, {name: x, # c\n  b: 1}]\n', 'env: [a]\n'],
    ['a comment behind', 'env: [a,\n  x # c\n]\n', 'env: [a # c\n]\n'],
    ['a comment before', 'env: [a, # a\n  x]\n', 'LAYOUT 2:3'],
    ['a comment behind the first', 'env: [x, # x\n  b]\n', 'LAYOUT 1:7'],
    ['an anchor before the first', 'env: [&a x, b]\n', 'LAYOUT 1:6'],
    ['an anchor behind the first', 'env: [x, &a b]\n', 'LAYOUT 1:7'],
    ['a tag', 'env: [a, !!str x]\n', 'LAYOUT 1:16'],
    ['pairs without brackets', 'env: [a, x: 1, c: 2]\n', 'env: [a, c: 2]\n'],
  ])('%s', (_, text, expected) => {
    expect(remove(text)).toBe(expected);
  });
});

it.each([
  ['at the start, in whole lines', 'env: [\n  x,\n  x1,\n  b]\n', ['  x,\n', '  x1,\n']],
  ['at the start, on one line', 'env: [x, x1, b]\n', ['x, ', 'x1, ']],
  ['at the start, here and there', 'env: [\n  x,\n    x1, b]\n', ['x,\n    ', 'x1, ']],
  ['behind a kept one', 'env: [a, x, x1, b]\n', [', x', ', x1']],
])('edits for members that go together touch: %s', (_, text, cuts) => {
  const { document, holder } = read(text);
  const list = findSeq(holder, 'env');
  if (list === undefined) throw new Error('no list');
  const gone = list.seq.items.filter((item) => String(item).startsWith('x'));
  const edits = removeItems(document, list, gone);
  expect(edits.ok && edits.value.map(({ start, end }) => text.slice(start, end))).toEqual(cuts);
});

describe('removal from a flow mapping', () => {
  it.each([
    ['the first', 'env: {x: 1, b: 2}\n', 'env: {b: 2}\n'],
    ['one between', 'env: { a: 1, x: [1, 2], c: 2 }\n', 'env: { a: 1, c: 2 }\n'],
    ['the last', '{"env":{"a":1,"x":{"b":null}}}', '{"env":{"a":1}}'],
    ['the only one', 'env: { x: 1, }\n', 'env: {}\n'],
    ['the only one, with a comment', 'env: { x: 1 # c\n  }\n', 'LAYOUT 1:6'],
    ['without a value', 'env: {a, x, c}\n', 'env: {a, c}\n'],
    ['an empty value', 'env: {a: 1, x: , c: 2}\n', 'env: {a: 1 , c: 2}\n'],
    ['an empty value before a comment', 'env: {a: 1, x: # c\n  , c: 2}\n', 'env: {a: 1 # c\n  , c: 2}\n'],
    ['behind an empty value', 'env: {a: , x: 1}\n', 'env: {a: }\n'],
    ['a key of its own', 'env: {a: 1, ? x : 2}\n', 'LAYOUT 1:15'],
    ['pretty JSON', pretty({ env: { a: 1, x: [2], c: { d: 3 } } }), pretty({ env: { a: 1, c: { d: 3 } } })],
    ['a list in a list', 'env:\n  - {a: 1}\n', 'env:\n  - {a: 1}\n'],
  ])('%s', (_, text, expected) => {
    expect(remove(text)).toBe(expected);
  });

  it('refuses a pair without brackets of its own', () => {
    const text = 'env: [x: 1]\n';
    const { document, env } = read(text);
    const map = env.items[0];
    const pair = isMap(map) ? map.items[0] : undefined;
    expect(isMap(map) && pair && outcome(text, removePair(document, map, pair))).toBe('LAYOUT 1:7');
  });
});

const entry = [['name', 'NEW'] as const, ['value', 'oci'] as const];

function append(text: string, times = 1): string {
  const { document, env } = read(text);
  const edits: TextEdit[] = [];
  for (let n = 0; n < times; n++) {
    const added: Edits = isSeq(env) ? appendEntry(document, env, entry) : { ok: true, value: [] };
    if (!added.ok) return outcome(text, added);
    edits.push(...added.value);
  }
  return outcome(text, { ok: true, value: edits });
}

const withEntry = (...names: readonly string[]) => {
  const { env, ...rest } = named(...names);
  return { a: rest.a, env: [...env, { name: 'NEW', value: 'oci' }], z: rest.z };
};

describe('an entry behind the last one of a flow list', () => {
  it.each([
    ['compact JSON', JSON.stringify(named('A')), JSON.stringify(withEntry('A'))],
    ['compact JSON, two siblings', JSON.stringify(named('A', 'B')), JSON.stringify(withEntry('A', 'B'))],
    ['pretty JSON', pretty(named('A')), pretty(withEntry('A'))],
    ['pretty JSON, two siblings', pretty(named('A', 'B')), pretty(withEntry('A', 'B'))],
    ['CRLF', pretty(named('A')).replaceAll('\n', '\r\n'), pretty(withEntry('A')).replaceAll('\n', '\r\n')],
    ['JSON on one line with blanks', '{"env": [{"name": "A"}]}', '{"env": [{"name": "A"}, {"name": "NEW", "value": "oci"}]}'],
    ['JSON without a model', '{"env":[{"name":"A"}]}', '{"env":[{"name":"A"},{"name":"NEW","value":"oci"}]}'],
    ['JSON with a number', '{"env":[{"name":"A","value":1}]}', '{"env":[{"name":"A","value":1},{"name":"NEW","value":"oci"}]}'],
    ['empty JSON', '{"env":[]}', '{"env":[{"name":"NEW","value":"oci"}]}'],
    ['empty JSON with blanks', '{ "env": [ ] }', '{ "env": [{"name": "NEW", "value": "oci"} ] }'],
    ['empty', 'env: []\n', 'env: [{name: NEW, value: "oci"}]\n'],
    ['empty with a comment', 'env: [ # none\n  ]\n', 'LAYOUT 1:6'],
    ['a mapping over two lines', 'env: [{a: 1,\n  b: 2}]\n', 'env: [{a: 1,\n  b: 2}, {name: NEW,\n  value: "oci"}]\n'],
    ['no blank behind a colon', 'env: [{a:[1]}]\n', 'env: [{a:[1]}, {name: NEW, value: "oci"}]\n'],
    ['no mapping', 'env: [a]\n', 'env: [a, {name: NEW, value: "oci"}]\n'],
    ['plain', 'env: [{name: A, value: b}]\n', 'env: [{name: A, value: b}, {name: NEW, value: oci}]\n'],
    ['quotes', `env: [ {'name': A,"value": 'b'} ]\n`, `env: [ {'name': A,"value": 'b'},{'name': NEW,"value": 'oci'} ]\n`],
    ['the other order', 'env: [{value: b, name: "A"}]\n', 'env: [{value: b, name: "A"}, {value: oci, name: "NEW"}]\n'],
    [
      'a model further up',
      'env: [{name: A, value: "b"},  {name: C}]\n',
      'env: [{name: A, value: "b"},  {name: C},  {name: NEW, value: "oci"}]\n',
    ],
    ['a comment in the model', 'env: [{name: A, # c\n  value: b}]\n', 'env: [{name: A, # c\n  value: b}, {name: NEW, value: oci}]\n'],
    ['an anchor in the model', 'env: [{name: &a A, value: b}]\n', 'env: [{name: &a A, value: b}, {name: NEW, value: oci}]\n'],
    ['an empty value in the model', 'env: [{"name":"A","value":}]\n', 'env: [{"name":"A","value":},{"name":"NEW","value":"oci"}]\n'],
    ['an empty value at a bracket', 'env: [{name: A, value:}]\n', 'env: [{name: A, value:}, {name: NEW, value: "oci"}]\n'],
    ['a trailing comma', 'env: [{name: A, value: b}, ]\n', 'env: [{name: A, value: b}, {name: NEW, value: oci}, ]\n'],
    ['trailing commas, a line each', 'env: [\n  {name: A},\n]\n', 'env: [\n  {name: A},\n  {name: NEW, value: "oci"},\n]\n'],
    [
      'trailing commas and comments',
      'env: [\r\n  {name: A}, # a\r\n  {name: B}, # b\r\n]\r\n',
      'env: [\r\n  {name: A}, # a\r\n  {name: B}, # b\r\n  {name: NEW, value: "oci"},\r\n]\r\n',
    ],
    [
      'comments between',
      'env: [\n  {name: A}, # a\n  {name: B}\n]\n',
      'env: [\n  {name: A}, # a\n  {name: B},\n  {name: NEW, value: "oci"}\n]\n',
    ],
    ['a comment behind', 'env: [\n  {name: A} # a\n]\n', 'LAYOUT 2:3'],
    ['a comment below', 'env: [\n  {name: A}\n  # end\n]\n', 'env: [\n  {name: A},\n  {name: NEW, value: "oci"}\n  # end\n]\n'],
    ['commas in front', 'env: [ {name: A}\n  , {name: B} ]\n', 'env: [ {name: A}\n  , {name: B}\n  , {name: NEW, value: "oci"} ]\n'],
    ['in a block document', 'b:\n  - c\nenv:\n  [{name: A}]\n', 'b:\n  - c\nenv:\n  [{name: A}, {name: NEW, value: "oci"}]\n'],
    ['non-ASCII before', '# ü 🐈\na: "🐈"\nenv: [{name: é}]\n', '# ü 🐈\na: "🐈"\nenv: [{name: é}, {name: NEW, value: "oci"}]\n'],
    [
      'pretty JSON without a model',
      pretty({ env: [{ name: 'A', from: { b: 1 } }] }),
      pretty({
        env: [
          { name: 'A', from: { b: 1 } },
          { name: 'NEW', value: 'oci' },
        ],
      }),
    ],
    ['pretty JSON, one key', pretty({ env: [{ name: 'A' }] }), pretty({ env: [{ name: 'A' }, { name: 'NEW', value: 'oci' }] })],
  ])('%s', (_, text, expected) => {
    expect(append(text)).toBe(expected);
  });

  it('takes no mapping for a model in which a key stands twice', () => {
    const text = 'env: [{name: A, name: B}]\n';
    const document = readYaml(text, { start: 0, end: text.length });
    const list = document.ok && document.value.root && findSeq(document.value.root, 'env');
    if (!document.ok || !list) throw new Error('no env');
    const added = appendEntry(document.value, list.seq, entry);
    expect(added.ok && added.value.map(({ newText }) => newText)).toEqual([', {name: NEW, value: "oci"}']);
  });

  it.each([
    ['inline', 'env: [{name: A, value: b}]\n', 'env: [{name: A, value: b}, {name: NEW, value: oci}, {name: NEW, value: oci}]\n'],
    ['trailing', 'env: [\n {name: A}, # a\n]\n', 'env: [\n {name: A}, # a\n {name: NEW, value: "oci"},\n {name: NEW, value: "oci"},\n]\n'],
  ])('takes several at one place: %s', (_, text, expected) => {
    expect(append(text, 2)).toBe(expected);
  });
});
