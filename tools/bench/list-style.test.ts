import { expect, it } from 'vitest';
import { indentsLists } from './list-style.ts';

it.each([
  ['a:\n  - 1\n', true],
  ['a:\n- 1\n', false],
  ['a:\r\n  - 1\r\n', true],
  ['a:\n  b:\n  - 1\n', false],
  ['a:\n- 1\nb:\n  - 1\nc:\n  - 1\n', true],
  ['a:\n- 1\nb:\n  - 1\n', false],
  ['a: [1]\n', false],
  ['', false],
])('of %j', (text, expected) => {
  expect(indentsLists(text)).toBe(expected);
});
