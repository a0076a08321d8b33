import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The chunks that a document will ask for by script, and whether they give way to its own on a slow line. */
interface Early {
  readonly chunks: readonly string[];
  readonly fetchpriority: 'low' | 'auto';
}

const early: Readonly<Partial<Record<string, Early>>> = {
  // Those that answer.
  '/index.html': { chunks: ['ask-for-slice', 'workbench', 'planning'], fetchpriority: 'low' },
  // The editor in its frame.
  '/editor.html': { chunks: ['diff-editor'], fetchpriority: 'auto' },
};

/**
 * What a document will ask for by script is asked for together with its own files and not after them, with all that it imports: on a slow
 * line each step from an import to the next costs a journey there and back.
 */
export const askEarly: Plugin = {
  name: 'calicut-ask-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle = {}, chunk }) => linksFor(path, bundle, chunk?.fileName),
  },
};

/**
 * The links by which the document at `path` asks for what `early` names; `own` is the file of its own script, which with all that it
 * imports is asked for already. Throws where there is no chunk of such a name: renamed, it would be asked for late, and nobody would hear.
 */
export function linksFor(path: string, bundle: Rolldown.OutputBundle, own: string | undefined): HtmlTagDescriptor[] {
  const wanted = early[path];
  if (wanted === undefined) return [];
  const there = own === undefined ? new Set<string>() : closureOf([own], bundle);
  const first = wanted.chunks.map((name) => fileOf(name, bundle, path));
  const scripts = [...closureOf(first, bundle)].filter((file) => !there.has(file));
  const link = (file: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
    tag: 'link',
    injectTo: 'head',
    attrs: { ...attrs, crossorigin: true, fetchpriority: wanted.fetchpriority, href: `./${file}` },
  });
  return [
    ...scripts.map((file) => link(file, { rel: 'modulepreload' })),
    ...scripts.flatMap((file) => stylesOf(file, bundle)).map((file) => link(file, { rel: 'preload', as: 'style' })),
  ];
}

function fileOf(name: string, bundle: Rolldown.OutputBundle, path: string): string {
  const found = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name);
  if (found === undefined) throw new Error(`tools/ask-early.ts: ${path} is to ask for the chunk ${name}, and there is none of that name.`);
  return found.fileName;
}

/** These chunks and all that they import at once, by their file names. */
function closureOf(files: readonly string[], bundle: Rolldown.OutputBundle, seen = new Set<string>()): ReadonlySet<string> {
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || seen.has(file)) continue;
    seen.add(file);
    closureOf(chunk.imports, bundle, seen);
  }
  return seen;
}

function stylesOf(file: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunk = bundle[file];
  return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
}
