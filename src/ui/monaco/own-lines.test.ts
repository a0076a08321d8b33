import { describe, expect, it } from 'vitest';
import { applyEdits, type ReasonedEdit } from '../../engine/index.ts';
import { ownLines } from './own-lines.ts';

const own: ReasonedEdit['changes'] = [{ action: 'add', subject: '', step: 'own-change' }];
const repair: ReasonedEdit['changes'] = [{ action: 'remove', subject: 'x', step: 'remove-init-containers' }];
const text = 'a\nb\nc\nd\n';
const at = (start: number, end: number, newText: string, changes = own): ReasonedEdit => ({ start, end, newText, changes });

describe('the lines of own changes', () => {
  it.each([
    ['a changed word', [at(2, 3, 'B')], [{ from: 2, to: 2 }]],
    ['whole lines put in', [at(2, 2, 'x\ny\n')], [{ from: 2, to: 3 }]],
    ['a line put in behind a line', [at(1, 1, '\n x')], [{ from: 2, to: 2 }]],
    ['a line typed letter by letter', [at(1, 1, '\n'), at(1, 1, ' '), at(1, 1, 'x')], [{ from: 2, to: 2 }]],
    ['an empty line put in', [at(1, 1, '\n')], [{ from: 2, to: 2 }]],
    ['a line that is split', [at(0, 0, 'x\ny')], [{ from: 1, to: 2 }]],
    ['a removed line', [at(2, 4, '')], [{ from: 2, to: 2 }]],
    ['neighbours', [at(1, 1, 'x'), at(3, 3, 'y')], [{ from: 1, to: 2 }]],
    ['what stands behind repairs', [at(0, 4, '', repair), at(6, 6, 'x')], [{ from: 2, to: 2 }]],
    ['repairs alone', [at(0, 4, '', repair)], []],
  ] as const)('of %s', (_, edits, expected) => {
    expect(ownLines(applyEdits(text, edits), edits)).toEqual(expected);
  });
});
