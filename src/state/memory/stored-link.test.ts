import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSelection, encodeLink } from '../../engine/index.ts';
import { choices, initialChoices } from '../choices.ts';
import { openLink } from '../choose.ts';
import { wantedLanguage } from '../language.ts';
import { isStoredLink, openStoredLink } from './stored-link.ts';

const stored = encodeLink({ ...defaultSelection, images: ['ol9'] });

function fakeHistory(address: string) {
  const location = new URL(address);
  const go = (_: unknown, __: string, next: string) => void (location.href = next);
  const history = { state: null, replaceState: vi.fn(go), pushState: vi.fn(go) };
  return { location, history, window: { location, history } as unknown as Window };
}

beforeEach(() => choices.setState(initialChoices, true));

describe('stored choices', () => {
  it('open as a step of their own, behind what was chosen until then', () => {
    const { history, location, window } = fakeHistory('https://calicut.test/app/');
    expect(openStoredLink(stored, window)).toBe(true);
    expect(history.replaceState).toHaveBeenCalledWith(null, '', `https://calicut.test/app/#${encodeLink(defaultSelection)}`);
    expect(history.pushState).toHaveBeenCalledTimes(1);
    expect(location.href).toBe(`https://calicut.test/app/#${stored}`);
    expect(choices.getState().selection.images).toEqual(['ol9']);
  });

  it('are no step where they are on the page already', () => {
    const { history, window } = fakeHistory(`https://calicut.test/#${encodeLink(defaultSelection)}`);
    expect(openStoredLink(encodeLink(defaultSelection), window)).toBe(false);
    expect([history.pushState, history.replaceState].map((one) => one.mock.calls.length)).toEqual([0, 0]);
  });

  it('keep what is typed of a registry, which no link has, where they are on the page already', () => {
    const link = encodeLink({ ...defaultSelection, extras: ['use-private-registry'] });
    const { window } = fakeHistory(`https://calicut.test/#${link}`);
    const selection = { ...defaultSelection, extras: ['use-private-registry'] as const, registry: 'fra.ocir.io/us' };
    choices.setState({ selection, registryText: 'fra.ocir.io/us' });
    expect(openStoredLink(link, window)).toBe(false);
    expect(choices.getState()).toMatchObject({ selection: { registry: 'fra.ocir.io/us' }, registryText: 'fra.ocir.io/us' });
  });

  it('keep the language that the address asks for', () => {
    wantedLanguage.setState({ language: 'ja', linked: 'ja' });
    const { location, window } = fakeHistory('https://calicut.test/#lang=ja');
    openStoredLink(stored, window);
    expect(location.href).toContain('lang=ja');
    wantedLanguage.setState({ language: 'en', linked: undefined });
  });

  it('leave a link that was adjusted as it is in the address', () => {
    const { history, window } = fakeHistory('https://calicut.test/#image=windows');
    openLink({ selection: defaultSelection, notices: [{ code: 'LINK_DAMAGED', args: {} }], isEmpty: false });
    openStoredLink(stored, window);
    expect(history.replaceState).not.toHaveBeenCalled();
    expect(history.pushState).toHaveBeenCalledTimes(1);
  });

  it.each([
    [stored, true],
    ['', false],
    ['x', false],
    [5, false],
    [undefined, false],
    [`${stored}&x=${'y'.repeat(2000)}`, false],
    ['lang=ja', false],
  ])('are %j: %s', (value, is) => {
    expect(isStoredLink(value)).toBe(is);
  });
});
