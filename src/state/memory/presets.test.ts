import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSelection, encodeLink } from '../../engine/index.ts';
import { fakeStorage, fakeWindow, strangeTexts } from '../../testing/fake-storage.ts';
import { deletePreset, findPreset, MOST_PRESETS, presets, renamePreset, savePreset } from './presets.ts';

const link = encodeLink(defaultSelection);
const other = encodeLink({ ...defaultSelection, images: ['ol9'] });
const names = () => presets.store.getState().value.map(({ name }) => name);

let storage = fakeStorage();
beforeEach(() => {
  storage = fakeStorage();
  presets.start(() => storage, fakeWindow());
});

describe('presets', () => {
  it('are saved newest first, each name once', () => {
    expect([savePreset('a', link), savePreset(' b  c ', link), savePreset('a', other)]).toEqual([undefined, undefined, undefined]);
    expect(presets.store.getState().value).toEqual([
      { name: 'b c', link },
      { name: 'a', link: other },
    ]);
    expect(findPreset('  a ')?.link).toBe(other);
  });

  it.each([
    ['', 'EMPTY'],
    ['   ', 'EMPTY'],
    ['x'.repeat(61), 'TOO_LONG'],
    ['a\u202eb', 'INVISIBLE'],
    ['a\u2066b', 'INVISIBLE'],
    ['a\u200bb', 'INVISIBLE'],
    ['a\ufeffb', 'INVISIBLE'],
    ['a\u0000b', 'INVISIBLE'],
    ['a\nb', 'INVISIBLE'],
    ['a\u2028b', 'INVISIBLE'],
    ['a\ud800b', 'INVISIBLE'],
    ['a\u{e0041}b', 'INVISIBLE'],
    ['\u3164', 'INVISIBLE'],
    ['a\ue000b', 'INVISIBLE'],
  ])('refuse the name %j: %s', (name, fault) => {
    expect(savePreset(name, link)).toBe(fault);
    savePreset('a', link);
    expect(renamePreset('a', name)).toBe(fault);
    expect(names()).toEqual(['a']);
  });

  it.each(['東京の本番', 'Produção', '<b>x</b>', '=1+1', '__proto__', '👩', 'x'.repeat(60), 'e\u0301'])('take the name %j', (name) => {
    expect(savePreset(name, link)).toBeUndefined();
    expect(findPreset(name)?.link).toBe(link);
    const [kept = ''] = names();
    presets.start(() => storage, fakeWindow());
    expect(names()).toEqual([kept]);
  });

  it('are renamed where they stand, and not to a name that is taken', () => {
    for (const name of ['a', 'b', 'c']) savePreset(name, link);
    expect([renamePreset('b', 'd'), renamePreset('c', 'a'), renamePreset('a', ' a ')]).toEqual([undefined, 'TAKEN', undefined]);
    expect(names()).toEqual(['c', 'd', 'a']);
  });

  it('come back where they stood', () => {
    for (const name of ['a', 'b', 'c']) savePreset(name, link);
    const undo = deletePreset('b');
    expect(names()).toEqual(['c', 'a']);
    undo();
    undo();
    expect(names()).toEqual(['c', 'b', 'a']);
  });

  it('are limited, and the next is refused in so many words', () => {
    for (let i = 0; i < MOST_PRESETS; i++) savePreset(`p${i}`, link);
    expect(savePreset('one more', link)).toBe('TOO_MANY');
    expect(savePreset('p0', other)).toBeUndefined();
    expect(names()).toHaveLength(MOST_PRESETS);
  });

  it.each(strangeTexts)('are none where something else is stored: %#', (text) => {
    storage.setItem('calicut.presets', text);
    presets.start(() => storage, fakeWindow());
    expect(names()).toEqual([]);
  });

  it('drop what cannot be used of what is stored', () => {
    const value = [
      { name: 'good', link },
      { name: 'good', link: other },
      { name: ' padded ', link },
      { name: 'bad\u202e', link },
      { name: 'no link', link: 'javascript:alert(1)' },
      { name: 'long link', link: `${link}&x=${'y'.repeat(3000)}` },
      { name: 5, link },
      { name: 'older', link: 'v=1&network=flannel&kubernetes=1.30&calico=3.26.1&image=ol7&gone=1' },
    ];
    storage.setItem('calicut.presets', JSON.stringify({ v: 1, value }));
    presets.start(() => storage, fakeWindow());
    expect(names()).toEqual(['good', 'older']);
  });

  it('never give a name with a control or reordering character, whatever is stored', () => {
    const pieces = ['a', ' ', 'é', '京', '\u202e', '\u2066', '\u200b', '\ufeff', '\ud83d', '\ude00', '\u2028', '\n', '\t', '\0', '\u00a0'];
    const anyName = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.record({ name: anyName, link: fc.constantFrom(link, 'x') })), (value) => {
        storage.setItem('calicut.presets', JSON.stringify({ v: 1, value }));
        presets.start(() => storage, fakeWindow());
        for (const name of names()) expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$/u);
      }),
    );
  });
});
