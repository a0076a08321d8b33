import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { rangeOf, selectionOf, type Golden } from '../../testing/golden.ts';
import { readVendored, sha256, skipsUpstream, vendoredManifests, type VendoredManifest } from '../../testing/vendored-manifests.ts';
import { toUnifiedDiff } from '../export/unified-diff.ts';
import { images } from '../catalog/images.ts';
import { createPlan } from './create-plan.ts';
import type { Plan } from './types.ts';
import goldens from './golden.json' with { type: 'json' };

const shared = new URL('../../../../shared/golden/', import.meta.url);
const hasShared = existsSync(shared);
const known = goldens as readonly Golden[];
const nameOf = ({ recipe, calico, image, podCidr }: Golden) => `${recipe}/${calico}/${image}${podCidr === undefined ? '' : '/pod-cidr'}`;

function findVendored(release: string, name: string): VendoredManifest {
  const found = vendoredManifests.find((manifest) => manifest.release === release && manifest.file.name === name);
  if (found === undefined) throw new Error(`${name} of Calico ${release} is missing; run npm run vendor`);
  return found;
}

function planOf(golden: Pick<Golden, 'recipe' | 'calico' | 'image' | 'podCidr'>, text: string): Plan {
  const result = createPlan({ text, selection: selectionOf(golden), knownRelease: golden.calico });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

describe.skipIf(skipsUpstream)('upstream manifests', () => {
  it.each(known.map((golden) => [nameOf(golden), golden] as const))('comes to the golden bytes and lines: %s', (_, golden) => {
    const text = readVendored(findVendored(golden.calico, golden.file));
    const { manifest, hunks, notices } = planOf(golden, text);
    expect(sha256(text)).toBe(golden.input);
    expect(sha256(manifest)).toBe(golden.output);
    expect(hunks.map(rangeOf)).toEqual(golden.hunks);
    expect(notices.map(({ code }) => code)).toEqual(hunks.length === 0 ? ['NO_EDIT_NEEDED'] : []);
  });

  it.each(known.map((golden) => [nameOf(golden), golden] as const))('has no hunks when planned again (law 3): %s', (_, golden) => {
    const { manifest } = planOf(golden, readVendored(findVendored(golden.calico, golden.file)));
    expect(planOf(golden, manifest).hunks).toEqual([]);
  });

  it.each(['ol7', 'ol9', 'ubuntu', 'other'] as const)('gives the same bytes for %s as for any image but Oracle Linux 8', (image) => {
    expect(images).toContain(image);
    const manifest = findVendored('3.32.0', 'calico-policy-only.yaml');
    const selection = selectionOf({ recipe: 'oke-vcn-native', calico: '3.32.0', image: 'other' });
    const result = createPlan({ text: readVendored(manifest), selection: { ...selection, images: [image] } });
    const golden = known.find(({ recipe, calico, image: own }) => recipe === 'oke-vcn-native' && calico === '3.32.0' && own === 'other');
    expect(result.ok && sha256(result.plan.manifest)).toBe(golden?.output);
  });

  it('every vendored file has the hash of the lock (law 9)', () => {
    expect(vendoredManifests.length).toBeGreaterThan(0);
    for (const manifest of vendoredManifests) expect(sha256(readVendored(manifest))).toBe(manifest.file.sha256);
  });

  it('leaves every other document as it was, and the same number of them (law 6)', () => {
    const text = readVendored(findVendored('3.32.0', 'calico-policy-only.yaml'));
    const { manifest } = planOf({ recipe: 'oke-vcn-native', calico: '3.32.0', image: 'ol8' }, text);
    const read = (source: string) => parseAllDocuments(source).map((document) => JSON.stringify(document.toJS()));
    const [before, after] = [read(text), read(manifest)];
    const changed = before.flatMap((document, n) => (document === after[n] ? [] : [n]));
    expect(after).toHaveLength(before.length);
    expect(changed).toHaveLength(1);
    expect(before[changed[0] ?? 0]).toContain('"kind":"DaemonSet"');
  });

  it('gives the same edits with CRLF line ends and a byte order mark', () => {
    const text = readVendored(findVendored('3.28.0', 'calico-policy-only.yaml'));
    const golden = { recipe: 'oke-vcn-native', calico: '3.28.0', image: 'ol8' } as const;
    const windows = (source: string) => `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(planOf(golden, windows(text)).manifest).toBe(windows(planOf(golden, text).manifest));
  });

  it('git apply of the unified diff gives the same bytes (law 10)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'calicut-'));
    try {
      for (const golden of known) {
        const text = readVendored(findVendored(golden.calico, golden.file));
        const diff = toUnifiedDiff(text, planOf(golden, text).hunks, golden.file);
        if (diff === '') continue;
        for (const [change, source] of [
          ['', text],
          ['\r', text.replaceAll('\n', '\r\n')],
        ] as const) {
          writeFileSync(join(folder, golden.file), source);
          const own = change === '' ? diff : toUnifiedDiff(source, planOf(golden, source).hunks, golden.file);
          execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], { cwd: folder, input: own });
          expect(readFileSync(join(folder, golden.file), 'utf8')).toBe(planOf(golden, source).manifest);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it.skipIf(!hasShared)('agrees with the program that nobody here wrote: hashes, and six whole diffs', () => {
    const contract = JSON.parse(readFileSync(new URL('golden.json', shared), 'utf8')) as Record<
      string,
      { output_sha256: string; input_sha256: string }
    >;
    expect(known.map(nameOf).toSorted()).toEqual(Object.keys(contract).toSorted());
    for (const golden of known) {
      expect(golden.output).toBe(contract[nameOf(golden)]?.output_sha256);
      const whole = new URL(`${nameOf(golden).replaceAll('/', '-')}.diff`, shared);
      if (!existsSync(whole)) continue;
      const text = readVendored(findVendored(golden.calico, golden.file));
      expect(toUnifiedDiff(text, planOf(golden, text).hunks, golden.file)).toBe(readFileSync(whole, 'utf8'));
    }
  });
});
