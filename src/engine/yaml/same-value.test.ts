import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { isSameValue } from './same-value.ts';

/** What stands behind two keys, the second of which may refer to the first. */
const compare = (one: string, other: string): boolean => {
  const document = parseDocument(`one: ${one}\nother: ${other}\n`, { logLevel: 'silent', uniqueKeys: false, keepSourceTokens: true });
  expect(document.errors).toEqual([]);
  return isSameValue(document.get('one', true), document.get('other', true));
};

describe('two nodes', () => {
  it.each<[one: string, other: string]>([
    ['oci', '"oci"'],
    ['oci', "'oci'"],
    ['"5"', "'5'"],
    ['"a\\nb\\n"', '|\n  a\n  b'],
    ['1e999', '"1e999"'],
    ['12:30', '"12:30"'],
    ['0644', '0644 # again'],
    ['yes', 'yes'],
    ['1.0', '1.0'],
    ['', '~'],
    ['null', 'Null'],
    ['{a: 1, b: [x, {c: }]}', '\n  "b":\n  - "x"\n  - c: null\n  a: 1'],
    ['[]', '[ ]'],
    ['{}', '{ }'],
  ])('say the same: %j and %j', (one, other) => {
    expect([compare(one, other), compare(other, one)]).toEqual([true, true]);
  });

  it.each<[one: string, other: string]>([
    ['0644', '644'],
    ['0777', '"0777"'],
    ['yes', '"yes"'],
    ['yes', 'true'],
    ['true', '"true"'],
    ['1', '1.0'],
    ['1_000', '"1_000"'],
    ['1_000', '1000'],
    ['1e999', '1e998'],
    ['', '""'],
    ['~', '"~"'],
    ['a', 'A'],
    ['[a, b]', '[b, a]'],
    ['[a]', 'a'],
    ['[]', '{}'],
    ['{}', ''],
    ['{a: 0777}', '{a: 777}'],
    ['{a: x}', '{a: x, b: y}'],
    ['{a: "1", a: "2"}', '{a: "2", a: "1"}'],
  ])('say something else: %j and %j', (one, other) => {
    expect([compare(one, other), compare(other, one)]).toEqual([false, false]);
  });

  // Each of them stands for more than its text, or is read in more than one way.
  it.each([
    '{a: x, a: x}',
    '{a: x, "a": x}',
    '{1: x}',
    '{yes: x}',
    '{<<: {a: x}}',
    '{? [a] : x}',
    '!!str a',
    '!own a',
    '!!map {}',
    '!own [a]',
  ])('are not known to say the same: %j, twice', (source) => {
    expect(compare(source, source)).toBe(false);
  });

  it.each(['a', '[a]', '{a: b}'])('are not known to say the same with an anchor or an alias: %j', (source) => {
    expect([compare(`&x ${source}`, source), compare(source, `&x ${source}`), compare(`&x ${source}`, '*x')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are the same where there is none', () => {
    expect([isSameValue(undefined, null), isSameValue(null, undefined)]).toEqual([true, true]);
  });
});
