import { decodeLink, encodeLink, type DecodedLink, type Selection } from '../../engine/index.ts';
import { openLink } from '../choose.ts';
import { choices } from '../choices.ts';
import { linkTo } from '../link.ts';
import { LONGEST_LINK } from './keys.ts';

/** Whether this can be opened. What is stored stays as it is and is read anew each time, by the readers that never change. */
export function isStoredLink(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_LINK && !decodeLink(value).isEmpty;
}

/** Choices as they are stored: as a link has them, thus without the registry and in no language. */
export function toStoredLink(selection: Selection): string {
  return encodeLink(selection);
}

/**
 * Opens stored choices as a step of its own in the browser's history: Back leads to what was there before. False where there is no such
 * step, since they are on the page already.
 */
export function openStoredLink(stored: string, { history, location }: Pick<Window, 'history' | 'location'>): boolean {
  const link: DecodedLink = decodeLink(stored);
  const { selection, linkNotices } = choices.getState();
  const now = linkTo(selection, location);
  // The address follows the choices a moment later; Back is to lead to what is chosen now.
  if (linkNotices.length === 0 && now !== location.href) history.replaceState(history.state, '', now);
  const next = linkTo(link.selection, location);
  const isStep = next !== location.href;
  if (isStep) history.pushState(null, '', next);
  // The registry is in no link: what is on the page already would lose it by being opened.
  if (isStep || selection.registry === undefined) openLink(link);
  return isStep;
}
