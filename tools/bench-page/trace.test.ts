import { describe, expect, it } from 'vitest';
import { readWork, type TraceEvent } from './trace.ts';

const thread = { pid: 7, tid: 7 };
const mark = (name: string, ts: number, tts: number): TraceEvent => ({ ...thread, name, ph: 'I', ts, tts });
const event = (name: string, ts: number, dur: number, tdur: number, on = thread): TraceEvent => ({ ...on, name, ph: 'X', ts, dur, tdur });

const marks = [mark('image:input', 10_000, 3000), mark('image:painted', 40_000, 15_000), mark('image:settled', 500_000, 90_000)];

describe('readWork', () => {
  it('counts the own time of the thread between the marks, and what of it was layout and paint', () => {
    const events = [
      ...marks,
      event('RunTask', 9000, 26_000, 11_000),
      event('UpdateLayoutTree', 12_000, 2000, 1000),
      event('Layout', 15_000, 3000, 2000),
      event('Layout', 20_000, 3000, 2500),
      event('Paint', 25_000, 2000, 1500),
      event('Commit', 28_000, 5000, 500),
    ];
    expect(readWork(events, 'image')).toEqual({ work: 12, layout: 5.5, layouts: 2, paint: 2, longest: 26, 'longest-work': 11 });
  });

  it('counts what happens within another of its kind once', () => {
    const nested = [event('Paint', 20_000, 5000, 4000), event('Paint', 20_000, 5000, 3900), event('Paint', 21_000, 2000, 1500)];
    expect(readWork([...marks, ...nested, event('Paint', 30_000, 1000, 500)], 'image')).toMatchObject({ paint: 4.5 });
  });

  it('takes the longest task of all that follows, until it has settled', () => {
    const events = [
      ...marks,
      event('RunTask', 10_500, 9000, 8000),
      event('RunTask', 300_000, 70_000, 60_000),
      event('RunTask', 600_000, 1e6, 1e6),
    ];
    expect(readWork(events, 'image')).toMatchObject({ longest: 70, 'longest-work': 60, layouts: 0 });
  });

  it('leaves out what was before, behind, of other threads and of other processes', () => {
    const strangers = [
      event('Layout', 1000, 2000, 2000),
      event('Layout', 41_000, 2000, 2000),
      event('Layout', 20_000, 2000, 2000, { pid: 7, tid: 8 }),
      event('RunTask', 20_000, 2000, 2000, { pid: 8, tid: 7 }),
    ];
    expect(readWork([...strangers, ...marks], 'image')).toEqual({
      work: 12,
      layout: 0,
      layouts: 0,
      paint: 0,
      longest: 0,
      'longest-work': 0,
    });
  });

  it.each([0, 1, 2])('is not there without mark %i', (missing) => {
    expect(readWork(marks.toSpliced(missing, 1), 'image')).toBeUndefined();
    expect(readWork(marks, 'release')).toBeUndefined();
  });
});
