import { createStore, type StoreApi } from 'zustand/vanilla';
import { CLUSTER_BYTES_LIMIT, createJudge, readClusters, type TableNotice, type TableProblem } from '../../engine/index.ts';
import { parseCsv } from './parse-csv.ts';
import { toTableRow, type TableRow } from './table-row.ts';

/** How far the reading of a table is. */
export interface TableRun {
  readonly state: 'idle' | 'running' | 'stopped' | 'done' | 'refused';
  /** Rows that were read, and rows that there are. */
  readonly done: number;
  readonly size: number;
  /** What was read last. While a newer table is read, those of the older one, so that nothing on the page jumps. */
  readonly rows: readonly TableRow[];
  /** What was left out of the table that the rows are of. */
  readonly notices: readonly TableNotice[];
  /** Why the table cannot be read. */
  readonly problems: readonly TableProblem[];
}

/** Lets the page do other things; resolves when it is our turn again. */
export type Pause = () => Promise<void>;

/** Rows that are read at a stretch: a few milliseconds' work. */
export const ROWS_PER_SLICE = 50;

export interface TableReader {
  /** Reads the text as of a day (`YYYY-MM-DD`). A newer text stops an older one. Resolves when it is read, stopped or overtaken. */
  readonly read: (text: string, today: string) => Promise<void>;
  /** Refuses what cannot even be read as text. */
  readonly refuse: (problem: TableProblem) => void;
  /** Stops; what was read so far is shown. */
  readonly stop: () => void;
}

const nothing: TableRun = { state: 'idle', done: 0, size: 0, rows: [], notices: [], problems: [] };

export const tableRun = createStore<TableRun>()(() => nothing);

/** Reads tables in slices, with a pause before each, and keeps `run` at how far it is. */
export function createReader(run: StoreApi<TableRun>, pause: Pause): TableReader {
  let current: object | undefined;
  let stopCurrent: (() => void) | undefined;

  const begin = () => {
    current = {};
    stopCurrent = undefined;
    return current;
  };
  const refuse = (problems: readonly TableProblem[]) => run.setState({ ...nothing, state: 'refused', problems }, true);

  async function read(text: string, today: string): Promise<void> {
    const own = begin();
    await pause();
    if (current !== own) return;
    if (text.trim() === '') return run.setState(nothing, true);
    if (isTooLong(text)) return refuse([{ code: 'TEXT_TOO_LONG', args: { limit: CLUSTER_BYTES_LIMIT } }]);
    const { table, brokenRows } = parseCsv(text);
    const result = readClusters(table, brokenRows);
    if (!result.ok) return refuse(result.problems);
    const { size, notices } = result;
    const judge = createJudge(today);
    const rows: TableRow[] = [];
    run.setState({ state: 'running', done: 0, size, problems: [] });
    stopCurrent = () => run.setState({ state: 'stopped', done: rows.length, rows: [...rows], notices });
    for (const row of result.rows) {
      rows.push(toTableRow(row, judge));
      if (rows.length % ROWS_PER_SLICE === 0 && rows.length < size) {
        run.setState({ done: rows.length });
        await pause();
        if (current !== own) return;
      }
    }
    current = undefined;
    run.setState({ state: 'done', done: size, rows, notices });
  }

  return {
    read,
    refuse: (problem) => {
      begin();
      refuse([problem]);
    },
    stop: () => {
      const stop = current === undefined ? undefined : stopCurrent;
      begin();
      stop?.();
    },
  };
}

/** By its bytes as UTF-8, which are counted only where its length leaves it open. */
function isTooLong(text: string): boolean {
  if (text.length > CLUSTER_BYTES_LIMIT) return true;
  return text.length * 3 > CLUSTER_BYTES_LIMIT && new TextEncoder().encode(text).length > CLUSTER_BYTES_LIMIT;
}

/** The page's own pause: the next task. */
export const nextTask: Pause = () => new Promise((resolve) => setTimeout(resolve));

export const tableReader: TableReader = createReader(tableRun, nextTask);
