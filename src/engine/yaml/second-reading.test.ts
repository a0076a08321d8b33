import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { parseYaml, toPlain } from './document.ts';
import { readAgain } from './second-reading.ts';
import { splitDocuments } from './stream.ts';

/** What each parser makes of every document. */
function expectSame(text: string): void {
  for (const range of splitDocuments(text)) {
    const first = parseYaml(text, range);
    const second = readAgain(text.slice(range.start, range.end));
    expect(second).toEqual({ ok: true, value: first.ok ? (toPlain(first.value) ?? undefined) : 'not read' });
  }
}

describe('the second reading', () => {
  it('says of a manifest what the first does', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        expectSame(writeManifest(style).replace(/(?:\r?\n)*$/, '\n'));
      }),
      { numRuns: 30 },
    );
  });

  it.skipIf(skipsUpstream)(
    'says of every upstream file what the first does',
    () => expect(vendoredManifests.map(readVendored).map(expectSame)).not.toEqual([]),
    60_000,
  );

  it.each(['a: [', 'a: 1\na: 2\n', 'a: *b\n', '---\na: 1\n---\nb: 2\n', `a: ${'['.repeat(200)}${']'.repeat(200)}\n`])(
    'gives no value where that parser does not take the text: %j',
    (text) => {
      expect(readAgain(text).ok).toBe(false);
    },
  );
});
