import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, orderEdits, type TextEdit } from '../text/edits.ts';
import { parseYaml } from './document.ts';
import { appendEntry, findSeq, removeItems } from './operations.ts';

function readEnv(text: string) {
  const document = parseYaml(text, { start: 0, end: text.length });
  const list = document.ok && document.value.root && findSeq(document.value.root, 'env');
  if (!document.ok || !list) throw new Error('no env');
  return { document: document.value, list };
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 6 });
const anyEntry = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name: anyText, value: anyText }) },
  fc.record({ name: anyText, value: fc.oneof(fc.constant(null), fc.integer(), fc.boolean()) }),
  fc.record({ name: anyText, valueFrom: fc.record({ ref: anyText, list: fc.array(fc.integer(), { maxLength: 2 }) }) }),
  fc.record({ name: anyText }),
);
// JSON has no -0.
const anyOthers = (first: string) =>
  fc
    .dictionary(
      anyText.map((key) => `${first}${key}`),
      fc.jsonValue({ maxDepth: 1 }),
      { maxKeys: 2 },
    )
    .map((others) => JSON.parse(JSON.stringify(others)) as object);
/** A document with a list at any place among other keys; those begin with a letter, so that they keep their order. */
const anyDocument = fc.record({
  before: anyOthers('a'),
  env: fc.array(fc.tuple(anyEntry, fc.boolean()), { maxLength: 6 }),
  after: anyOthers('z'),
  indent: fc.constantFrom(0, 2, 4),
  eol: fc.constantFrom('\n', '\r\n'),
});

// What kubectl stops at, such as a number beyond all others, is not ours to edit.
const isReadable = (text: string) => parseYaml(text, { start: 0, end: text.length }).ok;

/** The parts of the original outside the edits, in order, must be what the result consists of besides the new text. */
function expectOutsideUnchanged(text: string, edits: readonly TextEdit[], result: string): void {
  let from = 0;
  let at = 0;
  for (const { start, end, newText } of orderEdits(text, edits)) {
    expect(result.slice(at, at + start - from)).toBe(text.slice(from, start));
    at += start - from + newText.length;
    from = end;
  }
  expect(result.slice(at)).toBe(text.slice(from));
}

describe('JSON', () => {
  it('loses the same items as its values do', () => {
    fc.assert(
      fc.property(anyDocument, ({ before, env, after, indent, eol }) => {
        const original = { ...before, env: env.map(([item]) => item), ...after };
        const text = JSON.stringify(original, undefined, indent).replaceAll('\n', eol);
        fc.pre(env.length > 0 && isReadable(text));
        const { document, list } = readEnv(text);
        const gone = list.seq.items.filter((_, n) => env[n]?.[1]);
        const edits = removeItems(document, list, gone);
        if (!edits.ok) throw new Error('refused');
        const result = applyEdits(text, edits.value);
        expectOutsideUnchanged(text, edits.value, result);
        const left = env.filter(([, isGone]) => !isGone).map(([item]) => item);
        const wanted = { ...before, ...(left.length > 0 && { env: left }), ...after };
        expect(JSON.parse(result)).toEqual(wanted);
        // What JSON.stringify would have written: no blank line, no comma too many, no line out of place.
        expect(result).toBe(JSON.stringify(wanted, undefined, indent).replaceAll('\n', eol));
        const isWhole = left.length === 0;
        expect(edits.value).toHaveLength(isWhole ? 1 : env.length - left.length);
      }),
    );
  });

  it('gets the same entry as its values do', () => {
    fc.assert(
      fc.property(anyDocument, anyText, anyText, ({ before, env, after, indent, eol }, name, value) => {
        const original = { ...before, env: env.map(([item]) => item), ...after };
        const text = JSON.stringify(original, undefined, indent).replaceAll('\n', eol);
        fc.pre(isReadable(text));
        const { document, list } = readEnv(text);
        const added = [['name', name] as const, ['value', value] as const];
        const edits = appendEntry(document, list.seq, added);
        if (!edits.ok) throw new Error('refused');
        const result = applyEdits(text, edits.value);
        expectOutsideUnchanged(text, edits.value, result);
        const wanted = { ...original, env: [...original.env, { name, value }] };
        expect(JSON.parse(result)).toEqual(wanted);
        if (env.length > 0) expect(result).toBe(JSON.stringify(wanted, undefined, indent).replaceAll('\n', eol));
      }),
    );
  });
});
