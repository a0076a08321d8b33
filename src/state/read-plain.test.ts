import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord, parseJson } from './read-plain.ts';

describe('parseJson', () => {
  it('gives back any data, and nothing of a list that is cut short', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, place) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
        const list = `[${text}]`;
        expect(parseJson(list.slice(0, place % list.length))).toBeUndefined();
      }),
    );
  });

  it('tells data from a text that holds none: null is data', () => {
    expect(parseJson('null')).toBeNull();
  });

  it.each(['', ' ', '<!doctype html>', '{"a":1', '{"a":1}{', "{'a':1}", 'undefined', 'NaN', '[1,]', '\u{FEFF}{}'])(
    'gives undefined for %j',
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );

  it('makes a name of __proto__, and no ancestor', () => {
    const parsed = parseJson('{"__proto__":{"isOurs":true}}');
    expect(Object.keys(Object(parsed))).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });
});

describe('isRecord', () => {
  it.each([[{}], [{ a: 1 }], [Object.create(null)], [parseJson('{"a":[]}')]])('takes %j for data with names', (value: unknown) => {
    expect(isRecord(value)).toBe(true);
  });

  it.each([[undefined], [null], [0], ['{}'], [true], [[]], [[{}]]])('takes %j for none', (value: unknown) => {
    expect(isRecord(value)).toBe(false);
  });
});
