import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHunks } from '../plan/hunks.ts';
import type { ReasonedEdit } from '../recipes/types.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { indexLines } from '../text/lines.ts';
import { toUnifiedDiff } from './unified-diff.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'calicut-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const reason = { changes: [{ action: 'replace', subject: 'a', step: 'set-pod-cidr' }] } as const;

/** A text of short lines, with edits of whole lines and inside lines. */
const anyEdited = fc
  .record({
    lines: fc.array(fc.constantFrom('a', 'b', 'c d', ''), { minLength: 1, maxLength: 40 }),
    eol: fc.constantFrom('\n', '\r\n'),
    finalNewline: fc.boolean(),
    marks: fc.array(fc.constantFrom('keep', 'keep', 'keep', 'keep', 'remove', 'insert', 'change', 'extend'), {
      minLength: 40,
      maxLength: 40,
    }),
  })
  .map(({ lines, eol, finalNewline, marks }) => {
    const text = lines.join(eol) + (finalNewline ? eol : '');
    const index = indexLines(text);
    const edits = index.starts.flatMap((start, n): ReasonedEdit[] => {
      const next = index.starts[n + 1] ?? text.length;
      const content = text.slice(start, next).replace(/\r?\n$/, '').length;
      const added = text.endsWith('\n') ? `more${eol}` : `${eol}more`;
      const edits: Readonly<Record<string, TextEdit | undefined>> = {
        remove: { start, end: next, newText: '' },
        insert: { start, end: start, newText: `new${eol}` },
        change: { start, end: start + content, newText: 'changed' },
        extend: n === index.starts.length - 1 ? { start: text.length, end: text.length, newText: added } : undefined,
      };
      const edit = edits[marks[n] ?? ''];
      return edit === undefined ? [] : [{ ...edit, ...reason }];
    });
    return { text, edits };
  });

describe('unified diff', () => {
  it('is what git apply makes the result with, for any text and edits (law 10)', () => {
    fc.assert(
      fc.property(anyEdited, ({ text, edits }) => {
        const hunks = createHunks(indexLines(text), edits);
        const diff = toUnifiedDiff(text, hunks, 'file.yaml');
        const result = applyEdits(text, edits);
        if (diff === '') {
          expect(result).toBe(text);
          return;
        }
        const path = join(folder, 'file.yaml');
        writeFileSync(path, text);
        execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '--allow-empty', '-'], {
          cwd: folder,
          input: diff,
        });
        expect(readFileSync(path, 'utf8')).toBe(result);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says where a line end is missing', () => {
    const hunks = createHunks(indexLines('a'), [{ start: 1, end: 1, newText: '\nb', ...reason }]);
    expect(toUnifiedDiff('a', hunks, 'f')).toBe(
      '--- a/f\n+++ b/f\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n',
    );
  });

  it('is empty without hunks', () => {
    expect(toUnifiedDiff('a\n', [], 'f')).toBe('');
  });
});
