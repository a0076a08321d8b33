import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnStore, nextKept, notesName, readKept, staleStores, storeName } from './stores.ts';

const scope = 'https://calicut.example/tools/';
const elsewhere = 'https://calicut.example/tools/next/';
const none = { current: undefined, previous: undefined };

describe('nextKept', () => {
  it('keeps the version that runs and the one before', () => {
    const kept = ['a', 'b', 'c'].reduce(nextKept, none);
    expect(kept).toEqual({ current: 'c', previous: 'b' });
  });

  it('does not make a version its own predecessor', () => {
    expect(['a', 'b', 'b'].reduce(nextKept, none)).toEqual({ current: 'b', previous: 'a' });
  });

  it('knows the one before after a step back', () => {
    expect(['a', 'b', 'a'].reduce(nextKept, none)).toEqual({ current: 'a', previous: 'b' });
  });

  it('always keeps the version that takes over and never one version twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (versions) => {
        const { current, previous } = versions.reduce(nextKept, none);
        expect(current).toBe(versions.at(-1));
        expect(previous).not.toBe(current);
        if (new Set(versions).size > 1) expect(versions).toContain(previous);
      }),
    );
  });
});

describe('staleStores', () => {
  const names = [
    ...['a', 'b', 'c'].map((version) => storeName(version, scope)),
    notesName(scope),
    storeName('a', elsewhere),
    'somebody',
    'calicut-x',
  ];

  it('are those of this page that are neither kept nor the notes', () => {
    expect(staleStores(names, { current: 'c', previous: 'b' }, scope)).toEqual([storeName('a', scope)]);
    expect(staleStores(names, none, scope)).toEqual(['a', 'b', 'c'].map((version) => storeName(version, scope)));
  });

  it('leave a page in another folder alone, above and below', () => {
    expect(names.filter((name) => isOwnStore(name, elsewhere))).toEqual([storeName('a', elsewhere)]);
    expect(isOwnStore(storeName('a', scope), 'https://calicut.example/')).toBe(false);
  });
});

describe('readKept', () => {
  it.each([
    [['b', 'a'], { current: 'b', previous: 'a' }],
    [['b', null], { current: 'b', previous: undefined }],
    [[], none],
    [undefined, none],
    [{ current: 'b' }, none],
    [[1, {}], none],
  ])('reads %j', (value, expected) => {
    expect(readKept(value)).toEqual(expected);
  });
});
