import { describe, expect, it } from 'vitest';
import { pageOf } from '../../testing/newest.ts';
import { repeats } from '../../testing/text-lists.ts';
import { cellsOf, findCell, recommendedCalico, recommendedKubernetes, supportCells, supportTables } from './support.ts';

const words = (line: string) => line.trim().split(/ +/);
const readable = supportTables.map((table) => ({ table, cells: cellsOf(table) }));

describe('the support tables', () => {
  // facts/oke-calico.md 1.2, typed again by hand. `?`: one of the printed cells is the yes, and the copy lost which.
  it.each([
    [
      'oracle-calico-2024',
      '           1.28 1.29 1.30',
      ['3.25.1     T    T    T', '3.26.1     T    T    T', '3.26.4     Y    T    T', '3.27.2     T    Y    T', '3.28.0     T    T    Y'],
    ],
    [
      'oracle-calico-2025-01',
      '           1.28 1.29 1.30 1.31',
      [
        '3.25.1     T    T    T    T',
        '3.26.1     T    T    T    T',
        '3.26.4     Y    T    T    T',
        '3.27.2     T    Y    T    T',
        '3.28.0     T    T    Y    T',
        '3.28.2     T    T    T    Y',
      ],
    ],
    [
      'oracle-calico-2025-07',
      '           1.30 1.31 1.32 1.33',
      [
        '3.25.1     T    T    T    T',
        '3.26.1     T    T    T    T',
        '3.26.4     T    T    T    T',
        '3.27.2     T    T    T    T',
        '3.28.0     ?    ?    t    t',
        '3.28.2     ?    ?    t    t',
        '3.29.2     t    t    y    t',
        '3.30.0     t    t    t    y',
      ],
    ],
    [
      'oracle-calico-2026-09',
      '           1.34 1.35 1.36',
      [
        '3.25.1     T    T    T',
        '3.26.1     T    T    T',
        '3.26.4     T    T    T',
        '3.27.2     T    T    T',
        '3.28.0     T    T    T',
        '3.28.2     T    T    T',
        '3.29.2     T    T    T',
        '3.30.0     T    T    T',
        '3.30.3     Y    T    T',
        '3.31.5     T    Y    T',
        '3.32.0     T    T    Y',
      ],
    ],
  ])('say what %s prints', (source, head, rows) => {
    const table = supportTables.find((one) => one.source === source);
    expect(table?.kubernetes).toEqual(words(head));
    const expected = rows.map((row) => {
      const [release = '', ...cells] = words(row);
      return [release, cells.join('')];
    });
    expect(table?.rows).toEqual(Object.fromEntries(expected));
  });

  it('read a question mark as no cell and letters by their case', () => {
    const invented = { source: 'oracle-calico-2024', kubernetes: ['9.1', '9.2', '9.3', '9.4', '9.5'], rows: { '7.0.0': 'Y?tTy' } } as const;
    expect(cellsOf(invented).map(({ kubernetes, tested, strength }) => [kubernetes, tested, strength])).toEqual([
      ['9.1', true, 'quoted'],
      ['9.3', false, 'derived'],
      ['9.4', false, 'quoted'],
      ['9.5', true, 'derived'],
    ]);
  });
});

describe('the cells as the newest generation prints them', () => {
  // facts/oke-calico.md 1.1.
  it.each([
    ['3.26.4', '1.28', 'quoted', 'oracle-calico-2025-01'],
    ['3.27.2', '1.29', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.0', '1.30', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.2', '1.31', 'quoted', 'oracle-calico-2025-01'],
    ['3.29.2', '1.32', 'derived', 'oracle-calico-2025-07'],
    ['3.30.0', '1.33', 'derived', 'oracle-calico-2025-07'],
    ['3.30.3', '1.34', 'quoted', pageOf('3.30.3', '1.34')],
    ['3.31.5', '1.35', 'quoted', pageOf('3.31.5', '1.35')],
    ['3.32.0', '1.36', 'quoted', pageOf('3.32.0', '1.36')],
  ])('say yes to %s on %s, %s from %s', (calico, kubernetes, strength, source) => {
    expect(findCell(calico, kubernetes)).toEqual({ calico, kubernetes, tested: true, strength, source });
    expect(findCell(calico, `${kubernetes}.1`)?.tested).toBe(true);
    expect(recommendedCalico(kubernetes)).toBe(calico);
    expect(recommendedCalico(`${kubernetes}.10`)).toBe(calico);
    expect(recommendedKubernetes(calico)).toBe(kubernetes);
  });

  it.each([
    ['3.26.4', '1.30', 'quoted', 'oracle-calico-2025-07'],
    ['3.28.0', '1.28', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.0', '1.31', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.2', '1.30', 'quoted', 'oracle-calico-2025-01'],
    ['3.28.0', '1.32', 'derived', 'oracle-calico-2025-07'],
    ['3.29.2', '1.33', 'derived', 'oracle-calico-2025-07'],
    ['3.30.0', '1.32', 'derived', 'oracle-calico-2025-07'],
    ['3.25.1', '1.34', 'quoted', pageOf('3.25.1', '1.34')],
    ['3.32.0', '1.35', 'quoted', pageOf('3.32.0', '1.35')],
  ])('say not tested to %s on %s, %s from %s', (calico, kubernetes, strength, source) => {
    expect(findCell(calico, kubernetes)).toEqual({ calico, kubernetes, tested: false, strength, source });
  });

  it.each([
    ['3.28.1', '1.30'],
    ['3.30.3', '1.33'],
    ['3.28.2', '1.27'],
    ['3.32.0', '1.99'],
    ['3.25.1', '1.27'],
    ['', ''],
  ])('are silent on "%s" with "%s"', (calico, kubernetes) => {
    expect(findCell(calico, kubernetes)).toBeUndefined();
  });

  it('stand once each, and come from the newest table that prints them', () => {
    expect(repeats(supportCells.map(({ calico, kubernetes }) => `${calico} ${kubernetes}`))).toEqual([]);
    for (const { calico, kubernetes, source } of supportCells) {
      const printing = readable.filter(({ cells }) => cells.some((cell) => cell.calico === calico && cell.kubernetes === kubernetes));
      expect([calico, kubernetes, source]).toEqual([calico, kubernetes, printing.at(-1)?.table.source]);
    }
  });

  it('hold every cell that any table prints', () => {
    const printed = new Set(readable.flatMap(({ cells }) => cells.map(({ calico, kubernetes }) => `${calico} ${kubernetes}`)));
    expect(supportCells).toHaveLength(printed.size);
  });

  it.each(['1.27', '1.99', '2.0', ''])('recommend nothing for Kubernetes "%s"', (kubernetes) => {
    expect(recommendedCalico(kubernetes)).toBeUndefined();
  });
});
