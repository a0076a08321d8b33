import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, EngineError } from '../text/edits.ts';
import { parseYaml } from './document.ts';
import { editDocument } from './edit-document.ts';
import { splitDocuments } from './stream.ts';

const text = 'a: 1\n---\nb: 2\nc: 3\n---\nd: 4\n';
const range = splitDocuments(text)[1] ?? { start: 0, end: 0 };
const parsed = parseYaml(text, range);
if (!parsed.ok) throw new Error('the text of this test is no YAML');
const document = parsed.value;

const anyEdits = fc
  .uniqueArray(fc.nat(range.end - range.start), { maxLength: 6 })
  .map((cuts) => cuts.toSorted((a, b) => a - b).map((cut) => cut + range.start))
  .chain((cuts) =>
    fc.array(fc.string({ maxLength: 3 }), { minLength: 3, maxLength: 3 }).map((texts) =>
      texts.flatMap((newText, n) => {
        const [start, end] = [cuts[2 * n], cuts[2 * n + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, newText }];
      }),
    ),
  );

describe('edits of one document', () => {
  it('make of the whole text what they make anywhere, and of the document its part of that', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const edited = editDocument(document, edits);
        expect(edited.text).toBe(applyEdits(text, edits));
        expect(edited.source).toBe(edited.text.slice(range.start, range.end + edited.text.length - text.length));
      }),
    );
  });

  it('give back the same text where there are none', () => {
    expect(editDocument(document, []).text).toBe(text);
  });

  it.each([
    ['before it', { start: range.start - 1, end: range.start, newText: '' }],
    ['behind it', { start: range.end, end: range.end + 1, newText: '' }],
  ])('are a mistake of ours where they reach %s', (_, edit) => {
    expect(() => editDocument(document, [edit])).toThrow(EngineError);
  });
});
