import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormFile } from '../../engine/index.ts';
import { toZip } from './to-zip.ts';

const anyFile: fc.Arbitrary<FormFile> = fc.record({
  path: fc.stringMatching(/^[a-z0-9-]{1,20}\.(?:yaml|json|md)$/),
  text: fc.string({ unit: 'grapheme' }),
});

describe('toZip', () => {
  it('holds every file under the name of its folder, in their order, to the byte', () => {
    const anyFiles = fc.uniqueArray(anyFile, { maxLength: 6, selector: ({ path }) => path });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyFiles, (text, others) => {
        const files = [{ path: 'Kustomization', text }, ...others] as const;
        const entries = Object.entries(unzipSync(toZip({ name: 'calico-kustomize', files })));
        expect(entries.map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))).toEqual(
          files.map((file) => ({ path: `calico-kustomize/${file.path}`, text: file.text })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('says the same day whenever and wherever it is made: the first that an archive can name', () => {
    const zip = toZip({ name: 'a', files: [{ path: 'b.yaml', text: 'c: 1\n' }] });
    // The date and the time of the first entry: day 1 of month 1 of the first year, at no hour.
    expect(zip.slice(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0]));
  });
});
