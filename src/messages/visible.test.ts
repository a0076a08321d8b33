import { expect, test } from 'vitest';
import { findUnseen } from '../engine/index.ts';
import { formatMessage } from './format.ts';
import { visible } from './visible.ts';

test.each([
  ['oci', 'oci'],
  ['a\tb\nc\r\n', 'a\tb\nc\r\n'],
  ['クラスタ שלום 🙂', 'クラスタ שלום 🙂'],
  ['"oci\u202E" \u2066x\u2069', '"oci[U+202E]" [U+2066]x[U+2069]'],
  ['\uFEFFa\u200B\u0000\u001B[31m', '[U+FEFF]a[U+200B][U+0000][U+001B][31m'],
  ['a\u{E0041}b\u180E\u3164', 'a[U+E0041]b[U+180E][U+3164]'],
])('%j reads %j', (text, read) => {
  expect(visible(text)).toBe(read);
});

test('the list is the one of the engine, but for tabs and line ends', () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  const differing = all.filter((one) => (visible(one) !== one) !== (findUnseen(one) !== undefined));
  expect(differing).toEqual(['\t', '\n', '\r']);
});

test('all texts of the data are made so, and nothing else', () => {
  const data = { n: 1, none: undefined, no: null, is: true, list: ['\u202E', { deep: '\u200F' }] };
  expect(visible(data)).toEqual({ n: 1, none: undefined, no: null, is: true, list: ['[U+202E]', { deep: '[U+200F]' }] });
});

test('a name that stands for a prototype is data like any other', () => {
  const data = JSON.parse('{"__proto__": {"polluted": "\u202E"}}') as object;
  expect(JSON.stringify(visible(data))).toBe('{"__proto__":{"polluted":"[U+202E]"}}');
  expect('polluted' in {}).toBe(false);
});

test('a sentence is turned by nothing that stands in it', () => {
  const catalog = { BAD: ({ value }: { readonly value: string }) => `"${value}" is no value.` };
  expect(formatMessage(catalog, { code: 'BAD', args: { value: 'a\u202Eb' } })).toBe('"a[U+202E]b" is no value.');
});
