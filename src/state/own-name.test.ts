import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownName } from './own-name.ts';

test.each([
  ['mine.yaml', 'mine.yaml'],
  ['クラスタ.yaml', 'クラスタ.yaml'],
  ['<img src=x>.yaml', '<img src=x>.yaml'],
  ['../../etc/passwd', '../../etc/passwd'],
  ['mine\u202Elmay.exe', 'mine[U+202E]lmay.exe'],
  ['a\u200Bb\uFEFF\u0000\n.yaml', 'a[U+200B]b[U+FEFF][U+0000][U+000A].yaml'],
  ['שלום.yaml', '\u2068שלום.yaml\u2069'],
  ['\u2068שלום\u2069\u2069', '\u2068שלום[U+2069]\u2069'],
  ['\u2068plain\u2069', 'plain'],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});

test('a name turns nothing but itself, is not long, and is shown alike a second time', () => {
  const character = fc.constantFrom('a', '.', '/', 'ש', 'ع', '\u202E', '\u2066', '\u2068', '\u2069', '\u200F', '\u0000', '\uD800', '🙂');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 300 }), (characters) => {
      const shown = shownName(characters.join(''));
      expect(shown.replace(/^\u2068([^\u2069]*)\u2069$/, '$1')).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
      expect(shown.length).toBeLessThan(120 * 8 + 4);
      expect(shownName(shown).startsWith(shown.slice(0, 5))).toBe(true);
    }),
  );
});
