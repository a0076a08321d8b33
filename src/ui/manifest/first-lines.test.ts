import { describe, expect, it } from 'vitest';
import { firstLines } from './first-lines.ts';

describe('the first lines', () => {
  it.each([
    ['', 2, '', 0],
    ['a', 2, 'a', 0],
    ['a\nb\n', 2, 'a\nb\n', 0],
    ['a\nb', 2, 'a\nb', 0],
    ['a\nb\nc', 2, 'a\nb\n', 1],
    ['a\r\nb\r\nc\r\nd\r\n', 2, 'a\r\nb\r\n', 2],
  ])('of %j', (text, count, head, more) => {
    expect(firstLines(text, count)).toEqual({ head, more });
  });
});
