import {
  compareVersions,
  createPlan,
  endOfSupport,
  findKubernetes,
  findPinnedFile,
  manifestSlug,
  recipeFor,
  type FormFile,
  type ManifestFile,
  type RecipeId,
  type Selection,
} from '../engine/index.ts';
import { fileWords } from '../messages/index.ts';
import { indexOf, type RenderedManifest } from './pre-render-index.ts';
import { indexSchema, SCHEMA_NAME } from './pre-render-schema.ts';
import { supportedSelections } from './pre-render-selections.ts';
import { sha256Of } from './read-manifest.ts';
import { toJson } from './to-json.ts';

/** What a recipe is known to come to; see `golden.json`. */
export interface KnownOutput {
  readonly recipe: string;
  readonly calico: string;
  readonly image: string;
  readonly podCidr?: string;
  readonly output: string;
}

export interface PreRenderInput {
  /** Upstream's files by `release/name`, to the byte. */
  readonly upstream: ReadonlyMap<string, string>;
  readonly goldens: readonly KnownOutput[];
  /** Upstream's licence, which goes with its files. */
  readonly licence: string;
}

/** An upstream file that is not at hand, with the combinations that are left out for it. */
export interface LeftOut {
  readonly release: string;
  readonly file: ManifestFile;
  readonly slugs: readonly string[];
}

export interface PreRendered {
  /** Paths are below the site. */
  readonly files: readonly FormFile[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The folder `m/`: the manifest of every supported combination, equal bytes once, each with its hash, beside an index, its schema, the
 * licence and a word on what all this is. Pure: the same input gives the same bytes; there is no date, path or host in any. Throws where
 * a file is not the pinned one, where a supported combination has no plan, and where a result is not the golden: each is a mistake of ours.
 */
export function preRender({ upstream, goldens, licence }: PreRenderInput): PreRendered {
  const rendered = new Map<string, RenderedManifest>();
  const leftOut = new Map<string, LeftOut>();
  for (const selection of supportedSelections()) {
    const { file } = recipeFor(selection);
    const key = `${selection.calico}/${file}`;
    const text = upstream.get(key);
    if (text === undefined) {
      const slugs = [...(leftOut.get(key)?.slugs ?? []), manifestSlug(selection)];
      leftOut.set(key, { release: selection.calico, file, slugs });
      continue;
    }
    const one = renderOne(selection, text, goldens);
    const equal = rendered.get(one.sha256);
    rendered.set(one.sha256, equal === undefined ? one : { ...equal, selections: [...equal.selections, selection] });
  }
  const manifests = [...rendered.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const files = [
    ...manifests.flatMap(({ slug, text, sha256 }) => [
      at(`${slug}.yaml`, text),
      // As `sha256sum --check` reads it.
      at(`${slug}.yaml.sha256`, `${sha256}  ${slug}.yaml\n`),
    ]),
    at('index.json', toJson(indexOf(manifests))),
    at(SCHEMA_NAME, toJson(indexSchema)),
    at('LICENSE.txt', licence),
    at('README.txt', fileWords.publishedFiles.readme(endsOf(supportedSelections()))),
  ];
  return { files, leftOut: [...leftOut.values()] };
}

/** Until when OKE keeps up each Kubernetes version of these, oldest first. */
function endsOf(selections: readonly Selection[]): readonly { readonly version: string; readonly day: string | undefined }[] {
  const versions = [...new Set(selections.map(({ kubernetes }) => kubernetes))].toSorted(compareVersions);
  return versions.map((version) => {
    const entry = findKubernetes(version);
    return { version, day: entry && endOfSupport(entry)?.day };
  });
}

const at = (name: string, text: string): FormFile => ({ path: `m/${name}`, text });

function renderOne(selection: Selection, text: string, goldens: readonly KnownOutput[]): RenderedManifest {
  const slug = manifestSlug(selection);
  const { id, file } = recipeFor(selection);
  const pinned = findPinnedFile(selection.calico, file);
  // The sample and whatever else is no file of upstream's ends here.
  if (pinned === undefined || sha256Of(text) !== pinned.sha256)
    throw new Error(`${file} of Calico ${selection.calico} is not the pinned file.`);
  const planned = createPlan({ text, selection, knownRelease: selection.calico });
  if (!planned.ok) throw new Error(`${slug} is supported and has no plan: ${planned.problems.map(({ code }) => code).join(', ')}.`);
  const { manifest, counts } = planned.plan;
  const sha256 = sha256Of(manifest);
  const expected = goldenOf(id, selection, goldens);
  if (expected !== undefined && expected !== sha256) throw new Error(`${slug} is not its golden: expected ${expected}, found ${sha256}.`);
  const lines = counts.identicalLines + counts.addedLines;
  return { slug, selections: [selection], text: manifest, sha256, lines, upstream: pinned };
}

/** The goldens know two kinds of images: Oracle Linux 8, and any other. */
function goldenOf(recipe: RecipeId, { calico, images }: Selection, goldens: readonly KnownOutput[]): string | undefined {
  const kind = images[0] === 'ol8' ? 'ol8' : 'other';
  return goldens.find((one) => one.recipe === recipe && one.calico === calico && one.image === kind && one.podCidr === undefined)?.output;
}
