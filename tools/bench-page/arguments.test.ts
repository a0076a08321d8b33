import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const usual = { folder: undefined, runs: 5, json: undefined };

describe('readArguments', () => {
  it.each([
    [[], usual],
    [['built'], { ...usual, folder: 'built' }],
    [['--runs', '3'], { ...usual, runs: 3 }],
    [['--json', '-'], { ...usual, json: '-' }],
    [['--json', 'a.json', 'built', '--runs', '12'], { folder: 'built', runs: 12, json: 'a.json' }],
  ])('reads %j', (words, expected) => {
    expect(readArguments(words)).toEqual(expected);
  });

  it.each([[['--runs']], [['--runs', '0']], [['--runs', 'many']], [['--json']], [['--quick']], [['one', 'two']], [['']]])(
    'refuses %j',
    (words) => {
      expect(readArguments(words)).toBeUndefined();
    },
  );
});
