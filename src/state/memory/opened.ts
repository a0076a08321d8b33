import { createStore } from 'zustand/vanilla';
import type { Selection } from '../../engine/index.ts';
import { choices } from '../choices.ts';
import { openStoredLink } from './stored-link.ts';

/** Choices that were kept and then opened. */
export interface Opened {
  /** Where they were kept: saved under a name, or with what was handed out. */
  readonly from: 'presets' | 'history';
  readonly name: string;
  /** That Back in the browser leads to what was there before; not so where they were on the page already. */
  readonly isStep: boolean;
  /** What is on the page as long as nothing else is chosen. */
  readonly selection: Selection;
}

/** What was opened last, until it is dismissed. It says nothing any more once another selection is on the page. */
export const opened = createStore<{ readonly last: Opened | undefined }>()(() => ({ last: undefined }));

/** Opens kept choices, of which the page then says where they come from. */
export function openKept({ from, name, link }: Pick<Opened, 'from' | 'name'> & { readonly link: string }, window: Window): void {
  const isStep = openStoredLink(link, window);
  opened.setState({ last: { from, name, isStep, selection: choices.getState().selection } });
}

export function dismissOpened(): void {
  opened.setState({ last: undefined });
}
