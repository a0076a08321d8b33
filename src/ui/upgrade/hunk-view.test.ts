import { describe, expect, it } from 'vitest';
import { compareManifests } from '../../engine/index.ts';
import { hunkViewOf } from './hunk-view.ts';

const text = (...values: readonly string[]) => ['kind: K', 'metadata:', '  name: a', ...values, ''].join('\n');

describe('a hunk of a comparison as it is shown', () => {
  it('has the numbers of the lines around it in both files', () => {
    const [document] = compareManifests(text('a: 1', 'b: 1', 'c: 1'), text('new: 1', 'a: 1', 'c: 1')).documents;
    const numbers = document?.hunks
      .map(hunkViewOf)
      .map(({ before, after }) =>
        [before, after].map((lines) => lines.map(({ oldNumber, newNumber, text: line }) => `${oldNumber} ${newNumber} ${line.trim()}`)),
      );
    expect(numbers).toEqual([
      [['2 2 metadata:', '3 3 name: a'], ['4 5 a: 1']],
      [['4 5 a: 1'], ['6 6 c: 1']],
    ]);
  });
});
