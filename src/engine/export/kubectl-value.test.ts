import { describe, expect, it } from 'vitest';
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { toJsonMap } from './kubectl-value.ts';

function mapOf(text: string): YAMLMap {
  const { contents } = parseDocument(text, { logLevel: 'silent', keepSourceTokens: true });
  if (!isMap(contents)) throw new Error(`no mapping: ${text}`);
  return contents;
}

// The right-hand sides are what kubectl 1.32 prints: kubectl label --local --filename - --output json a=b.
describe('a mapping as kubectl reads it', () => {
  it.each([
    ['a: text', { a: 'text' }],
    ['a: "yes"', { a: 'yes' }],
    ['a: yes', { a: true }],
    ['a: Off', { a: false }],
    ['a: tRue', { a: 'tRue' }],
    ['a:', { a: null }],
    ['a: ~', { a: null }],
    ['a: 7', { a: 7 }],
    ['a: -7', { a: -7 }],
    ['a: 0', { a: 0 }],
    ['a: 0644', { a: 420 }],
    ['a: 1.5', { a: 1.5 }],
    ['a: 1.10', { a: 1.1 }],
    ['a: 1e999', { a: '1e999' }],
    ['a: 12:30', { a: '12:30' }],
    ['"yes": [x, {b: null}]', { yes: ['x', { b: null }] }],
    ['a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['__proto__: {a: b}', JSON.parse('{"__proto__":{"a":"b"}}') as object],
  ])('%j', (text, expected) => {
    expect(toJsonMap(mapOf(text))).toEqual({ ok: true, value: expected });
  });

  it.each([
    'a: 0x1F',
    'a: 08',
    'a: 1_000',
    'a: .inf',
    'a: 1e3',
    'a: 9007199254740993',
    'yes: a',
    '1: a',
    'a: !!str b',
    'a: !x {}',
    '<<: {a: b}',
    '? [a]\n: b',
    'a: [*b]',
  ])('has no certain JSON: %j', (text) => {
    expect(toJsonMap(mapOf(text))).toMatchObject({ ok: false });
  });
});
