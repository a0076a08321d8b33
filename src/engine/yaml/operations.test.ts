import { isMap, isScalar, type YAMLMap } from 'yaml';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/edits.ts';
import { findPair, parseYaml, type YamlDocument } from './document.ts';
import { appendEntry, findSeq, removeItems, removePair, replaceScalar, type Edits } from './operations.ts';

function read(text: string): { readonly document: YamlDocument; readonly root: YAMLMap } {
  const document = parseYaml(text, { start: 0, end: text.length });
  if (!document.ok || document.value.root === undefined) throw new Error(`cannot be read: ${JSON.stringify(document)}`);
  return { document: document.value, root: document.value.root };
}

/** The edited text, which must be YAML still; the code and the place of a refusal. */
function outcome(text: string, edits: Edits): string {
  if (!edits.ok) return `${edits.problem.code} ${edits.problem.place.line}:${edits.problem.place.column}`;
  const edited = applyEdits(text, edits.value);
  read(edited);
  return edited;
}

const entry = [['name', 'NEW'] as const, ['value', 'oci'] as const];

function append(text: string): string {
  const { document, root } = read(text);
  const env = findSeq(root, 'env');
  return outcome(text, env === undefined ? { ok: true, value: [] } : appendEntry(document, env.seq, entry));
}

/** Replaces the value behind `v`, at the top or in the item of `env`. */
function replace(text: string): string {
  const { document, root } = read(text);
  const item = findSeq(root, 'env')?.seq.items[0];
  const scalar = findPair(isMap(item) ? item : root, 'v')?.value;
  return outcome(text, isScalar(scalar) ? replaceScalar(document, scalar, 'oci') : { ok: true, value: [] });
}

describe('an entry behind the last one of a block list', () => {
  it.each([
    ['block', 'env:\n- name: A\n  value: "1"\n', 'env:\n- name: A\n  value: "1"\n- name: NEW\n  value: "oci"\n'],
    ['keys in quotes', 'env:\n- "name": x\n  "value": y\n', 'env:\n- "name": x\n  "value": y\n- "name": NEW\n  "value": oci\n'],
    ['one key in quotes', "env:\n- name: x\n  'value': 'y'\n", "env:\n- name: x\n  'value': 'y'\n- name: NEW\n  'value': 'oci'\n"],
    ['no model of the second key', 'env:\n- "name": "x"\n', 'env:\n- "name": "x"\n- "name": "NEW"\n  "value": "oci"\n'],
    ['a value that is no string', 'env:\n- name: A\n  value: 1\n', 'env:\n- name: A\n  value: 1\n- name: NEW\n  value: "oci"\n'],
    ['an empty value', 'env:\n- name: A\n  value:\n', 'env:\n- name: A\n  value:\n- name: NEW\n  value: "oci"\n'],
    [
      'flow items',
      'env:\n  -  {name: A, value: b} # c\nz: 1\n',
      'env:\n  -  {name: A, value: b} # c\n  -  {name: NEW, value: oci}\nz: 1\n',
    ],
    ['flow items without a model', 'env:\n- { name: A }', 'env:\n- { name: A }\n- { name: NEW, value: "oci" }'],
    [
      'flow after block',
      "env:\r\n- name: A\r\n- {name: 'B'}\r\n",
      "env:\r\n- name: A\r\n- {name: 'B'}\r\n- {name: 'NEW', value: \"oci\"}\r\n",
    ],
    [
      'block after flow',
      'env:\n- {"name": A, "value": b}\n- name: B\n',
      'env:\n- {"name": A, "value": b}\n- name: B\n- name: NEW\n  value: oci\n',
    ],
    ['an empty mapping', 'env:\n- {}\n', 'LAYOUT 2:1'],
    ['an anchor', 'env:\n- &a {name: A}\n', 'LAYOUT 2:1'],
  ])('%s', (_, text, expected) => {
    expect(append(text)).toBe(expected);
  });
});

describe('a value in place of another', () => {
  it.each([
    ['empty', 'v:\n', 'v: "oci"\n'],
    ['empty, at the end', 'v:', 'v: "oci"'],
    ['empty, with blanks', 'v:  \nw: 1\n', 'v: "oci"  \nw: 1\n'],
    ['empty, with a comment', 'v:   # c\n  # d\n', 'v: "oci"   # c\n  # d\n'],
    ['empty, with a comment below', 'env:\n- a: 1\n  v:\n    # d\n', 'env:\n- a: 1\n  v: "oci"\n    # d\n'],
    ['empty, with CRLF', 'ä: 1\r\nv:\r\nw: 1\r\n', 'ä: 1\r\nv: "oci"\r\nw: 1\r\n'],
    ['empty, directly behind a dash', 'env:\n- v:\n', 'env:\n- v: "oci"\n'],
    ['empty, in flow style', '{v: , w: 1}', '{v: "oci" , w: 1}'],
    ['empty, at a bracket', '{"v":}', '{"v": "oci"}'],
    ['empty, in a list in flow style', 'env: [{w: 1, v: }, {}]\n', 'env: [{w: 1, v: "oci" }, {}]\n'],
    ['empty, with a tag', 'v: !!str\n', 'LAYOUT 1:9'],
    ['empty, with an anchor', 'v: &x:\n', 'LAYOUT 1:7'],
    ['empty, below its key', '? v\n:\n', 'LAYOUT 2:2'],
    ['null in JSON', '{"v": null}', '{"v": "oci"}'],
    ['a number in JSON', '{"v":1,"w":2}', '{"v":"oci","w":2}'],
    ['null in YAML', 'v: ~ # c\n', 'v: "oci" # c\n'],
    ['a plain string', 'v: x\n', 'v: oci\n'],
    ['single quotes', "v: 'x'\n", "v: 'oci'\n"],
    ['two lines', 'v: x\n  y\n', 'LAYOUT 1:4'],
  ])('%s', (_, text, expected) => {
    expect(replace(text)).toBe(expected);
  });

  it.each([
    ["v: 'x'\n", "it's", "v: 'it''s'\n"],
    ["v: 'x'\n", 'a\nb', 'v: "a\\nb"\n'],
    ['v: "x"\n', 'C:\\ "d"', 'v: "C:\\\\ \\"d\\""\n'],
    ['v: x\n', 'a: b', 'v: "a: b"\n'],
  ])('escapes what its quotes need: %j becomes %j', (text, value, expected) => {
    const { document, root } = read(text);
    const scalar = findPair(root, 'v')?.value;
    expect(isScalar(scalar) && outcome(text, replaceScalar(document, scalar, value))).toBe(expected);
    expect(read(expected).document.parsed.toJS()).toEqual({ v: value });
  });
});

describe('removal of a whole list', () => {
  const clear = (text: string): string => {
    const { document, root } = read(text);
    const env = findSeq(root, 'env');
    return outcome(text, env === undefined ? { ok: true, value: [] } : removeItems(document, env, env.seq.items));
  };

  it.each([
    ['block', 'a: 1\n# about env\nenv:\n- x\n- y\nb: 2\n', 'a: 1\nb: 2\n'],
    ['flow in block', 'a: 1\n# about env\nenv: [x, # c\n  y]\nb: 2\n', 'a: 1\nb: 2\n'],
    ['compact JSON', '{"a":1,"env":[1,2],"b":2}', '{"a":1,"b":2}'],
    ['the first key in JSON', '{"env":[1,2],"b":2}', '{"b":2}'],
    ['the last key in pretty JSON', '{\n    "a": 1,\n    "env": [\n        2\n    ]\n}\n', '{\n    "a": 1\n}\n'],
    ['the only key in pretty JSON', '{\n    "env": [\n        2\n    ]\n}\n', '{}\n'],
  ])('takes the key, in %s', (_, text, expected) => {
    expect(clear(text)).toBe(expected);
  });

  it('asks for no edit where nothing is to go', () => {
    const { document, root } = read('env: [1]\n');
    const env = findSeq(root, 'env');
    expect(env && removeItems(document, env, [])).toEqual({ ok: true, value: [] });
  });

  it('leaves a comment above the next key in block style', () => {
    const text = 'a: 1\nb:\n# about c\nc: 1\n';
    const { document, root } = read(text);
    const pair = findPair(root, 'b');
    expect(pair && outcome(text, removePair(document, root, pair))).toBe('a: 1\n# about c\nc: 1\n');
  });
});
