import { expect, test } from 'vitest';
import { dismissOneOfSeveral, noteFiles, oneOfSeveral } from './one-of-several.ts';

const note = (...names: readonly string[]) => {
  noteFiles(names.map((name) => ({ name })));
  return oneOfSeveral.getState().name;
};

test('of several files that are given at once the first is named, as it can be shown', () => {
  expect(note('a\u202E.yaml', 'b.yaml')).toBe('a[U+202E].yaml');
  dismissOneOfSeveral();
  expect(oneOfSeveral.getState().name).toBeUndefined();
});

test('of one file there is nothing to say, nor any more of those before it', () => {
  note('a.yaml', 'b.yaml');
  expect(note('c.yaml')).toBeUndefined();
  note('a.yaml', 'b.yaml');
  expect(note()).toBeUndefined();
});
