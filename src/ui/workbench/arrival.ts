import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { openOwnManifest } from '../../state/choose.ts';
import { shownName } from '../../state/own-name.ts';
import type { OwnManifest } from '../../sources/index.ts';

/** What a person asked for and waits to see; a new object each time, undefined once it was brought into view. */
interface Arrival {
  readonly awaited: object | undefined;
}

const arrival = createStore<Arrival>()(() => ({ awaited: undefined }));

/**
 * Opens a person's own manifest, whose audit, or why there is none, is brought into view when it is there. From then on it has its name as
 * that can be shown.
 */
export function openAndAwait({ name, content }: OwnManifest): void {
  openOwnManifest({ name: shownName(name), content });
  awaitAnswer();
}

/** Asks that what is shown next be brought into view, with the focus on its heading. */
export function awaitAnswer(): void {
  arrival.setState({ awaited: {} });
}

export function useAwaited(): object | undefined {
  return useStore(arrival, ({ awaited }) => awaited);
}

/** Brings the heading into view once what was waited for is there: small screens have it far below what was pressed. */
export function useArrival(heading: RefObject<HTMLElement | null>, isThere: boolean): void {
  const awaited = useAwaited();
  useEffect(() => {
    if (awaited === undefined || !isThere || heading.current === null) return;
    arrival.setState({ awaited: undefined });
    heading.current.focus({ preventScroll: true });
    // Smooth or not is said by the page's own style, which heeds what the system asks for.
    heading.current.scrollIntoView({ block: 'start' });
  }, [awaited, isThere, heading]);
}
