import { useCallback, useState } from 'react';

/** The change that was gone to. A new object each time, so that going to the same one again brings it into view again. */
export interface ReadingPlace {
  readonly number: number;
}

export interface Reading {
  readonly place: ReadingPlace | undefined;
  /** The same function each time. */
  readonly goTo: (number: number) => void;
  readonly goNext: () => void;
  readonly goPrevious: () => void;
}

/** Where a person is among `count` changes, and the ways on from there. */
export function useReadingPlace(count: number): Reading {
  const [place, setPlace] = useState<ReadingPlace>();
  const goBy = (step: number) =>
    setPlace((from) => ({ number: Math.min(Math.max((from?.number ?? (step > 0 ? 0 : count + 1)) + step, 1), count) }));
  const goTo = useCallback((number: number) => setPlace({ number }), []);
  return { place, goTo, goNext: () => goBy(1), goPrevious: () => goBy(-1) };
}
