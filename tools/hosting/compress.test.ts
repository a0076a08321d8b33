import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress } from './compress.ts';

const page = new Uint8Array(Buffer.from('<p>the same again and again</p>\n'.repeat(100)));

/** Bytes that nothing makes smaller. */
const noise = new Uint8Array(Buffer.concat(Array.from({ length: 100 }, (_, n) => createHash('sha256').update(String(n)).digest())));

describe('compress', () => {
  it('gives copies that read back as the file', () => {
    const contents = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(30));
    fc.assert(
      fc.property(contents, ([part, times]) => {
        const content = Buffer.concat(Array.from({ length: times }, () => part));
        const copies = compress('a.txt', content);
        for (const [ending, copy] of copies) {
          expect(copy.byteLength).toBeLessThan(content.byteLength);
          expect((ending === '.gz' ? gunzipSync(copy) : brotliDecompressSync(copy)).equals(content)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
    expect([...compress('index.html', page).keys()]).toEqual(['.gz', '.br']);
  });

  it('gives the same bytes again, without a day or a system in them', () => {
    const [first, again] = [compress('index.html', page), compress('index.html', page)];
    expect(again).toEqual(first);
    expect(Array.from(first.get('.gz')?.slice(0, 10) ?? [])).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it.each([
    ['a short file', 'a.txt', page.slice(0, 1024)],
    ['a picture', 'icon.png', page],
    ['a font that is packed', 'font.woff2', page],
    ['a file of no known kind', 'LICENSE', page],
    ['what gets no smaller', 'a.txt', noise],
  ])('gives none of %s', (_, path, content) => {
    expect(compress(path, content).size).toBe(0);
  });
});
