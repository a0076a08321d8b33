import { describe, expect, it } from 'vitest';
import { createPlan } from '../../src/engine/index.ts';
import { rangeOf, selectionOf } from '../../src/testing/golden.ts';
import { lines, policyOnly } from '../../src/testing/small-manifests.ts';
import { countChangedLines, countLostComments, countOutsideHunks } from './collateral.ts';

describe('countChangedLines', () => {
  it.each<readonly [string, string, number]>([
    ['a\nb\n', 'a\nb\n', 0],
    ['a\nb\n', 'a\nc\n', 2],
    ['a\nb\n', 'b\n', 1],
    ['a\nb\n', 'b\na\n', 2],
    ['a\nb\n', 'a\nb', 2],
    ['', 'a\nb\n', 2],
  ])('from %j to %j', (one, other, count) => {
    expect(countChangedLines(one, other)).toBe(count);
    expect(countChangedLines(other, one)).toBe(count);
  });
});

describe('countLostComments', () => {
  it.each<readonly [string, string, string, number]>([
    ['all kept, elsewhere and with another indentation', '# a\n  # b\nc: 1\n', 'c: 1\n# b\n    # a\n', 0],
    ['one of two alike', '# a\n# a\n', '# a\n', 1],
    ['none left', '# a\n# b\n', 'c: 1\n', 2],
    ['another one in its place', '# a\n', '# b\n', 1],
    ['more than there were', '# a\n', '# a\n# b\n', 0],
    ['a sign behind a value is no comment line', 'a: 1 # b\n', 'a: 1\n', 0],
    ['the same with another line end', '# a\r\n', '# a\n', 0],
  ])('%s', (_, documented, result, count) => {
    expect(countLostComments(documented, result)).toBe(count);
  });
});

describe('countOutsideHunks', () => {
  const before = lines('a', 'b', 'c', 'd');
  it.each<readonly [string, string, readonly string[], number]>([
    ['nothing changed', before, [], 0],
    ['a line replaced that a hunk names', lines('a', 'x', 'c', 'd'), ['2 1 2 1'], 0],
    ['the same that none names', lines('a', 'x', 'c', 'd'), [], 2],
    ['a line that goes and one that comes', lines('a', 'c', 'd', 'x'), ['2 1 1 0', '4 0 4 1'], 0],
    ['one more behind those that the hunk names', lines('a', 'c', 'd', 'x', 'y'), ['2 1 1 0', '4 0 4 1'], 1],
    ['a hunk one line beside', lines('a', 'x', 'c', 'd'), ['3 1 3 1'], 2],
    ['a line end lost at the end', before.slice(0, -1), [], 2],
  ])('%s', (_, after, ranges, count) => {
    expect(countOutsideHunks(before, after, ranges)).toBe(count);
  });

  it('takes out either of two lines that are alike', () => {
    expect(countOutsideHunks(lines('a', 'a', 'b'), lines('a', 'b'), ['1 1 0 0'])).toBe(0);
    expect(countOutsideHunks(lines('a', 'a', 'b'), lines('a', 'b'), ['2 1 1 0'])).toBe(0);
  });

  it('counts none for a plan of the engine, and each line that is added to its result', () => {
    const result = createPlan({ text: policyOnly, selection: selectionOf({ recipe: 'oke-vcn-native', calico: '3.32.0', image: 'ol8' }) });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { manifest, hunks } = result.plan;
    expect(hunks.length).toBeGreaterThan(0);
    expect(countOutsideHunks(policyOnly, manifest, hunks.map(rangeOf))).toBe(0);
    expect(countOutsideHunks(policyOnly, `# more\n${manifest}`, hunks.map(rangeOf))).toBeGreaterThan(0);
  });
});
