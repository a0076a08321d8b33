import { describe, expect, it } from 'vitest';
import { moveTo } from './move.ts';

const size = { row: 3, column: 4 };

describe('a key in the matrix', () => {
  it.each([
    ['ArrowUp', false, [1, 1], [0, 1]],
    ['ArrowUp', false, [0, 1], [0, 1]],
    ['ArrowDown', false, [1, 1], [2, 1]],
    ['ArrowDown', false, [2, 1], [2, 1]],
    ['ArrowLeft', false, [1, 1], [1, 0]],
    ['ArrowLeft', false, [1, 0], [1, 0]],
    ['ArrowRight', false, [1, 1], [1, 2]],
    ['ArrowRight', false, [1, 3], [1, 3]],
    ['Home', false, [1, 2], [1, 0]],
    ['End', false, [1, 2], [1, 3]],
    ['Home', true, [1, 2], [0, 0]],
    ['End', true, [1, 2], [2, 3]],
  ] as const)('%s (whole table: %s) leads from %j to %j', (key, isWhole, [row, column], [toRow, toColumn]) => {
    expect(moveTo(key, isWhole, { row, column }, size)).toEqual({ row: toRow, column: toColumn });
  });

  it.each(['Enter', ' ', 'Tab', 'a'])('%j does not move', (key) => {
    expect(moveTo(key, false, { row: 1, column: 1 }, size)).toBeUndefined();
  });
});
