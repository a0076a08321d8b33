import {
  advise,
  catalogEdition,
  encodeLink,
  endOfSupport,
  findCell,
  findKubernetes,
  getSource,
  images,
  manifestSlug,
  recipeFor,
  takesPodCidr,
  toolVersion,
  type Selection,
} from '../engine/index.ts';
import { fileWords } from '../messages/index.ts';
import { SCHEMA_NAME, SCHEMA_VERSION } from './pre-render-schema.ts';

/** A manifest and every combination that it is the manifest of; the first is the one that it is named after. */
export interface RenderedManifest {
  readonly slug: string;
  readonly selections: readonly [Selection, ...Selection[]];
  readonly text: string;
  readonly sha256: string;
  readonly lines: number;
  readonly upstream: { readonly url: string; readonly sha256: string };
}

/** The index of the folder: what each file is, for programs and for the page. In the order of `manifests`. */
export function indexOf(manifests: readonly RenderedManifest[]): object {
  return {
    $schema: `./${SCHEMA_NAME}`,
    schemaVersion: SCHEMA_VERSION,
    edition: catalogEdition.version,
    tool: { name: 'calicut', version: toolVersion },
    notice: fileWords.publishedFiles.notice,
    licence: 'LICENSE.txt',
    manifests: manifests.map(entryOf),
  };
}

function entryOf({ slug, selections, text, sha256, lines, upstream }: RenderedManifest): object {
  const [selection] = selections;
  const chosen = new Set(selections.flatMap((one) => one.images));
  return {
    slug,
    file: `${slug}.yaml`,
    names: selections.map(manifestSlug).toSorted(),
    images: images.filter((image) => chosen.has(image)),
    kubernetes: [...new Set(selections.map(({ kubernetes }) => kubernetes))].map(endOf),
    bytes: new TextEncoder().encode(text).length,
    lines,
    sha256,
    selection: choicesOf(selection),
    // None is set in any: a range is one cluster's own.
    ...(takesPodCidr(selection) ? { podCidr: null } : {}),
    link: encodeLink(selection),
    upstream: { file: recipeFor(selection).file, url: upstream.url, sha256: upstream.sha256 },
    support: supportOf(selection),
  };
}

/** The day on which OKE's support for a version ends, whether it has come or not: the folder is the same bytes on every day. */
function endOf(version: string): object {
  const entry = findKubernetes(version);
  return { version, end: (entry && endOfSupport(entry)) ?? null };
}

/** The selection that a file is named after, under the command line's names. */
function choicesOf({ platform, network, kubernetes, calico, images: [image], cluster, nodes, method }: Selection): object {
  return { platform, network, kubernetes, calico, image, cluster, nodes, method };
}

/** The cell of the vendor's table that says yes, and how the whole answer is known, which may be weaker. */
function supportOf(selection: Selection): object {
  const cell = findCell(selection.calico, selection.kubernetes);
  const { strength, page } = advise(selection, catalogEdition.date);
  const source = cell?.source ?? page;
  return { strength, source, url: getSource(source).url };
}
