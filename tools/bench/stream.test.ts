import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { lines, policyOnly } from '../../src/testing/small-manifests.ts';
import { documentsOf, splitAtMarkers } from './floor.ts';
import { makeStream } from './stream.ts';

const read = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as { kind: string; metadata: { name: string } });

describe('splitAtMarkers', () => {
  it.each<readonly [string, readonly number[]]>([
    ['', [0]],
    ['a: 1\n', [0]],
    ['---\na: 1\n---\nb: 1\n', [0, 9]],
    ['a: 1\n--- # more\nb: 1\n', [0, 5]],
    ['a: 1\r\n---\r\nb: 1\r\n', [0, 6]],
    ['a: 1\n----\n---b\n --- \n', [0]],
    ['a: 1\n---', [0, 5]],
    ['---\n---\n---\n', [0, 4, 8]],
  ])('of %j', (text, starts) => {
    expect(splitAtMarkers(text)).toEqual(starts);
  });

  it('loses nothing of any text', () => {
    const piece = fc.constantFrom('---', '\n', ' ', 'a: 1', '-', '\r\n');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(documentsOf(text).join('')).toBe(text);
        for (const document of documentsOf(text).slice(1)) expect(document).toMatch(/^---(?:\s|$)/);
      }),
    );
  });
});

describe('makeStream', () => {
  it('gives a manifest back that is large enough', () => {
    expect(makeStream(policyOnly, Buffer.byteLength(policyOnly))).toBe(policyOnly);
  });

  it('holds the manifest once, in the middle, and copies of the others under names of their own', () => {
    const stream = makeStream(policyOnly, Buffer.byteLength(policyOnly) + 150);
    expect(stream).toContain(policyOnly);
    const objects = read(stream);
    expect(objects.map(({ kind }) => kind)).toEqual(['ConfigMap', 'ConfigMap', 'DaemonSet', 'ConfigMap', 'ConfigMap']);
    expect(objects.map(({ metadata }) => metadata.name)).toEqual(['settings-1', 'settings', 'calico-node', 'settings-2', 'settings-3']);
  });

  it('is as long as was asked, and no longer than one copy more', () => {
    const wide = policyOnly.replace('name: settings', 'name: settings\n  annotations: {word: "…"}');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (more) => {
        const wanted = Buffer.byteLength(wide) + more;
        const got = Buffer.byteLength(makeStream(wide, wanted));
        expect(got).toBeGreaterThanOrEqual(wanted);
        expect(got).toBeLessThan(wanted + Buffer.byteLength(wide));
      }),
    );
  });

  it('renames the object and nothing else of the document', () => {
    const binding = lines('---', 'metadata:', '  annotations:', '    name: stays', '  name: a.b', 'roleRef:', '  name: c');
    const turned = lines('---', 'roleRef:', '  name: c', 'metadata:', '  annotations:', '    name: stays', '  name: a.b');
    for (const text of [binding, turned]) {
      const [, copy] = read(makeStream(text, Buffer.byteLength(text) + 1));
      expect(copy).toEqual({ metadata: { annotations: { name: 'stays' }, name: 'a.b-1' }, roleRef: { name: 'c' } });
    }
  });

  it('keeps documents apart where the manifest begins without a marker and ends without a line end', () => {
    const bare = policyOnly.slice('---\n'.length, -1);
    expect(read(makeStream(bare, Buffer.byteLength(bare) + 1)).map(({ kind }) => kind)).toEqual(['ConfigMap', 'DaemonSet', 'ConfigMap']);
  });

  it('has nothing to copy in a manifest of DaemonSets', () => {
    expect(() => makeStream('kind: DaemonSet\n', 100)).toThrow('no document but DaemonSets');
  });
});
