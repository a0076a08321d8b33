/** Writes src/engine/plan/golden.json anew from the vendored files: `npm run golden:update`. Explain every change of it in the commit. */
import { writeFileSync } from 'node:fs';
import { createPlan } from '../src/engine/index.ts';
import { rangeOf, selectionOf, type Golden } from '../src/testing/golden.ts';
import { readVendored, sha256, vendoredManifests } from '../src/testing/vendored-manifests.ts';

const rows: readonly Pick<Golden, 'recipe' | 'image' | 'file' | 'podCidr'>[] = [
  { recipe: 'oke-vcn-native', image: 'ol8', file: 'calico-policy-only.yaml' },
  { recipe: 'oke-vcn-native', image: 'other', file: 'calico-policy-only.yaml' },
  { recipe: 'oke-flannel-replace', image: 'ol8', file: 'calico.yaml' },
  { recipe: 'oke-flannel-replace', image: 'other', file: 'calico.yaml' },
  { recipe: 'oke-flannel-replace', image: 'ol8', file: 'calico.yaml', podCidr: '10.244.0.0/16' },
  { recipe: 'oke-flannel-beside', image: 'ol8', file: 'calico-policy-only.yaml' },
];

const goldens = rows.flatMap((row) =>
  vendoredManifests
    .filter(({ file }) => file.name === row.file)
    .map((manifest): Golden => {
      const text = readVendored(manifest);
      const golden = { ...row, calico: manifest.release };
      const result = createPlan({ text, selection: selectionOf(golden), knownRelease: manifest.release });
      if (!result.ok) throw new Error(`${row.recipe} on ${manifest.path}: ${JSON.stringify(result.problems)}`);
      const { manifest: output, hunks } = result.plan;
      return { ...golden, input: manifest.file.sha256, output: sha256(output), hunks: hunks.map(rangeOf) };
    }),
);

const target = new URL('../src/engine/plan/golden.json', import.meta.url);
writeFileSync(target, `[\n${goldens.map((golden) => `  ${JSON.stringify(golden)}`).join(',\n')}\n]\n`);
console.log(`${goldens.length} goldens written to ${target.pathname}`);
