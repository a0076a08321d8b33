import { describe, expect, it } from 'vitest';
import { summaryLines } from './sentences.ts';
import { wanted } from './vendor-fixture.ts';

const a = wanted('9.1.0', 'first');
const b = wanted('9.1.0', 'second', 'other.yaml');
const none = { present: [], fetched: [], missing: [], refused: [] };

describe('summaryLines', () => {
  it('is one line when every file is there', () => {
    const [line, ...more] = summaryLines({ ...none, present: [a], fetched: [b] }, ['here', 'there'], true);
    expect(line).toContain('2 of 2');
    expect(line).toContain('1 fetched now');
    expect(more).toEqual([]);
  });

  it('says who was asked for missing files, names their release once, and says what to do', () => {
    const [, line] = summaryLines({ ...none, missing: [a, b] }, ['here', 'there'], false);
    expect(line).toMatch(/^2 missing \(asked: here, there\), of 9\.1\.0\./);
    expect(line).toContain('CALICO_MANIFEST_MIRROR');
  });

  it('names every missing file when all are required', () => {
    const lines = summaryLines({ ...none, missing: [a, b] }, ['here', 'there'], true);
    expect(lines.slice(2)).toEqual([`  missing: ${a.path}`, `  missing: ${b.path}`]);
  });

  it('counts refusals', () => {
    expect(summaryLines({ ...none, refused: [{ file: a, got: b, origin: 'bad' }] }, ['here', 'there'], false)[1]).toMatch(/^1 refused/);
  });
});
