import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { rangesWith, splitDocuments } from './stream.ts';

const partsOf = (text: string) => splitDocuments(text).map(({ start, end }) => text.slice(start, end));

const anyStream = fc
  .array(fc.constantFrom('---\n', '--- # a\r\n', '...\n', 'a: 1\n', '# c\n', '\n', '  ---\n', '%YAML 1.2\n', 'b: |\n', '----\n'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('documents of a stream', () => {
  it('joins to the text without gaps', () => {
    fc.assert(
      fc.property(anyStream, (text) => {
        expect(partsOf(text).join('')).toBe(text);
      }),
    );
  });

  it.each([
    ['', []],
    ['a: 1\n', ['a: 1\n']],
    ['---\na: 1\n---\nb: 2', ['---\na: 1\n', '---\nb: 2']],
    ['# head\n---\na: 1\n', ['# head\n', '---\na: 1\n']],
    ['%YAML 1.2\n---\na: 1\n', ['%YAML 1.2\n---\na: 1\n']],
    ['a: 1\n...\n---\nb: 2\n', ['a: 1\n...\n', '---\nb: 2\n']],
    ['a: |\n  ---\n  text\n', ['a: |\n  ---\n  text\n']],
    ['---\r\na: 1\r\n---\r\nb: 2\r\n', ['---\r\na: 1\r\n', '---\r\nb: 2\r\n']],
    ['----\n', ['----\n']],
  ])('cuts %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.skipIf(skipsUpstream)(
    'finds the documents that a parser of the whole stream finds, in every upstream file',
    () => {
      for (const manifest of vendoredManifests) {
        const text = readVendored(manifest);
        const whole = parseAllDocuments(text).map((document) => document.toJS() as unknown);
        const parts = partsOf(text).flatMap((part) => parseAllDocuments(part).map((document) => document.toJS() as unknown));
        expect(parts.filter((value) => value !== null)).toEqual(whole.filter((value) => value !== null));
      }
    },
    60_000,
  );
});

describe('documents in which something stands', () => {
  it('are those that hold it, whatever their number', () => {
    fc.assert(
      fc.property(anyStream, (text) => {
        const ranges = splitDocuments(text);
        const found = rangesWith(text, ranges, /b: \|/g);
        expect(found).toEqual(ranges.filter(({ start, end }) => text.slice(start, end).includes('b: |')));
      }),
    );
  });

  it('are none where it reaches over a border', () => {
    const text = 'a: 1\n---\nb: 2\n';
    expect(rangesWith(text, splitDocuments(text), /1\n---/g)).toEqual([]);
  });
});
