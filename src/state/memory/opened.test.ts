import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSelection, encodeLink } from '../../engine/index.ts';
import { choices, initialChoices } from '../choices.ts';
import { chooseImage } from '../choose.ts';
import { dismissOpened, opened, openKept } from './opened.ts';

function fakeWindow(address: string): Window {
  const location = new URL(address);
  const go = (_: unknown, __: string, next: string) => void (location.href = next);
  return { location, history: { state: null, replaceState: go, pushState: go } } as unknown as Window;
}

const ol9 = { from: 'presets', name: 'Production', link: encodeLink({ ...defaultSelection, images: ['ol9'] }) } as const;
const isSaid = () => opened.getState().last?.selection === choices.getState().selection;

beforeEach(() => choices.setState(initialChoices, true));

describe('what is said of kept choices that are opened', () => {
  it('is that there is a way back, until something else is chosen', () => {
    openKept(ol9, fakeWindow('https://calicut.test/'));
    expect(opened.getState().last).toMatchObject({ from: 'presets', name: 'Production', isStep: true });
    expect(isSaid()).toBe(true);
    chooseImage('ubuntu');
    expect(isSaid()).toBe(false);
  });

  it('is that they are on the page already, where they are: there is no way back then', () => {
    const window = fakeWindow('https://calicut.test/');
    openKept(ol9, window);
    openKept({ ...ol9, from: 'history' }, window);
    expect(opened.getState().last).toMatchObject({ from: 'history', isStep: false });
    expect(isSaid()).toBe(true);
  });

  it('is nothing once it is dismissed', () => {
    openKept(ol9, fakeWindow('https://calicut.test/'));
    dismissOpened();
    expect(opened.getState().last).toBeUndefined();
  });
});
