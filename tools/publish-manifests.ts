import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preRender, type LeftOut } from '../src/cli/pre-render.ts';
import { supportedSelections } from '../src/cli/pre-render-selections.ts';
import { readVendored } from '../src/cli/read-manifest.ts';
import { recipeFor } from '../src/engine/index.ts';
import goldens from '../src/engine/plan/golden.json' with { type: 'json' };
import { projectRoot } from './project-root.ts';
import { manifestsLicence } from './publish-manifests-licence.ts';

interface Publishing {
  /** What is published goes into `m` below it, in place of what is there. */
  readonly folder: string;
  /** Upstream's files by `release/name`; see `readUpstream`. */
  readonly upstream: ReadonlyMap<string, string>;
  /** Whether a missing file is an error. */
  readonly isRequired: boolean;
  readonly print: (line: string) => void;
}

/**
 * Writes the manifest of every supported combination. Combinations whose upstream file is not there are left out and named; where upstream
 * is required nothing is written then, and this throws.
 */
export function publishManifests({ folder, upstream, isRequired, print }: Publishing): void {
  const { files, leftOut } = preRender({ upstream, goldens, licence: manifestsLicence() });
  const absent = leftOut.map(sayLeftOut);
  if (isRequired && absent.length > 0) throw new Error(`CALICUT_REQUIRE_UPSTREAM asks for every manifest by address. ${absent.join(' ')}`);
  rmSync(join(folder, 'm'), { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  absent.forEach(print);
  print(`Manifests by address: ${files.filter(({ path }) => path.endsWith('.yaml')).length} in m/.`);
}

/** The vendored files that supported combinations are made from, by `release/name`. Throws where one has not the bytes of the lock. */
export async function readUpstream(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const selection of supportedSelections()) {
    const { file } = recipeFor(selection);
    const key = `${selection.calico}/${file}`;
    const path = join(projectRoot, 'vendor-manifests/upstream', `v${selection.calico}`, 'manifests', file);
    if (texts.has(key) || !existsSync(path)) continue;
    const read = await readVendored(selection.calico, file);
    if (!read.ok) throw new Error(read.answer.remarks.join(' '));
    texts.set(key, read.manifest.text);
  }
  return texts;
}

function sayLeftOut({ release, file, slugs }: LeftOut): string {
  return `${file} of Calico ${release} is not here, so these are not published: ${slugs.join(', ')}.`;
}
