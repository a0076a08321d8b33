import type { Rolldown } from 'vite';

/**
 * What the page asks for together on every visit, as chunks, each with the module that it begins with, in the order in which they come. A chunk
 * may use those before it.
 */
const wanted = [
  ['page', '/index.html'],
  ['ask-for-slice', '/src/state/ask-for-slice.ts'],
  ['workbench', '/src/ui/workbench/workbench.ts'],
  ['planning', '/src/state/planning.ts'],
] as const;

/** Documents of their own, which are to get nothing of the page's along with the little that they share with it. */
const documents = ['/editor.html', '/src/ui/monaco/frame/diff-editor.ts'] as const;

/** What the form waits for in another language than English: nothing of it goes into what comes after the form. */
const forms = ['/src/messages/ja/form.ts', '/src/messages/it/form.ts'] as const;

type Output = Rolldown.RolldownOutput['output'];

/**
 * Makes one chunk of each part of the page that is asked for on every visit. Left to itself the bundler makes a chunk of every few modules that
 * two others share, some thirty of them before the answer is there, and on a slow line each costs a request. Which modules those are is
 * known when a build is done, once everything unused has been left out: `output` is that of a build without this.
 */
export function joinChunks(output: Output): Rolldown.CodeSplittingOptions {
  const names = assignModules(output);
  return { groups: [{ debugName: 'parts of the page', includeDependenciesRecursively: false, name: (id) => names.get(id) ?? null }] };
}

/** The chunk that each module goes into: the first that needs it. Modules that no visit needs at once, and those of other documents, are in none. */
export function assignModules(output: Output): ReadonlyMap<string, string> {
  const left = new Set(documents.flatMap((path) => [...modulesFrom(path, output)]));
  const names = new Map<string, string>();
  for (const [name, path] of wanted) {
    for (const id of modulesFrom(path, output)) if (!left.has(id) && !names.has(id)) names.set(id, name);
    for (const id of forms.flatMap((form) => [...modulesFrom(form, output)])) left.add(id);
  }
  return names;
}

/** The modules of the chunk that begins with this one, and of all chunks that it imports at once. */
function modulesFrom(path: string, output: Output): ReadonlySet<string> {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const first = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(path) === true);
  if (first === undefined) throw new Error(`tools/join-chunks.ts: no chunk begins with ${path}.`);
  const reached = new Set([first.fileName]);
  // A set gives what is added to it while it is gone through.
  for (const fileName of reached) for (const imported of chunks.get(fileName)?.imports ?? []) reached.add(imported);
  return new Set([...reached].flatMap((fileName) => chunks.get(fileName)?.moduleIds ?? []));
}
