import { useEffect, useState } from 'react';

/** The change that was gone to. A new object each time, so that going to the same one again brings it into view again. */
export interface ReadingPlace {
  readonly number: number;
}

export interface Reading {
  readonly place: ReadingPlace | undefined;
  readonly goTo: (number: number) => void;
  readonly goNext: () => void;
  readonly goPrevious: () => void;
}

/** Where a person is among `count` changes, and the keys `n` and `p` that go on from there outside of fields. */
export function useReadingPlace(count: number): Reading {
  const [place, setPlace] = useState<ReadingPlace>();
  const goBy = (step: number) =>
    setPlace((from) => ({ number: Math.min(Math.max((from?.number ?? (step > 0 ? 0 : count + 1)) + step, 1), count) }));

  useEffect(() => {
    const goByKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const step = { n: 1, p: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      goBy(step);
    };
    window.addEventListener('keydown', goByKey);
    return () => window.removeEventListener('keydown', goByKey);
  });

  return { place, goTo: (number) => setPlace({ number }), goNext: () => goBy(1), goPrevious: () => goBy(-1) };
}

/** Letters that are typed into something, or that a list or dialog is searched by, are not ours. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable], dialog') !== null;
}
