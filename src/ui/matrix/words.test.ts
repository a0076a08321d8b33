import { describe, expect, it } from 'vitest';
import { defaultSelection, supportMatrix, type MatrixCell, type Selection } from '../../engine/index.ts';
import { beyondTables } from '../../testing/newest.ts';
import { cellName, isStarred, oracleWord, upstreamWord } from './words.ts';

function cellOf(calico: string, kubernetes: string, choices: Partial<Selection> = {}): MatrixCell {
  const cells = supportMatrix({ ...defaultSelection, ...choices }, [calico], '2026-11-20').flatMap((row) => row.cells);
  const cell = cells.find((one) => one.kubernetes === kubernetes);
  if (cell === undefined) throw new Error(`no cell for ${kubernetes}`);
  return cell;
}

describe('the words of a cell', () => {
  it.each([
    ['3.32.0', '1.36', {}, 'supported', 'tested'],
    ['3.30.0', '1.33', {}, 'derived', 'tested'],
    ['3.28.2', '1.31', {}, 'supported', 'untested'],
    ['3.32.4', '1.36', {}, 'untested', 'tested'],
    ['3.32.0', beyondTables, {}, 'unknown', 'untested'],
    ['3.33.1', '1.36', {}, 'untested', 'hearsay'],
    ['3.33.1', '1.33', {}, 'untested', 'unknown'],
    ['3.99.0', '1.36', {}, 'untested', 'unknown'],
    ['3.32.0', '1.36', { nodes: 'virtual' }, 'unsupported', 'tested'],
    ['3.32.0', '1.36', { network: 'flannel', method: 'beside' }, 'withdrawn', 'tested'],
  ] as const)('%s with %s and %j are %s and %s', (calico, kubernetes, choices, oracle, upstream) => {
    const cell = cellOf(calico, kubernetes, choices);
    expect([oracleWord(cell), upstreamWord(cell)]).toEqual([oracle, upstream]);
  });

  it('have a star for the tested pair, but not where something else stops it', () => {
    expect(isStarred(cellOf('3.32.0', '1.36'))).toBe(true);
    expect(isStarred(cellOf('3.32.0', '1.36', { nodes: 'virtual' }))).toBe(false);
    expect(isStarred(cellOf('3.32.0', '1.35'))).toBe(false);
  });

  it('make a name of the layers that are shown', () => {
    const cell = cellOf('3.32.0', '1.36');
    expect(cellName(cell, 'both', true)).toBe(
      'Calico 3.32.0 with Kubernetes 1.36: supported by Oracle; tested by upstream. Recommended. Chosen.',
    );
    expect(cellName(cell, 'oracle', false)).toBe('Calico 3.32.0 with Kubernetes 1.36: supported by Oracle. Recommended.');
    expect(cellName(cellOf('3.32.4', '1.36'), 'upstream', false)).toBe('Calico 3.32.4 with Kubernetes 1.36: tested by upstream.');
  });
});
