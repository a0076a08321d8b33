import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLanguage, followLinkedLanguage, startLanguage, wantedLanguage } from './language.ts';

/** A storage with or without a language in it. */
function storageWith(language?: string): Storage {
  const kept = new Map(language === undefined ? [] : [['calicut.language', language]]);
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } as Storage;
}
const forbidden = () => {
  throw new DOMException('not here', 'SecurityError');
};
const link = 'https://calicut.test/#v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol9';

beforeEach(() => wantedLanguage.setState(wantedLanguage.getInitialState(), true));

describe('the language at the start', () => {
  it.each<readonly [string, string, string | undefined, readonly string[], string, boolean]>([
    ['the link asks for', `${link}&lang=it`, 'ja', ['en'], 'it', true],
    ['a link that says nothing else asks for', 'https://calicut.test/#lang=ja', undefined, ['it'], 'ja', true],
    ['was chosen last', link, 'ja', ['it'], 'ja', false],
    ['the browser wants first of those that the page speaks', link, undefined, ['fr-CH', 'it-CH', 'ja'], 'it', false],
    ['everybody gets', link, undefined, ['fr', 'de'], 'en', false],
    ['everybody gets whose browser says nothing', link, undefined, [], 'en', false],
    ['is had where what is remembered is none', link, 'tlh', ['ja-JP'], 'ja', false],
    ['is had where the link asks for none of the page’s', `${link}&lang=tlh`, 'it', ['ja-JP'], 'it', false],
  ])('is the one that %s', (_, address, remembered, browser, language, isLinked) => {
    startLanguage(address, () => storageWith(remembered), browser);
    expect(wantedLanguage.getState()).toMatchObject({ language, linked: isLinked ? language : undefined });
  });

  it('does without storage', () => {
    startLanguage(link, forbidden, ['it']);
    chooseLanguage('ja');
    expect(wantedLanguage.getState().language).toBe('ja');
  });
});

describe('what is remembered', () => {
  it('is what was chosen by hand, and nothing that a link or a browser asked for', () => {
    const storage = storageWith();
    startLanguage(`${link}&lang=it`, () => storage, ['ja']);
    followLinkedLanguage('en');
    expect(storage.getItem('calicut.language')).toBeNull();
    chooseLanguage('ja');
    followLinkedLanguage('it');
    expect(storage.getItem('calicut.language')).toBe('ja');
  });
});
