import { describe, expect, it } from 'vitest';
import { toReadme, toReport } from './report.ts';
import { results, rounds, withCell } from './results-fixture.ts';
import { toCollateralTable, toInputTable, toSummary, toTable } from './table.ts';

/** The cells of the line that begins so. */
function cellsOf(table: string, first: string): readonly string[] {
  const line = table.split('\n').find((text) => text.startsWith(`| ${first}`));
  return (line ?? '')
    .split(' | ')
    .slice(1)
    .map((cell) => cell.replace(/ \|$/, '').trim());
}

describe('tables', () => {
  it('are Markdown', () => {
    expect(toTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('give an input its times and ratios', () => {
    const table = toInputTable(withCell('engine', '3.30.3', rounds(1, 2, 3, 4, 5)), '3.30.3');
    expect(cellsOf(table, '3.30.3 (0.50 MB)')).toHaveLength(5);
    expect(cellsOf(table, 'Calicut')).toEqual(['3.00', '2.00 to 4.00 (5 calls)', '1.00', '30.0', '0.075']);
    expect(cellsOf(table, '`js-yaml`')).toEqual(['40.0', '40.0 to 40.0 (1 call)', '40.0', '400', '1.00']);
  });

  it('say what ran once, what did not and why, and give that no ratio', () => {
    const once = toInputTable(withCell('yaml', '50 MB', { kind: 'once', ms: 12_345 }), '50 MB');
    expect(cellsOf(once, '`yaml`')).toEqual(['12345 (once)', '', '', '1235', '3.09']);
    const absent = toInputTable(withCell('yaml', '50 MB', { kind: 'absent', reason: 'not done after 120 s' }), '50 MB');
    expect(cellsOf(absent, '`yaml`')).toEqual(['not done after 120 s', '', '', '', '']);
  });

  it('set the ratio beside the fastest peer that was measured', () => {
    const absent = withCell('js-yaml', '3.30.3', { kind: 'absent', reason: 'not here' });
    expect(cellsOf(toInputTable(absent, '3.30.3'), '`kubectl')[4]).toBe('2.50');
    const other = withCell('kustomize', '3.30.3', rounds(10));
    expect(cellsOf(toInputTable(other, '3.30.3'), '`js-yaml`')[4]).toBe('4.00');
  });

  it('count what each changes beside the edit, and warn of other objects', () => {
    const whole = results();
    const other = { changedLines: 12, inOwnOrder: 34, lostComments: 5, comments: 9, hasSameObjects: false };
    const { engine } = whole.collateral;
    if (engine === undefined) throw new Error('The fixture has no engine.');
    const found = { ...whole, collateral: { engine, kustomize: { '3.28.0': other, '3.30.3': other, '3.32.0': other } } };
    expect(cellsOf(toCollateralTable(found), 'Calicut').slice(0, 2)).toEqual(['0', '0 of 9']);
    expect(cellsOf(toCollateralTable(found), '`kubectl').slice(0, 2)).toEqual(['12 (34 in its own order), and other objects', '5 of 9']);
    expect(cellsOf(toCollateralTable(found), '`yaml`')).toEqual([]);
    expect(cellsOf(toSummary(found), '`kubectl').slice(-2)).toEqual(['12 (34 in its own order), and other objects', '5 of 9']);
    expect(cellsOf(toSummary(found), 'floor').slice(-2)).toEqual(['', '']);
  });
});

describe('the report', () => {
  it('and the README name the machine, with or without kubectl', () => {
    const bare = results({ machine: { node: '22.1.0', processors: 1, kubectl: undefined, load: 0 } });
    for (const say of [toReport, toReadme]) {
      expect(say(results())).toContain('Node 20.19.0, 2 processors, kubectl 1.32.4 with kustomize 5.5.0.');
      expect(say(bare)).toContain('Node 22.1.0, 1 processor, no kubectl 1.27 or newer.');
    }
  });

  it.each([
    [0, false],
    [1, false],
    [1.1, true],
    [12.8, true],
  ])('says of a load of %d on two processors that the machine was busy: %j', (load, isBusy) => {
    const { machine } = results();
    expect(toReadme(results({ machine: { ...machine, load } })).includes(`other work (load ${load.toFixed(1)})`)).toBe(isBusy);
  });

  it('says what memory is counted of, and where the peak is in doubt', () => {
    expect(toReport(results())).toContain('the text alone takes 2.00 times its file in V8');
    expect(toReport(results())).toContain('4.00 times at the peak, 2.00 times beside the text.');
    const doubtful = results({ memory: { file: 50e6, text: 100e6, peak: 200e6, isOfPlan: false } });
    expect(toReport(doubtful)).toContain('may be that of reading the file');
  });

  it('says the collateral of the engine in one line', () => {
    expect(toReport(results())).toContain('changed: 0 in 72 results of 12 releases');
  });
});
