import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { decodeLink, defaultSelection, encodeLink, type DecodedLink } from '../../engine/index.ts';
import { atStorage } from '../at-storage.ts';
import type { Choices } from '../choices.ts';
import { openLink } from '../choose.ts';
import { LAST_KEY, LONGEST_LINK, TOUR_KEY } from './keys.ts';

/** What the page remembered when it was opened, and says so in its header. */
export interface Opening {
  /** That it began with the last choices, until that is dismissed. */
  readonly isRestored: boolean;
  /** That a tour is offered, until it is answered. Where the answer could not be remembered, none is. */
  readonly isTourOffered: boolean;
}

export const opening = createStore<Opening>()(() => ({ isRestored: false, isTourOffered: false }));

/**
 * Opens the last choices where the address says nothing of a cluster, and remembers what is chosen from then on, as a link does: without
 * the registry. To be called when the link in the address has been opened; what a link says is remembered once something is chosen in it.
 */
export function startMemory(choices: StoreApi<Choices>, storage: () => Storage, { search, hash }: Location): void {
  const last = decodeLink(`${search}${hash}`).isEmpty ? readLast(storage) : undefined;
  if (last !== undefined) openLink(last);
  const isRestored = last !== undefined && encodeLink(last.selection) !== encodeLink(defaultSelection);
  opening.setState({ isRestored, isTourOffered: !isRestored && atStorage(() => storage().getItem(TOUR_KEY)) === null });
  choices.subscribe(({ selection }, previous) => {
    if (selection !== previous.selection) atStorage(() => storage().setItem(LAST_KEY, encodeLink(selection)));
  });
}

/** Undefined where nothing is remembered, or nothing that is a link. */
function readLast(storage: () => Storage): DecodedLink | undefined {
  const stored = atStorage(() => storage().getItem(LAST_KEY)) ?? '';
  const link = stored.length <= LONGEST_LINK ? decodeLink(stored) : undefined;
  return link?.isEmpty === false ? link : undefined;
}
