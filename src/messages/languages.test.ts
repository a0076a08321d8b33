import { describe, expect, it } from 'vitest';
import { extraIds } from '../engine/catalog/deviations.ts';
import { saidBy } from '../testing/messages/calls.ts';
import { leavesOf } from '../testing/messages/leaves.ts';
import * as en from './en/index.ts';
import * as it_ from './it/index.ts';
import * as ja from './ja/index.ts';
import { speak } from './index.ts';

const english = [...leavesOf(en)].map(([path, said]) => ({ path, said, texts: saidBy(path, said, said) }));

/** Everything that a language says, each beside what English says for the same. */
function spokenIn(catalog: object) {
  const translated = leavesOf(catalog);
  // Some sentences are put together by what speaks the current language.
  speak(catalog);
  try {
    return english.flatMap(({ path, said, texts }) =>
      saidBy(path, said, translated.get(path)).map(({ text, call }, n) => ({ path, english: texts[n]?.text ?? '', text, call })),
    );
  } finally {
    speak();
  }
}

const all = { ja: spokenIn(ja), it: spokenIn(it_) };
const listed = (found: readonly { readonly path: string; readonly text: string }[]) => [
  ...new Set(found.map(({ path, text }) => `${path}: ${text}`)),
];

/** What nobody should read. */
const faultsOf = (text: string): readonly string[] => [
  ...(/undefined|\bnull\b|\bNaN\b|\[object|\$\{/.test(text) ? ['a hole'] : []),
  ...(/ {2}|^\s|\s$|[\n\t]/.test(text) ? ['a stray blank'] : []),
  ...(/(?<!\.)\.\.(?!\.)|,,|\s[.,;:](?!\w)|\(\)|。。|、、|。、|、。|：：|（）|[。、：]\./.test(text) ? ['a stray sign'] : []),
  ...(text === '' ? ['nothing'] : []),
];

/** A text without what is code, a quotation, a name or an address. */
const bare = (text: string) =>
  text.replace(/https?:\S+|"[^"]*"|“[^”]*”|«[^»]*»|「[^」]*」|`[^`]*`/g, ' X ').replace(/[（(][^（()）]*[）)]/g, ' X ');

describe.each(['ja', 'it'] as const)('what %s says', (language) => {
  const sentences = all[language].filter(({ path }) => path !== 'review.joints.gap');

  it('has no hole, stray blank or stray sign that the English has not', () => {
    const faulty = sentences.filter(({ english, text }) => faultsOf(text).some((fault) => !faultsOf(english).includes(fault)));
    expect(listed(faulty)).toEqual([]);
  });

  it('ends as a sentence where the English does, and only there or at a question', () => {
    const stop = language === 'ja' ? /[。：]$/ : /[.:?]$/;
    const differing = sentences.filter(({ english, text }) => {
      // What asks in English may be a mere title in another language.
      if (english.endsWith('?')) return false;
      return /[.:]\s*$/.test(english) !== stop.test(text.trimEnd());
    });
    expect(listed(differing)).toEqual([]);
  });

  it('has no English words left, outside of code and quotations', () => {
    const words = /\b(?:the|and|of|with|which|that|this|these|are|was|were|from|your|you|cannot|does|has|have|been|must|where|what|not)\b/;
    expect(listed(sentences.filter(({ text }) => words.test(bare(text))))).toEqual([]);
  });

  it('groups the digits of a number where the English does', () => {
    const grouped = language === 'ja' ? '12,345' : '12.345';
    const differing = sentences.filter(({ english, text }) => english.includes('12,345') && !text.includes(grouped));
    expect(listed(differing)).toEqual([]);
  });
});

describe('Japanese', () => {
  it('has its own signs between its own letters, and no blanks beside them', () => {
    const letter = String.raw`[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]`;
    const half = new RegExp(
      `${letter}[,():;!?]|[,();!?]${letter}|${letter}\\. ?${letter}|${letter} |(?<!★) ${letter}|[。、：（）「」] | [。、：（）「」]`,
      'u',
    );
    expect(listed(all.ja.filter(({ text }) => half.test(text)))).toEqual([]);
  });
});

/** Where the noun that is counted is the same in the plural. */
const invariable = { 'offline.ready': 'release', 'offline.update.carried': 'manifest' };

describe('Italian', () => {
  it('has a singular for 1 and one plural for 0, 2, 5 and more where English has', () => {
    const shape = (text: string, counted: number) =>
      text.replaceAll(/\d[\d.,]*/g, (digits) => (Number(digits.replace(/[.,]/g, '')) === counted ? 'N' : digits));
    const counted = sentencesByCount();
    const wrong = counted.filter(({ english, italian }) => {
      const [one, two] = [english.get(1), english.get(2)];
      if (one === undefined || two === undefined) return false;
      const differs = shape(one, 1) !== shape(two, 2);
      const differsToo = shape(italian.get(1) ?? '', 1) !== shape(italian.get(2) ?? '', 2);
      return differs && !differsToo;
    });
    expect(
      wrong.filter(({ path }) => !(path in invariable)).map(({ path, italian }) => `${path}: ${italian.get(1)} | ${italian.get(2)}`),
    ).toEqual([]);
    expect([...new Set(wrong.map(({ path }) => path))].toSorted()).toEqual(Object.keys(invariable));
    const split = counted.filter(({ english, italian }) =>
      [5, 12_345].some(
        (many) =>
          shape(english.get(many) ?? '', many) === shape(english.get(2) ?? '', 2) &&
          shape(italian.get(many) ?? '', many) !== shape(italian.get(2) ?? '', 2),
      ),
    );
    expect(split.map(({ path, italian }) => `${path}: ${[...italian.values()].join(' | ')}`)).toEqual([]);
    expect(counted.length).toBeGreaterThan(40);
  });

  function sentencesByCount() {
    const found = new Map<string, { path: string; english: Map<number, string>; italian: Map<number, string> }>();
    for (const { path, english, text, call } of all.it) {
      if (call?.counted === undefined) continue;
      const rest = JSON.stringify(call.args.map((arg) => (arg === call.counted ? '#' : arg)));
      const entry = found.get(`${path} ${rest}`) ?? { path, english: new Map<number, string>(), italian: new Map<number, string>() };
      found.set(`${path} ${rest}`, entry);
      entry.english.set(call.counted, english);
      entry.italian.set(call.counted, text);
    }
    return [...found.values()];
  }
});

describe.each([ja, it_])('the reason of an extra', ({ steps, editChoices }) => {
  it.each(extraIds)('leaves to the mark beside it that it is not documented: %s', (id) => {
    const { reason } = steps[id];
    const beside = editChoices.reasonBesideMark(reason);
    expect(reason.startsWith(beside)).toBe(true);
    expect(beside).not.toBe(reason);
    expect(beside).toMatch(/[.。]$/);
  });
});
