import { parametersOf, type Parameter } from './placeholders.ts';

/** One way to call a sentence. `counts`: where one argument alone is a number of things, that number. */
export interface Call {
  readonly args: readonly unknown[];
  readonly counted?: number;
}

/** Numbers that a language may tell apart, and one whose digits are grouped in every language. The first is the usual one. */
const counts = [2, 0, 1, 5, 12_345];
const names = [['envFrom'], ['cni-bin-dir', 'cni-net-dir', 'cni-log-dir']];

/** What stands for a number of things, by the name of its parameter. Places, such as `line`, are numbers and no counts. */
const counted =
  'number changes errors warnings notes lines rows done size files made clusters without shown all next left images edits extras off extra releases manifests limit bytes stored refused places removedLines addedLines indentedLines error warning note there documents';

const texts: Readonly<Record<string, string>> = {
  name: 'mine.yaml',
  title: 'TITLE',
  found: '3.31.5',
  chosen: '3.32.0',
  value: 'VALUE',
  from: '1.34',
  to: '1.36',
  wanted: 'true',
  subject: 'NO_DEFAULT_POOLS',
  column: 'image',
  file: 'calico.yaml',
  release: '3.32.0',
  data: '2026-11-20',
  words: 'WORDS',
  fault: 'FAULT',
  folder: 'folder',
  label: 'LABEL',
  page: 'PAGE',
  field: 'FIELD',
  date: '2026-11-20',
  until: '2026-11-20',
  version: '1.36',
  word: 'WORD',
  kubernetes: '1.36',
  calico: '3.32.0',
  what: 'WHAT',
  source: 'SOURCE',
  url: 'https://example.invalid/',
  host: 'example.invalid',
  original: 'ORIGINAL',
  start: '0123456789ab',
  day: '2026-11-20',
  minor: '3.32',
  part: 'PART',
  language: 'LANGUAGE',
  slug: 'oke-vcn-native-1.36-3.32.0-other',
  manifest: 'calico.yaml',
  than: '1.35',
  change: 'calico',
  kind: 'ConfigMap',
  code: 'KUBERNETES_CANNOT_GO_BACK',
  of: 'manifest',
  reason: 'ALIAS',
  stop: 'stream',
  form: 'jsonpatch',
};

const others: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(counted.split(' ').map((name) => [name, counts])),
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text]])),
  keys: ['Ctrl+K'],
  line: [7, 12_345],
  row: [7, 12_345],
  sentence: ['SENTENCE'],
  _: [['envFrom']],
  subjects: names,
  names,
  titles: [['TITLE'], ['TITLE', 'OTHER TITLE']],
  choices: [['CHOICE'], ['CHOICE', 'OTHER']],
  clues: [['CLUE'], ['CLUE', 'OTHER']],
  sentences: [['SENTENCE', 'ANOTHER']],
  missing: [['calico.yaml 3.32.0'], []],
  recommended: ['3.32.0', undefined],
  edition: ['2026-07', undefined],
  read: ['2026-11-20', undefined],
  oldValue: ['false', undefined],
  total: [540_000, undefined],
  received: [120_000],
  more: counts,
  at: [new Date(Date.UTC(2026, 10, 20, 12))],
  namespace: ['kube-system', ''],
  args: [{ from: '1.36', to: '1.34' }],
  identicalLines: [9000],
  originalLines: [9999],
  oldStart: [5],
  newStart: [5],
  oldLines: [1, 0, 3],
  newLines: [1, 0, 3],
  isShared: [true, false],
  isStep: [true, false],
  isDerived: [true, false],
  isRecommended: [true, false],
  isChosen: [true, false],
  hasHashes: [true, false],
  needsNoEdit: [true, false],
  state: ['maintained', 'open', 'ended', 'unknown'],
};

/**
 * Calls of a sentence that have each value of each parameter once, the rest being as usual. They are found by the names of the parameters;
 * one without an example is a fault, so that no sentence is left out.
 */
export function callsByName(path: string, sentence: (...args: never) => unknown): readonly Call[] {
  const parameters = parametersOf(sentence);
  const usual = parameters.map((parameter) => ('name' in parameter ? valuesOf(path, parameter.name) : [usualOf(path, parameter)])[0]);
  const calls = parameters.flatMap((parameter, position) =>
    variantsOf(path, parameter).map(({ value, count }): Call => {
      const args = usual.with(position, value);
      return count === undefined ? { args } : { args, counted: count };
    }),
  );
  return calls.length === 0 ? [{ args: [] }] : calls;
}

interface Variant {
  readonly value: unknown;
  readonly count: number | undefined;
}

function variantsOf(path: string, parameter: Parameter): readonly Variant[] {
  const variants = (name: string, wrap: (value: unknown) => unknown): readonly Variant[] =>
    valuesOf(path, name).map((value) => ({
      value: wrap(value),
      count: valuesOf(path, name) === counts ? (value as number) : undefined,
    }));
  if ('name' in parameter) return variants(parameter.name, (value) => value);
  const usual = usualOf(path, parameter);
  return parameter.properties.flatMap((name) => variants(name, (value) => ({ ...usual, [name]: value })));
}

const usualOf = (path: string, parameter: Extract<Parameter, { readonly properties: unknown }>) =>
  Object.fromEntries(parameter.properties.map((name) => [name, valuesOf(path, name)[0]]));

function valuesOf(path: string, name: string): readonly unknown[] {
  const own = special[`${path} ${name}`];
  if (own !== undefined) return own;
  // A compiler may put a number behind a name that stands twice.
  const values = others[name.replace(/\d$/, '')];
  if (values === undefined) throw new Error(`${path} has a parameter ${name} without an example`);
  return values;
}

/** Parameters that are something else in one sentence than in the others. */
const special: Readonly<Record<string, readonly unknown[]>> = {
  'auditPanel.headingChanged changes': counts,
  'clusters.archive.readme missing': [['calico.yaml 3.32.0'], []],
  'conventions.row all': [['A', 'B']],
  'conventions.sentences all': [['SENTENCE', 'ANOTHER']],
  'conventions.at line': [7, undefined],
  'conventions.at column': [13],
  'review.joints.at line': [7, undefined],
  'review.joints.at column': [13],
  'review.joints.row all': [['A', 'B']],
  'review.joints.phrases all': [['A', 'B']],
  'review.joints.sentences all': [['SENTENCE', 'ANOTHER']],
  'interface.changes.part names': ['cni-bin-dir'],
  'interface.changes.removedLines from': [5],
  'interface.changes.removedLines to': [5, 9],
  'interface.changes.addedLines from': [5],
  'interface.changes.addedLines to': [5, 9],
  'interface.changes.goTo number': [7],
  'offline.releases releases': [['3.31.5', '3.32.0']],
  'matrix.cell words': [['WORD', 'WORD']],
  'memory.history.openLabel at': ['20 Nov 2026'],
  'upgrade.stepNumber number': [7],
  'upgrade.comparison.path keys': [['spec', 'template']],
  'upgrade.comparison.shortPath keys': [['a', 'b', 'c', 'd', 'e', 'f']],
  'upgrade.comparison.summary documents': [[]],
  'upgrade.comparison.definitions documents': [['a'], ['a', 'b']],
  'upgrade.comparison.document name': ['kube-root', ''],
  'upgrade.change from': ['3.31.5'],
  'help.step number': [2],
  'help.step all': [5],
  'help.report.body page': ['https://example.invalid/'],
  'formTexts.problems.COMMENTS_IMPOSSIBLE form': ['jsonpatch', 'manifest'],
};
