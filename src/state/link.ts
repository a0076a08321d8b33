import type { StoreApi } from 'zustand/vanilla';
import { decodeLink, encodeLink } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { openLink } from './choose.ts';
import { followLinkedLanguage, wantedLanguage } from './language.ts';

/** A pause in the choosing after which the address follows. Safari refuses more than a hundred changes of it in ten seconds. */
const PAUSE = 250;

/** The link that opens the same page for somebody else: in their own language, unless the address asks for one. */
export function linkTo(selection: Choices['selection'], location: Location): string {
  const { linked } = wantedLanguage.getState();
  return `${location.origin}${location.pathname}#${encodeLink(selection, linked)}`;
}

/** Opens the link in the address, then keeps the address at the choices. */
export function startLink(choices: StoreApi<Choices>, window: Window): void {
  const { location, history } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    const link = linkTo(choices.getState().selection, location);
    if (link !== location.href) history.replaceState(history.state, '', link);
  };
  const writeSoon = () => {
    clearTimeout(timer);
    const { href } = location;
    // Who goes back meanwhile is at another address before the page is told of it, and that one is to be read, not written over.
    timer = setTimeout(() => location.href === href && write(), PAUSE);
  };
  const read = () => {
    const link = decodeLink(`${location.search}${location.hash}`);
    if (!link.isEmpty) openLink(link);
    if (!link.isEmpty || link.language !== undefined) followLinkedLanguage(link.language);
    // A link that had to be adjusted stays in the address, so that a reload says so again, until something is chosen or the notice is
    // dismissed. A place in the page does not stay: it is no address to hand to somebody.
    if (link.notices.length > 0) clearTimeout(timer);
    else writeSoon();
  };

  read();
  choices.subscribe(({ selection, linkNotices }, previous) => {
    const isOpened = linkNotices !== previous.linkNotices && linkNotices.length > 0;
    if (!isOpened && (selection !== previous.selection || linkNotices !== previous.linkNotices)) writeSoon();
  });
  wantedLanguage.subscribe((next, previous) => {
    if (next.linked !== previous.linked) writeSoon();
  });
  window.addEventListener('hashchange', read);
}
