import { expect, it } from 'vitest';
import { readArguments, type BenchArguments } from './arguments.ts';

it.each<readonly [readonly string[], BenchArguments]>([
  [[], { ok: true, isQuick: false, writesReadme: false }],
  [['--quick'], { ok: true, isQuick: true, writesReadme: false }],
  [['--readme', '--quick'], { ok: true, isQuick: true, writesReadme: true }],
  [['--quick', '--quick'], { ok: false }],
  [['--fast'], { ok: false }],
  [['--readme', 'more'], { ok: false }],
])('reads %j', (words, read) => {
  expect(readArguments(words)).toEqual(read);
});
