import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tint } from './tint.ts';

describe('tint', () => {
  it.each([
    [
      '      - name: oci',
      [
        ['text', '      - '],
        ['key', 'name:'],
        ['text', ' oci'],
      ],
    ],
    [
      '  # a comment: not a key',
      [
        ['text', '  '],
        ['comment', '# a comment: not a key'],
      ],
    ],
    [
      'image: quay.io/calico/node:v3.32.0 # why',
      [
        ['key', 'image:'],
        ['text', ' quay.io/calico/node:v3.32.0 '],
        ['comment', '# why'],
      ],
    ],
    ['"a#b"', [['text', '"a#b"']]],
  ])('cuts %s', (line, parts) => {
    expect(tint(line).map(({ kind, text }) => [kind, text])).toEqual(parts);
  });

  it('loses and adds nothing, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '#', ':', ' ', '-', '"', '\t', '😀') }), (line) => {
        expect(
          tint(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    );
  });
});
