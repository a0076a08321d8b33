import { describe, expect, it } from 'vitest';
import { createPlan } from '../src/engine/index.ts';
import { plainStyle, writeManifest } from '../src/testing/handwritten-manifest.ts';
import { selectionOf } from '../src/testing/golden.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../src/testing/vendored-manifests.ts';
import { hunkViews } from '../src/state/hunk-views.ts';
import { sliceOf } from './manifest-slices.ts';

/** Everything that the list of changes shows. */
function shown(text: string, selection: ReturnType<typeof selectionOf>) {
  const result = createPlan({ text, selection });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { name, hunks, steps, counts, notices } = result.plan;
  return { name, hunks, steps, counts, notices, views: hunkViews(result.plan, text) };
}

describe('a slice', () => {
  it('has the DaemonSet in its lines, and nothing in all others', () => {
    const text = `# a\n---\nkind: A\n${writeManifest(plainStyle).replace(/^(?!---)/, '---\n')}---\r\nkind: B\r\n`;
    const slice = sliceOf(text);
    const lines = text.split('\n');
    slice.split('\n').forEach((line, n) => expect(['', '\r', lines[n]]).toContain(line));
    expect(slice.split('\n')).toHaveLength(lines.length);
    expect(slice).toContain('name: calico-node');
    expect(slice).not.toMatch(/kind: [AB]/);
  });

  it.skipIf(skipsUpstream)(
    'shows the changes that the whole file shows, of every upstream file',
    () => {
      expect(vendoredManifests).not.toEqual([]);
      for (const manifest of vendoredManifests) {
        const text = readVendored(manifest);
        const recipe = manifest.file.name === 'calico.yaml' ? 'oke-flannel-replace' : 'oke-vcn-native';
        const selection = selectionOf({ recipe, calico: manifest.release, image: 'ol8' });
        const slice = sliceOf(text);
        expect(shown(slice, selection)).toEqual(shown(text, selection));
        expect(slice.trim().length).toBeLessThan(text.length / 10);
      }
    },
    60_000,
  );

  it('is of no file without a DaemonSet', () => {
    expect(() => sliceOf('a: 1\n')).toThrow('NOT_A_MANIFEST');
  });
});
