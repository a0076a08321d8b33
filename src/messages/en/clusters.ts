import type { ClusterColumn, RowProblem, SupportStatus, TableNotice, TableProblem } from '../../engine/index.ts';
import { cidrFaults } from './choices.ts';
import { count, numbers } from './count.ts';
import { registryFaults } from './deviations.ts';
import { steps } from './steps.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('en', { type: 'conjunction' });
const anyOf = listFormat('en', { type: 'disjunction' });

type Sentences<Coded extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Coded['code']]: (args: Extract<Coded, { readonly code: Code }>['args']) => string;
};

/** Long lists are named by their ends. */
const oneOf = (allowed: readonly string[]) =>
  allowed.length > 8 ? `It is one of ${allowed[0]} to ${allowed.at(-1)}.` : `It is ${anyOf.format(allowed)}.`;

const tableProblems: Sentences<TableProblem> = {
  TABLE_EMPTY: () => 'The table is empty. Its first row names the columns, and each other row is a cluster.',
  ROWS_MISSING: () => 'The table has column names and no cluster below them.',
  HEADER_BROKEN: () => 'The quotation marks in the first row do not match, so the columns cannot be told apart.',
  TEXT_NOT_UTF8: () => 'The file is no text in UTF-8. Save it from your spreadsheet as "CSV UTF-8".',
  FILE_UNREADABLE: () => 'The browser could not read the file. It may have been moved or changed: choose it again.',
  TEXT_TOO_LONG: ({ limit }) => `The table has more than ${numbers.format(limit / 1_000_000)} MB. Split it.`,
  ROWS_TOO_MANY: ({ rows, limit }) =>
    `The table has ${numbers.format(rows)} rows, and no more than ${numbers.format(limit)} are read. Split it.`,
  COLUMNS_TOO_MANY: ({ columns, limit }) =>
    `The table has ${numbers.format(columns)} columns, and no more than ${numbers.format(limit)} are read. Remove those that are not needed.`,
  COLUMN_MISSPELT: ({ number, nearest }) =>
    `Column ${number} may be ${nearest} under another name. If it is, call it ${nearest}; else give it a name less like it, or remove it.`,
  COLUMN_UNNAMED: ({ number }) => `Column ${number} has cells and no name. Name it as under "Columns", or remove it.`,
  COLUMN_TWICE: ({ number, firstNumber, column }) => `Column ${number} is ${column} again, which column ${firstNumber} is. Remove one.`,
  COLUMN_MISSING: ({ column }) => `The column ${column} is missing. The answer depends on it, and Calicut guesses nothing.`,
  COLUMNS_FOUND: ({ columns }) => {
    const named = columns.slice(0, COLUMNS_NAMED).map(({ number, name }) => (name === undefined ? `column ${number}` : isolate(name)));
    const left = columns.length - named.length;
    return `Found: ${list.format([...named, ...(left === 0 ? [] : [count(left, 'other', 'others')])])}.`;
  },
};

/** The most columns that a sentence names. */
const COLUMNS_NAMED = 8;

const tableNotices: Sentences<TableNotice> = {
  COLUMNS_PASSED_OVER: ({ columns }) => {
    const named = columns
      .slice(0, COLUMNS_NAMED)
      .map(({ number, name }) => (name === undefined ? `${number}` : `${number} (${isolate(name)})`));
    const left = columns.length - named.length;
    const all = list.format([...named, ...(left === 0 ? [] : [count(left, 'other', 'others')])]);
    const [noun, pronoun] = columns.length === 1 ? ['column', 'it'] : ['columns', 'them'];
    return `Calicut does not know ${noun} ${all} and passes ${pronoun} over: nothing in ${pronoun} changes an answer. If one is a choice, name it as under "Columns".`;
  },
};

/** Letters that are written from right to left reorder nothing around them. */
const isolate = (name: string) => `\u2068${name}\u2069`;

/** A cell of somebody's table, as it can be shown. */
const quote = (value: string) => `"${isolate(value)}"`;

const rowProblems: Sentences<RowProblem> = {
  QUOTES_BROKEN: () => 'The quotation marks of this row do not match. Every one that opens must close; inside a cell, write it twice.',
  CELL_MISSING: () => 'It is empty. The answer depends on it, and Calicut guesses nothing.',
  NOTHING_RECOMMENDED: ({ kubernetes }) =>
    `No Calico release is known to be tested by Oracle with ${kubernetes}, so none is recommended. Name a release.`,
  NAME_TOO_LONG: ({ limit }) => `It has more than ${numbers.format(limit)} characters. Shorten it.`,
  NAME_CHARACTER: ({ code }) => `It has a character that cannot be seen (U+${code}). Remove it.`,
  NAME_TWICE: ({ firstRow }) => `Row ${numbers.format(firstRow)} has the same name. Give each cluster its own.`,
  CELLS_TOO_FEW: ({ cells, columns }) =>
    `The row has ${count(cells, 'cell', 'cells')} for ${count(columns, 'column', 'columns')}. A separator is missing.`,
  CELLS_TOO_MANY: ({ cells, columns }) =>
    `The row has ${count(cells, 'cell', 'cells')} for ${count(columns, 'column', 'columns')}. Put quotation marks around a cell that has a separator in it.`,
  UNKNOWN_VALUE: ({ key, allowed }) => `This ${key === 'kubernetes' ? 'version ' : ''}is none that Calicut knows. ${oneOf(allowed)}`,
  ZERO_LOST: ({ found, likely }) =>
    `This version is none that Calicut knows. A spreadsheet may have made ${found} of ${likely}: if so, write v${likely}.`,
  DETAIL_DROPPED: ({ allowed }) => `This is none that Calicut knows. ${oneOf(allowed)}`,
  CIDR_INVALID: ({ fault }) => `This is no pod CIDR that Calico takes: ${cidrFaults[fault]}.`,
  CIDR_NOT_FOR_NETWORK: () => 'Leave it empty: with VCN-native pods the addresses come from the VCN.',
  CIDR_NOT_FOR_METHOD: () => 'Leave it empty: it goes with Calico in place of flannel, not beside it.',
  METHOD_NOT_FOR_NETWORK: () => 'Leave it empty: only a flannel cluster can have Calico beside flannel.',
  DEVIATION_UNKNOWN: ({ allowed }) => `Some of these are none that Calicut knows. They can be ${list.format(allowed)}.`,
  DEVIATION_ELSEWHERE: ({ ids }) => `Remove ${list.format(ids)}: this kind of cluster does not have that edit.`,
  NEED_TURNED_OFF: ({ id, need }) => `${steps[id].title}: that cannot be done without "${steps[need].title}", which is turned off.`,
  REGISTRY_INVALID: ({ fault }) => `This is no registry: ${registryFaults[fault]}.`,
  REGISTRY_MISSING: () => 'Images are to come from your own registry. Name it in this column.',
};

/** Every sentence and label of the panel for many clusters. */
export const clusters = {
  heading: 'Many clusters',
  intro: 'Paste or drop a CSV with one row for each cluster. It is read in this browser; nothing is uploaded.',
  input: 'Clusters as CSV',
  open: 'Open a CSV file',
  example: 'Try an example',
  clear: 'Clear',
  drop: 'Drop the CSV to read it',

  columns: 'Columns',
  columnsIntro:
    'The first row names the columns, in any order; others than these are passed over. Commas, semicolons or tabs stand between cells. Values are those of the command line, in capital letters or small ones.',
  required: 'required',
  columnHelp: {
    name: "The cluster's name, for you alone; else the row's number",
    kubernetes: '1.36 or 1.36.1; v1.30 where a spreadsheet would make 1.3 of it',
    network: 'vcn-native or flannel',
    image: 'ol7, ol8, ol9, ubuntu or other; several as ol8;ol9',
    calico: 'A release such as 3.32.0; recommended, or nothing, for the one that Oracle tested',
    'pod-cidr': 'An IPv4 network, on flannel alone',
    cluster: 'enhanced or basic',
    nodes: 'managed, virtual or self-managed',
    method: 'replace or beside, on flannel alone',
    without: 'Edits that are turned off',
    extra: 'What is done beyond the edits',
    registry: 'Your own registry, such as registry.example.com/mirror',
  } satisfies { readonly [Column in ClusterColumn]?: string },
  columnOthers: (names: readonly string[]) => `Also ${list.format(names)}, as on the command line.`,

  refused: 'The table cannot be read',
  tableProblems,
  tableNotices,
  rowProblems,
  problemIn: (column: string, value: string | undefined, sentence: string) =>
    value === undefined ? `${column}: ${sentence}` : `${column} ${quote(value)}: ${sentence}`,
  quote,

  reading: 'Reading the rows',
  readSoFar: (done: number, size: number) => `${numbers.format(done)} of ${count(size, 'row', 'rows')}`,
  stop: 'Stop',
  stopped: (done: number, size: number) => `Stopped after ${numbers.format(done)} of ${count(size, 'row', 'rows')}.`,
  readAgain: 'Read them all',

  large: (lines: number) => `A table of ${count(lines, 'line', 'lines')}. It is not shown as text, which would slow this page down.`,
  asText: 'Edit as text',

  statuses: 'Rows by verdict',
  all: 'All',
  sum: (rows: number) => numbers.format(rows),
  short: {
    supported: 'Supported',
    untested: 'Not tested',
    unknown: 'Not known',
    withdrawn: 'Withdrawn',
    unsupported: 'Not supported',
    error: 'With an error',
    bad: 'Cannot be read',
  } satisfies Readonly<Record<SupportStatus | 'error' | 'bad', string>>,
  words: 'Filter rows',
  wordsHint: 'name, version, image …',
  shown: (shown: number, all: number) =>
    shown === all ? count(all, 'row', 'rows') : `${numbers.format(shown)} of ${count(all, 'row', 'rows')}`,
  nothingShown: 'No row passes the filter.',
  showAll: 'Show all rows',
  more: (next: number, left: number) => `Show ${numbers.format(next)} more of ${numbers.format(left)}`,

  caption: 'Clusters and what is supported',
  region: 'Table of clusters',
  heads: {
    name: 'Name',
    kubernetes: 'Kubernetes',
    calico: 'Calico',
    network: 'Network',
    image: 'Image',
    verdict: 'Verdict',
    warnings: 'Warnings',
    link: 'Link',
  },
  row: (row: number) => `Row ${numbers.format(row)}`,
  none: 'none',
  openRow: 'Open',
  openLabel: (name: string) => `Open ${name} on this page`,

  why: 'Why',

  zip: (files: number) =>
    files === 0
      ? 'Download ZIP of manifests'
      : files === 1
        ? 'Download ZIP of the one manifest'
        : `Download ZIP of all ${numbers.format(files)} manifests`,
  zipHint: 'Each manifest once, and a list of all rows, whatever the filter shows.',
  zipNothing: 'There is no manifest to download: no row has one that this page can make.',
  zipPart: 'The manifests can be downloaded when all rows are read.',
  zipRunning: 'Making the manifests',
  zipProgress: (made: number, files: number) => `${numbers.format(made)} of ${numbers.format(files)}`,
  zipName: 'calicut-clusters.zip',
  zipDone: (files: number, clusters: number, without: number) =>
    `Downloaded: ${count(files, 'manifest', 'manifests')} for ${count(clusters, 'cluster', 'clusters')}.${
      without === 0 ? '' : ` ${count(without, 'row has', 'rows have')} none; clusters.csv says why.`
    }`,
  zipStopped: 'Stopped. Nothing was downloaded.',
  zipFailed: {
    NO_ZIP: 'A part of this page could not be loaded. Try again when there is a connection.',
    NO_PLANNING: 'A part of this page could not be loaded. Try again when there is a connection.',
    FAULT: 'This page has a fault, and the manifests could not be made. Nothing was downloaded. Try again, or with fewer rows.',
    NO_LICENCE: "The licence of upstream's files could not be loaded, and goes wherever they go. Try again when there is a connection.",
  },

  archive: {
    bad: (row: number, sentences: readonly string[]) => `Row ${row}: ${sentences.join(' ')}`,
    absent: (file: string, release: string) =>
      `${file} of Calico ${release} is not in this page; open the link as README.txt says to fetch it from upstream.`,
    readme: (files: number, clusters: number, without: number, missing: readonly string[], hasHashes: boolean, data: string) =>
      [
        `Calicut: ${count(files, 'manifest', 'manifests')} for ${count(clusters, 'cluster', 'clusters')}.`,
        '',
        'clusters.csv names the manifest of every cluster, with its sha256 and a link that opens the same choices. The link begins with #:',
        "put it behind the address of Calicut's page.",
        ...(hasHashes
          ? ['manifests/ has each manifest once: clusters that need the same bytes share it.']
          : [
              'The column sha256 is empty: the page has no means to hash where its address is not https. Clusters that ask for the same share',
              'a manifest in manifests/, but two of its files may have the same bytes.',
            ]),
        "manifests/LICENSE.txt is the licence of the manifests, which are upstream's files with the edits that the links explain.",
        '',
        'In clusters.csv, status is what Oracle says of the pair alone. Look at errors and warnings too, which count what else stands against',
        'a cluster; why says what the errors are.',
        ...(without === 0 ? [] : ['', `${count(without, 'row has', 'rows have')} no manifest; the column "why" of clusters.csv says why.`]),
        ...(missing.length === 0 ? [] : ['', "Upstream's files that were not at hand:", ...missing.map((name) => `  ${name}`)]),
        '',
        'Before you apply one: open its link, read the warnings, and run the commands that the page gives. A cell that began like a',
        "spreadsheet's formula has an apostrophe in front.",
        '',
        `Data of ${data}. This is not Oracle's or Tigera's word.`,
        '',
      ].join('\n'),
    missing: (file: string, release: string) => `${file} of Calico ${release}`,
  },
} as const;
