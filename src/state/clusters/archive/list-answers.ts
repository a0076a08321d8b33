import { answerColumns, clusterColumns, type ClusterColumn, type Judgement } from '../../../engine/index.ts';
import { explainVerdict } from '../explain-verdict.ts';
import type { TableRow } from '../table-row.ts';
import { writeCsv } from '../write-csv.ts';
import type { ArchiveWords, Outcome } from './outcome.ts';

/** Columns that every list has; the others stand between them and the answers where some row says something there. */
const always: readonly ClusterColumn[] = ['name', 'kubernetes', 'calico', 'network', 'image'];

/**
 * The rows with their answers as CSV, in their order. `why` says what stands against the row: every error, and the reason of a status that
 * is no plain yes. It can be read as a table of clusters again and asks for the same then. Links are
 * fragments (`#v=1&…`), without the address of the page: the list is the same wherever the page is served from.
 */
export function listAnswers(
  rows: readonly TableRow[],
  outcomeOf: (row: TableRow) => Outcome,
  words: Pick<ArchiveWords, 'whyNot' | 'finding'>,
): string {
  const said = rows.map((row) => (row.kind === 'bad' ? new Map<string, string>() : choicesOf(row.judgement)));
  const others = clusterColumns.filter((column) => !always.includes(column) && said.some((choices) => choices.has(column)));
  const choiceColumns = [...always, ...others].filter((column) => column !== 'name');
  return writeCsv([
    ['name', ...choiceColumns, ...answerColumns],
    ...rows.map((row, n) => [
      row.name ?? '',
      ...choiceColumns.map((column) => said[n]?.get(column) ?? ''),
      ...answersOf(row, outcomeOf(row), words),
    ]),
  ]);
}

function answersOf(row: TableRow, outcome: Outcome, words: Pick<ArchiveWords, 'whyNot' | 'finding'>): readonly string[] {
  const made = outcome.kind === 'made' ? outcome : undefined;
  const answers: Readonly<Record<(typeof answerColumns)[number], string>> = {
    status: row.kind === 'bad' ? '' : row.judgement.verdict.status,
    errors: row.kind === 'bad' ? '' : `${row.judgement.counts.error}`,
    warnings: row.kind === 'bad' ? '' : `${row.judgement.counts.warning}`,
    file: made?.path ?? '',
    sha256: made?.sha256 ?? '',
    link: row.kind === 'bad' ? '' : `#${row.judgement.link}`,
    why: [
      ...(row.kind === 'bad' ? [] : explainVerdict(row.judgement.verdict).map(words.finding)),
      ...(outcome.kind === 'made' || outcome.kind === 'refused' ? [] : [words.whyNot(outcome)]),
    ].join(' '),
  };
  return answerColumns.map((column) => answers[column]);
}

/** What a link says, and the registry that no link names. */
function choicesOf({ link, selection: { registry } }: Judgement): ReadonlyMap<string, string> {
  return new Map([...new URLSearchParams(link), ...(registry === undefined ? [] : [['registry', registry] as const])]);
}
