import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CLUSTER_BYTES_LIMIT } from '../../engine/index.ts';
import { TODAY } from '../../testing/days.ts';
import { createReader, ROWS_PER_SLICE, type TableRun } from './read-table.ts';

const HEADER = 'name,kubernetes,network,image';
const tableOf = (rows: number, name = 'c') =>
  [HEADER, ...Array.from({ length: rows }, (_, n) => `${name}${n},1.36,vcn-native,ol8`)].join('\n');

/** A reader whose turns come when the test says so. */
function startReader() {
  const waiting: (() => void)[] = [];
  const run = createStore<TableRun>()(() => ({ state: 'idle', done: 0, size: 0, rows: [], notices: [], problems: [] }));
  const reader = createReader(run, () => new Promise((resolve) => waiting.push(resolve)));
  /** Gives every turn that is asked for, and lets what follows happen. */
  const turn = async () => {
    for (const resolve of waiting.splice(0)) resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { run, reader, turn, waiting };
}

describe('reading a table', () => {
  it('goes on slice by slice, and says how far it is', async () => {
    const { run, reader, turn, waiting } = startReader();
    const end = reader.read(tableOf(ROWS_PER_SLICE * 2 + 1), TODAY);
    expect(run.getState().state).toBe('idle');
    const seen = [];
    while (waiting.length > 0) {
      await turn();
      seen.push([run.getState().state, run.getState().done]);
    }
    await end;
    expect(seen).toEqual([
      ['running', ROWS_PER_SLICE],
      ['running', ROWS_PER_SLICE * 2],
      ['done', ROWS_PER_SLICE * 2 + 1],
    ]);
    expect(
      run
        .getState()
        .rows.map(({ row, name }) => [row, name])
        .slice(0, 2),
    ).toEqual([
      [2, 'c0'],
      [3, 'c1'],
    ]);
  });

  it('is stopped with what was read so far', async () => {
    const { run, reader, turn } = startReader();
    const end = reader.read(tableOf(ROWS_PER_SLICE * 3), TODAY);
    await turn();
    reader.stop();
    expect(run.getState()).toMatchObject({ state: 'stopped', done: ROWS_PER_SLICE, size: ROWS_PER_SLICE * 3 });
    expect(run.getState().rows).toHaveLength(ROWS_PER_SLICE);
    await turn();
    await end;
    expect(run.getState().state).toBe('stopped');
  });

  it('of a newer text stops the older one, whose rows stay until then', async () => {
    const { run, reader, turn } = startReader();
    const first = reader.read(tableOf(3, 'old'), TODAY);
    await turn();
    await first;
    const second = reader.read(tableOf(ROWS_PER_SLICE * 2, 'slow'), TODAY);
    await turn();
    expect(run.getState()).toMatchObject({ state: 'running', rows: [{ name: 'old0' }, {}, {}] });
    const third = reader.read(tableOf(1, 'new'), TODAY);
    await turn();
    await Promise.all([second, third]);
    expect(run.getState()).toMatchObject({ state: 'done', size: 1, rows: [{ name: 'new0' }] });
  });

  it('brings what was left out with the rows that it was left out of', async () => {
    const { run, reader, turn } = startReader();
    const strange = tableOf(ROWS_PER_SLICE * 2)
      .replaceAll(/$/gm, ',x')
      .replace(',x', ',owner');
    const first = reader.read(strange, TODAY);
    await turn();
    expect(run.getState()).toMatchObject({ state: 'running', notices: [] });
    await turn();
    await first;
    const notices = [{ code: 'COLUMNS_PASSED_OVER', args: { columns: [{ number: 5, name: 'owner' }] } }];
    expect(run.getState()).toMatchObject({ state: 'done', notices });
    const second = reader.read(tableOf(ROWS_PER_SLICE * 2), TODAY);
    await turn();
    expect(run.getState()).toMatchObject({ state: 'running', notices });
    reader.stop();
    expect(run.getState()).toMatchObject({ state: 'stopped', notices: [] });
    await turn();
    await second;
  });

  it('of two texts at once never begins the first', async () => {
    const { run, reader, turn } = startReader();
    const states: string[] = [];
    run.subscribe(({ state }) => states.push(state));
    const both = [reader.read('name', TODAY), reader.read(tableOf(1), TODAY)];
    await turn();
    await Promise.all(both);
    expect(states).toEqual(['running', 'done']);
  });

  it('stopped before it begins leaves everything as it was', async () => {
    const { run, reader, turn } = startReader();
    const end = reader.read(tableOf(1), TODAY);
    reader.stop();
    await turn();
    await end;
    expect(run.getState().state).toBe('idle');
    reader.stop();
    expect(run.getState().state).toBe('idle');
  });

  it('once done has nothing to stop', async () => {
    const { run, reader, turn } = startReader();
    const end = reader.read(tableOf(2), TODAY);
    await turn();
    await end;
    reader.stop();
    expect(run.getState().state).toBe('done');
  });

  it.each([
    ['of blanks forgets everything', ' \n', { state: 'idle', rows: [] }],
    ['without its columns is refused', 'name\na', { state: 'refused', problems: [{}, {}, {}, { code: 'COLUMNS_FOUND' }] }],
    [
      'of too many letters is refused',
      `${HEADER}\n${'x'.repeat(CLUSTER_BYTES_LIMIT)}`,
      { state: 'refused', problems: [{ code: 'TEXT_TOO_LONG' }] },
    ],
    ['of too many bytes is refused', 'ä'.repeat(CLUSTER_BYTES_LIMIT / 2 + 1), { state: 'refused', problems: [{ code: 'TEXT_TOO_LONG' }] }],
    [
      'with a quotation mark that does not close',
      `${HEADER}\n"a,1.36,vcn-native,ol8`,
      { rows: [{ kind: 'bad', problems: [{ code: 'QUOTES_BROKEN' }] }] },
    ],
  ])('a text %s', async (_, text, state) => {
    const { run, reader, turn } = startReader();
    const end = reader.read(text, TODAY);
    await turn();
    await end;
    expect(run.getState()).toMatchObject(state);
  });

  it('that is no text is refused, and ends the one that is under way', async () => {
    const { run, reader, turn } = startReader();
    const end = reader.read(tableOf(ROWS_PER_SLICE * 2), TODAY);
    await turn();
    reader.refuse({ code: 'TEXT_NOT_UTF8', args: {} });
    await turn();
    await end;
    expect(run.getState()).toMatchObject({ state: 'refused', rows: [], problems: [{ code: 'TEXT_NOT_UTF8' }] });
  });
});
