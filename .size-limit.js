import { existsSync, readdirSync, readFileSync } from 'node:fs';

// What a page costs is read from the build's own list of chunks, so that nothing escapes by being renamed or split.
const chunks = existsSync('dist/.vite/manifest.json') ? JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) : {};

/** The keys of a chunk and of everything that it imports statically. */
function closureOf(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of chunks[key]?.imports ?? []) closureOf(imported, seen);
  }
  return seen;
}

/** The scripts and styles of these chunks. */
function filesOf(keys) {
  const files = [...keys].flatMap((key) => [chunks[key]?.file, ...(chunks[key]?.css ?? [])]);
  return [...new Set(files.filter(Boolean))].map((file) => `dist/${file}`);
}

const entry = closureOf('index.html');
if (!entry.has('index.html') || chunks['index.html'] === undefined)
  throw new Error('There is no build to measure: run `npm run build` first.');

// By a phrase of each that no minifier takes away.
const forbidden = { 'the YAML library': 'tag:yaml.org,2002', 'the editor': 'monaco-editor', 'a manifest': 'CustomResourceDefinition' };
for (const file of filesOf(entry)) {
  const text = readFileSync(file, 'utf8');
  for (const [what, phrase] of Object.entries(forbidden)) {
    if (text.includes(phrase)) throw new Error(`${file} is needed before the form can be used and holds ${what}. Load it later.`);
  }
}

/** The key of a chunk that the build joined under this name (tools/join-chunks.ts). */
function joined(name) {
  const key = Object.keys(chunks).find((one) => chunks[one].name === name);
  if (key === undefined) throw new Error(`There is no chunk of the name ${name}: see tools/join-chunks.ts.`);
  return key;
}

const [slice, workbench, planning] = ['ask-for-slice', 'workbench', 'planning'].map(joined);
const answer = new Set([...entry, ...closureOf(workbench)]);
const lazily = (source, there = entry) => {
  if (chunks[source] === undefined) throw new Error(`There is no chunk ${source} to measure.`);
  return filesOf([...closureOf(source)].filter((key) => !there.has(key)));
};

const withClusters = new Set([...answer, ...closureOf('src/ui/clusters/ClustersPanel.tsx')]);

// No form is made before there is a plan.
const withPlanning = new Set([...answer, ...closureOf(planning)]);

// A document of its own, which has nothing of the page's.
const frame = new Set([...closureOf('editor.html'), ...closureOf('src/ui/monaco/frame/diff-editor.ts')]);

// A worker is no chunk of the page's: the build names it by its file.
const workers = (name) =>
  readdirSync('dist/assets')
    .filter((file) => file.startsWith(name) && file.endsWith('.js'))
    .map((file) => `dist/assets/${file}`);

const budgets = [
  { name: 'Before the form can be used', path: filesOf(entry), limit: '90 kB', gzip: true },
  { name: 'Asking for the first slice', path: lazily(slice), limit: '5 kB', gzip: true },
  { name: 'Planning, with two YAML libraries', path: lazily(planning, answer), limit: '59 kB', gzip: true },
  { name: 'The answer: verdict, changes, manifest', path: lazily(workbench), limit: '79 kB', gzip: true },
  { name: 'Audit', path: lazily('src/ui/audit/AuditPanel.tsx', answer), limit: '16 kB', gzip: true },
  { name: 'Auditing, in a worker', path: workers('audit-worker'), limit: '99 kB', gzip: true },
  { name: 'Commands', path: lazily('src/ui/commands/CommandsPanel.tsx', answer), limit: '22 kB', gzip: true },
  { name: 'Matrix', path: lazily('src/ui/matrix/MatrixPanel.tsx', answer), limit: '10 kB', gzip: true },
  { name: 'Upgrade', path: lazily('src/ui/upgrade/UpgradePanel.tsx', answer), limit: '12 kB', gzip: true },
  { name: 'Forms', path: lazily('src/ui/forms/FormsPanel.tsx', withPlanning), limit: '60 kB', gzip: true },
  { name: 'A folder as ZIP, on a click', path: lazily('src/ui/forms/to-zip.ts', withPlanning), limit: '7 kB', gzip: true },
  { name: 'What is saved, on a click', path: lazily('src/ui/memory/MemoryDialog.tsx', answer), limit: '6 kB', gzip: true },
  { name: 'Help, on a click', path: lazily('src/ui/help/HelpDialog.tsx', answer), limit: '4.5 kB', gzip: true },
  { name: 'The tour', path: lazily('src/ui/help/Tour.tsx', answer), limit: '3.5 kB', gzip: true },
  ...['ja', 'it'].flatMap((language) => [
    { name: `The form's sentences: ${language}`, path: lazily(`src/messages/${language}/form.ts`), limit: '3 kB', gzip: true },
    { name: `All sentences: ${language}`, path: lazily(`src/messages/${language}/index.ts`, answer), limit: '65 kB', gzip: true },
  ]),
  { name: 'Edits and extras', path: lazily('src/ui/cluster/DeviationChoices.tsx', answer), limit: '3.5 kB', gzip: true },
  { name: 'Clusters', path: lazily('src/ui/clusters/ClustersPanel.tsx', answer), limit: '24 kB', gzip: true },
  {
    name: 'Their manifests as ZIP, on a click',
    path: lazily('src/state/clusters/archive/make-archive.ts', withClusters),
    limit: '8 kB',
    gzip: true,
  },
  { name: 'Keeping the page for offline use', path: lazily('src/ui/offline/late.ts', answer), limit: '10 kB', gzip: true },
  { name: 'Its worker, with the list of what is kept', path: 'dist/sw.js', limit: '14 kB', gzip: true },
  { name: 'Comparing two releases, in a worker', path: workers('compare-worker'), limit: '71 kB', gzip: true },
  { name: 'The full view, on a click', path: filesOf(frame), limit: '740 kB', gzip: true },
  {
    name: 'Its own words, in Japanese or in Italian',
    path: ['ja', 'it'].flatMap((language) => filesOf([`node_modules/monaco-editor/esm/vs/nls/lang/${language}.js`])),
    limit: '64 kB',
    gzip: true,
  },
];

for (const { name, path } of budgets) if (path.length === 0) throw new Error(`${name}: there is no file to measure.`);
export default budgets;
