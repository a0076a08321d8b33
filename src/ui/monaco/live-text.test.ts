import { describe, expect, it } from 'vitest';
import { applyEdits, type ReasonedEdit } from '../../engine/index.ts';
import { createLiveText } from './live-text.ts';
import type { ModelChange } from './text-edits.ts';

const original = '\uFEFFa\r\nb\r\nc\r\n';
const edited = (...edits: readonly (readonly [number, number, string])[]) => {
  const all = edits.map(([start, end, newText]): ReasonedEdit => ({ start, end, newText, changes: [] }));
  return { manifest: applyEdits(original, all), edits: all };
};
const change = (line: number, from: number, to: number, text: string): ModelChange => ({
  range: { startLineNumber: line, startColumn: from, endLineNumber: line, endColumn: to },
  text,
});

describe('the text of an editor', () => {
  it('takes what is typed, and asks for nothing when the plan comes back with it', () => {
    const live = createLiveText(original, edited());
    expect(live.type([change(2, 2, 2, '\nx')])).toEqual({ text: original, edits: [{ start: 5, end: 5, newText: '\r\nx' }] });
    expect(live.take(edited([5, 5, '\r\nx']))).toEqual([]);
    expect(live.type([change(3, 1, 2, 'y')])).toEqual({
      text: '\uFEFFa\r\nb\r\nx\r\nc\r\n',
      edits: [{ start: 7, end: 8, newText: 'y' }],
    });
  });

  it('gets to another text by what differs', () => {
    const live = createLiveText(original, edited([1, 2, 'A']));
    expect(live.take(edited([1, 2, 'A'], [7, 8, 'C']))).toEqual([change(3, 1, 2, 'C')]);
  });

  it('gets to another text also where the plan has not come back with what was typed', () => {
    const live = createLiveText(original, edited());
    live.type([change(1, 1, 1, 'x')]);
    expect(live.take(edited())).toEqual([change(1, 1, 2, '')]);
  });
});
