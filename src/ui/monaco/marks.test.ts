import { expect, test } from 'vitest';
import type { AuditFinding } from '../../engine/index.ts';
import { toMarks } from './marks.ts';

const text = '\uFEFFenv:\r\n  - name: A\r\n    value: b \r\n';
const at = (words: string) => text.indexOf(words);

function markOf(range: AuditFinding['range'], action: 'add' | 'replace') {
  const finding: AuditFinding = {
    id: 'set-interface-prefix',
    level: 'error',
    range,
    args: { name: 'A', value: 'b' },
    remedy: { kind: 'none' },
    sources: [],
    isRefused: false,
    place: { line: 1, column: 1 },
    about: { kind: 'step', step: 'set-interface-prefix', changes: [{ action, subject: 'A' }] },
  };
  return toMarks(text, { findings: [finding] })[0];
}

test('what goes over several lines is underlined on its first, without the blanks in front', () => {
  const mark = markOf({ start: at('  - name'), end: at('b ') + 1 }, 'replace');
  expect(mark?.range).toEqual({ startLineNumber: 2, startColumn: 1, endLineNumber: 3, endColumn: 13 });
  expect(mark?.underlined).toEqual({ startLineNumber: 2, startColumn: 3, endLineNumber: 2, endColumn: 12 });
});

test('a blank beginning is left out', () => {
  const mark = markOf({ start: at('\r\n  -'), end: at('b ') + 2 }, 'replace');
  expect(mark?.underlined).toEqual({ startLineNumber: 2, startColumn: 3, endLineNumber: 2, endColumn: 12 });
});

test('of what is missing nothing is underlined', () => {
  const mark = markOf({ start: at('    value'), end: at('b ') + 2 }, 'add');
  expect(mark?.isMissing).toBe(true);
  expect(mark?.range).toEqual({ startLineNumber: 3, startColumn: 14, endLineNumber: 3, endColumn: 14 });
  expect(mark?.underlined).toEqual(mark?.range);
});
