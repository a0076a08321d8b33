import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, replace, vcnNative } from '../../testing/plans.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import type { ReasonedChange } from '../recipes/types.ts';
import { listMirrored, toSkopeo } from './mirror.ts';

const registry = 'registry.example.com:5000/mirror';
const withRegistry = { extras: ['use-private-registry'], registry } as const;
const hunk = { oldStart: 1, oldLines: 0, newStart: 1, newLines: 0, removed: [], added: [] };
const moved = (oldValue: string, subject: string): ReasonedChange => ({
  step: 'use-private-registry',
  action: 'replace',
  subject,
  oldValue,
});

/** Every image of a text, each once, in its order; read by a way that knows nothing of plans. */
const imagesIn = (text: string) => [...new Set([...text.matchAll(/^ *(?:- )?image: *(\S+)$/gm)].map(([, image = '']) => image))];

describe('listMirrored', () => {
  it('has nothing where no image is moved', () => {
    expect(listMirrored({ hunks: [] })).toEqual([]);
    const other: ReasonedChange = { step: 'set-no-default-pools', action: 'replace', subject: 'a', oldValue: 'b' };
    expect(listMirrored({ hunks: [{ ...hunk, changes: [other] }] })).toEqual([]);
  });

  it('has each image once, in the order of the file', () => {
    const [b, a] = [moved('quay.io/b:1', 'r.io/b:1'), moved('quay.io/a:1', 'r.io/a:1')];
    const hunks = [
      { ...hunk, changes: [b] },
      { ...hunk, changes: [a, b] },
    ];
    expect(listMirrored({ hunks })).toEqual([
      { from: 'quay.io/b:1', to: 'r.io/b:1' },
      { from: 'quay.io/a:1', to: 'r.io/a:1' },
    ]);
  });
});

describe.skipIf(skipsUpstream)("the images of upstream's files", () => {
  it.each(vendoredManifests.map((manifest) => [`${manifest.release} ${manifest.file.name}`, manifest] as const))(
    'are all listed, those of containers that are gone left out: %s',
    (_, manifest) => {
      const text = readVendored(manifest);
      const chosen = manifest.file.name === 'calico.yaml' ? replace : vcnNative;
      const selection = { ...chosen, calico: manifest.release };
      const plan = planOf(text, { ...selection, ...withRegistry });
      const mirrored = listMirrored(plan);
      expect(mirrored.length).toBeGreaterThan(1);
      expect(mirrored.map(({ from }) => from)).toEqual(imagesIn(planOf(text, selection).manifest));
      expect(mirrored.map(({ to }) => to)).toEqual(imagesIn(plan.manifest));
      for (const { from, to } of mirrored) expect(to).toBe(`${registry}/${from.replace(/^(?:docker|quay)\.io\//, '')}`);
    },
  );
});

describe('toSkopeo', () => {
  it('is empty for nothing, and else a line for each image', () => {
    expect(toSkopeo([])).toBe('');
    expect(
      toSkopeo([
        { from: 'quay.io/a:1', to: 'r.io/a:1' },
        { from: 'b', to: 'r.io/b' },
      ]),
    ).toBe("skopeo copy --all 'docker://quay.io/a:1' 'docker://r.io/a:1'\nskopeo copy --all 'docker://b' 'docker://r.io/b'\n");
  });

  it('gives a shell the names as they are, whatever is in them', () => {
    const hostile = ['a', '$', '(', ')', '`', "'", '"', '\\', ';', '&', '|', '<', '>', '*', '#', ' ', '\n', '\u202e', 'EOF'];
    const anyName = fc.string({ unit: fc.constantFrom(...hostile) });
    fc.assert(
      fc.property(fc.array(fc.record({ from: anyName, to: anyName }), { maxLength: 4 }), (images) => {
        const script = `skopeo() { printf '%s\\0' "$@"; }\n${toSkopeo(images)}`;
        const words = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
        expect(words).toBe(images.map(({ from, to }) => `copy\0--all\0docker://${from}\0docker://${to}\0`).join(''));
      }),
      { numRuns: 60 },
    );
  });
});
