import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

const fits = (line: string) => line.length <= 9;

test.each([
  ['one two three four', 'one two\nthree\nfour'],
  ['one\ntwo three', 'one\ntwo three'],
  ['FELIX_INTERFACEPREFIX is missing', 'FELIX_INTERFACEPREFIX\nis\nmissing'],
  ['one  two\n\n', 'one two'],
  ['', ''],
])('%j', (text, wrapped) => {
  expect(wrapWords(text, fits)).toBe(wrapped);
});
