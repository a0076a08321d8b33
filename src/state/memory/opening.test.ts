import fc from 'fast-check';
import { createStore } from 'zustand/vanilla';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSelection, encodeLink } from '../../engine/index.ts';
import { fakeStorage, strangeTexts } from '../../testing/fake-storage.ts';
import { choices, initialChoices, type Choices } from '../choices.ts';
import { chooseImage, chooseSelection } from '../choose.ts';
import { opening, startMemory } from './opening.ts';
import { answerTour } from './tour-answer.ts';

const ol9 = encodeLink({ ...defaultSelection, images: ['ol9'] });
const at = (fragment: string) => new URL(`https://calicut.test/${fragment}`) as unknown as Location;
const start = (fragment: string, entries: Readonly<Record<string, string>> = {}) => {
  const storage = fakeStorage(entries);
  startMemory(choices, () => storage, at(fragment));
  return storage;
};
const selection = () => choices.getState().selection;

beforeEach(() => choices.setState(initialChoices, true));

describe('the last choices', () => {
  it.each(['', '#', '?utm_source=x', '#result', '#lang=ja'])('are what a page without a link begins with: %j', (fragment) => {
    start(fragment, { 'calicut.last': ol9 });
    expect(selection().images).toEqual(['ol9']);
    expect(opening.getState()).toEqual({ isRestored: true, isTourOffered: false });
  });

  it.each(['#v=1&network=flannel', '?image=ol7', '#nonsense=1'])('give way to a link: %s', (fragment) => {
    start(fragment, { 'calicut.last': ol9 });
    expect(selection()).toEqual(defaultSelection);
    expect(opening.getState().isRestored).toBe(false);
  });

  it('are remembered as soon as something is chosen, and not before', () => {
    const storage = start('#image=ol7');
    expect(storage.getItem('calicut.last')).toBeNull();
    chooseImage('ol9');
    expect(storage.getItem('calicut.last')).toBe(ol9);
  });

  it('are remembered without the registry', () => {
    const storage = start('');
    chooseSelection({ ...defaultSelection, extras: ['use-private-registry'], registry: 'fra.ocir.io/secret' });
    expect(storage.getItem('calicut.last')).toContain('extra=use-private-registry');
    expect(storage.getItem('calicut.last')).not.toContain('secret');
  });

  it('say nothing of themselves where they are the defaults', () => {
    start('', { 'calicut.last': encodeLink(defaultSelection), 'calicut.tour': 'answered' });
    expect(opening.getState()).toEqual({ isRestored: false, isTourOffered: false });
  });

  it('of an older page open with a notice of what is adjusted', () => {
    start('', { 'calicut.last': 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=windows' });
    expect(selection().network).toBe('flannel');
    expect(choices.getState().linkNotices.map(({ code }) => code)).toEqual(['UNKNOWN_VALUE']);
  });

  it.each([...strangeTexts, 'https://example.invalid/', 'v', '__proto__=1'.repeat(300)])('are dropped where they are none: %#', (text) => {
    start('', { 'calicut.last': text });
    expect(selection()).toEqual(defaultSelection);
    expect(choices.getState().linkNotices).toEqual([]);
  });

  it('never throw, whatever stands there', () => {
    // Choices of their own are followed, so that a hundred pages do not follow the same.
    const followed = createStore<Choices>()(() => initialChoices);
    const open = (last: string) => startMemory(followed, () => fakeStorage({ 'calicut.last': last }), at(''));
    const pieces = [
      'v=1',
      'v=9',
      '&',
      '=',
      '#',
      '?',
      '%',
      '%00',
      'network=flannel',
      'image=windows',
      'lang=ja',
      '__proto__=1',
      '\u202e',
      '\ud800',
      '\0',
    ];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces)), (link) => open(link.join(''))));
  });

  it('do without a storage that refuses', () => {
    const storage = fakeStorage({ 'calicut.last': ol9 });
    storage.refuses = 'SecurityError';
    startMemory(choices, () => storage, at(''));
    chooseImage('ubuntu');
    expect(opening.getState()).toEqual({ isRestored: false, isTourOffered: false });
    expect(selection().images).toEqual(['ubuntu']);
  });
});

describe('the tour', () => {
  it('is offered until it is answered', () => {
    const storage = start('');
    expect(opening.getState().isTourOffered).toBe(true);
    answerTour(() => storage);
    expect(opening.getState().isTourOffered).toBe(false);
    startMemory(choices, () => storage, at(''));
    expect(opening.getState().isTourOffered).toBe(false);
  });
});
