import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Messages from '../../messages/index.ts';
import * as it_ from '../../messages/it/index.ts';
import * as jaForm from '../../messages/ja/form.ts';
import * as ja from '../../messages/ja/index.ts';
import type * as Wanted from '../../state/language.ts';
import type * as Spoken from './spoken-language.ts';
import type * as Start from './start-speaking.ts';

/** What is asked for and has not come yet. */
const waiting = vi.hoisted(() => new Map<string, { readonly come: (catalog: object) => void; readonly fail: () => void }[]>());

vi.mock('../../messages/index.ts', async (original) => {
  const ask = async (name: string) =>
    await new Promise<object>((come, fail) => {
      waiting.set(name, [...(waiting.get(name) ?? []), { come, fail: () => fail(new Error('no connection')) }]);
    });
  return {
    ...(await original<typeof Messages>()),
    loadFormCatalog: async (language: string) => (language === 'en' ? {} : await ask(`${language} form`)),
    loadCatalog: async (language: string) => (language === 'en' ? {} : await ask(language)),
  };
});

const take = (name: string) => {
  const asked = waiting.get(name)?.pop();
  if (asked === undefined) throw new Error(`nobody asked for ${name}`);
  return asked;
};
const settle = async () => await new Promise((resolve) => setImmediate(resolve));

function fakeDocument() {
  const description = { setAttribute: vi.fn() };
  return { documentElement: { lang: '' }, title: '', querySelector: () => description } as unknown as Document;
}

// A page of its own for each test: what was started for one would listen to the next.
let messages: (typeof Messages)['messages'];
let wantedLanguage: (typeof Wanted)['wantedLanguage'];
let chooseLanguage: (typeof Wanted)['chooseLanguage'];
let spokenLanguage: (typeof Spoken)['spokenLanguage'];
let startSpeaking: (typeof Start)['startSpeaking'];

beforeEach(async () => {
  waiting.clear();
  vi.resetModules();
  ({ messages } = await import('../../messages/index.ts'));
  ({ wantedLanguage, chooseLanguage } = await import('../../state/language.ts'));
  ({ spokenLanguage } = await import('./spoken-language.ts'));
  ({ startSpeaking } = await import('./start-speaking.ts'));
  wantedLanguage.setState({ language: 'ja', linked: 'ja', chosen: undefined }, true);
});

describe('a page that starts in Japanese', () => {
  it('speaks the form first, and all of it as soon as that has come', async () => {
    const document = fakeDocument();
    const speaking = startSpeaking(document);
    take('ja form').come(jaForm);
    await speaking.form;
    expect([document.documentElement.lang, messages.page.title]).toEqual(['ja', ja.page.title]);
    take('ja').come(ja);
    await speaking.all;
    expect(messages.interface.verdict.heading).toBe(ja.interface.verdict.heading);
  });

  it('speaks English as a whole where the rest does not come, says so, and tries again when asked', async () => {
    const document = fakeDocument();
    const speaking = startSpeaking(document);
    take('ja form').come(jaForm);
    await speaking.form;
    take('ja').fail();
    await speaking.all;
    expect([document.documentElement.lang, messages.page.title]).toEqual(['en', 'Calicut: fit Calico to your cluster']);
    expect(spokenLanguage.getState()).toEqual({ spoken: 'en', failed: 'ja' });
    // The list shows English, so that Japanese can be chosen; the address asks for Japanese as before.
    expect(wantedLanguage.getState()).toMatchObject({ language: 'en', linked: 'ja' });
    chooseLanguage('ja');
    take('ja').come(ja);
    await settle();
    expect([document.documentElement.lang, messages.interface.verdict.heading]).toEqual(['ja', ja.interface.verdict.heading]);
    expect(spokenLanguage.getState().failed).toBeUndefined();
  });

  it('is never left half in another language, however often that is changed on the way', async () => {
    const document = fakeDocument();
    const speaking = startSpeaking(document);
    take('ja form').come(jaForm);
    await speaking.form;
    const rest = take('ja');
    chooseLanguage('it');
    rest.come(ja);
    await speaking.all;
    chooseLanguage('ja');
    take('ja').come(ja);
    take('it').come(it_);
    await settle();
    expect([document.documentElement.lang, messages.interface.verdict.heading]).toEqual(['ja', ja.interface.verdict.heading]);
  });

  it('goes back to English at once where that is chosen before the rest has come', async () => {
    const document = fakeDocument();
    const speaking = startSpeaking(document);
    take('ja form').come(jaForm);
    await speaking.form;
    chooseLanguage('en');
    await settle();
    expect([document.documentElement.lang, messages.page.language.label]).toEqual(['en', 'Language']);
    take('ja').come(ja);
    await speaking.all;
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('a change of the language', () => {
  it('that fails leaves the language that is there, and says which one did not come', async () => {
    wantedLanguage.setState({ language: 'en', linked: undefined, chosen: undefined }, true);
    const document = fakeDocument();
    await startSpeaking(document).all;
    chooseLanguage('it');
    take('it').fail();
    await settle();
    expect(spokenLanguage.getState()).toEqual({ spoken: 'en', failed: 'it' });
    expect(wantedLanguage.getState()).toMatchObject({ language: 'en', linked: undefined });
  });
});
