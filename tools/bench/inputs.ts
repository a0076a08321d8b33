import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormFile } from '../../src/engine/index.ts';
import { fileWords } from '../../src/messages/index.ts';
import { readVendored, sha256, vendoredManifests } from '../../src/testing/vendored-manifests.ts';
import { documented, planOf } from './documented.ts';
import type { Engine } from './engine-bundle.ts';
import { writeOverlay } from './kustomize.ts';
import { indentsLists } from './list-style.ts';
import { readChanges, type Change, type Operation } from './operations.ts';
import type { Edits } from './peers.ts';
import { files, mainFile, type InputName } from './results.ts';
import { makeStream } from './stream.ts';

/** What everybody gets: a manifest, and the edits in the form that each of them takes. */
export interface Input {
  readonly name: InputName;
  readonly release: string;
  /** The bytes of the manifest; each call decodes a text of its own from them. */
  readonly bytes: Buffer;
  /** The same in a file. */
  readonly path: string;
  /** For the libraries. */
  readonly edits: Edits;
  /** Folders for `kubectl kustomize`: upstream's order, and its own. */
  readonly overlays: { readonly fifo: string; readonly own: string };
}

/** Upstream's three files, then the streams of the given sizes in bytes. Everything is written below `folder`. Throws where a file is not here. */
export function makeInputs(engine: Engine, folder: string, sizes: Readonly<Record<'5 MB' | '50 MB', number>>): readonly Input[] {
  const texts = files.map((release) => [release, release, readFile(release)] as const);
  const main = readFile(mainFile);
  const repeated = (['5 MB', '50 MB'] as const).map((name) => [name, mainFile, makeStream(main, sizes[name])] as const);
  return [...texts, ...repeated].map(([name, release, text]) => {
    const place = join(folder, name.replace(' ', '-'));
    const { changes, overlay } = makeForms(engine, release);
    const overlays = { fifo: `${place}-fifo`, own: `${place}-own` };
    writeOverlay(overlays.fifo, overlay, text, 'fifo');
    writeOverlay(overlays.own, overlay, text, 'own');
    const path = `${place}.yaml`;
    writeFileSync(path, text);
    return { name, release, bytes: Buffer.from(text), path, edits: { changes, indentsLists: indentsLists(text) }, overlays };
  });
}

function readFile(release: string): string {
  const found = vendoredManifests.find((manifest) => manifest.release === release && manifest.file.name === 'calico-policy-only.yaml');
  if (found === undefined) throw new Error(`calico-policy-only.yaml of Calico ${release} is not here. Run npm run vendor first.`);
  return readVendored(found);
}

/** The documented edits of a release in the engine's own forms, which its tests apply to every golden result. */
function makeForms(engine: Engine, release: string): { readonly changes: readonly Change[]; readonly overlay: readonly FormFile[] } {
  const original = readFile(release);
  const plan = planOf(engine, documented(release), original);
  const input = engine.createFormInput({ plan, original, originalSha256: sha256(original), editedSha256: sha256(plan.manifest) });
  const [patch, overlay] = (['jsonpatch', 'kustomize'] as const).map((form) => {
    const result = engine.makeForm(form, input, fileWords.forms, { withProvenance: false, copyInput: true });
    if (!result.ok) throw new Error(`The engine makes no ${form} of ${release}: ${result.problem.code}`);
    return result.made.files;
  });
  return { changes: readChanges(JSON.parse(patch?.[0].text ?? '[]') as readonly Operation[]), overlay: overlay ?? [] };
}
