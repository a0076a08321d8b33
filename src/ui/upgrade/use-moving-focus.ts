import { type RefObject, useEffect, useRef } from 'react';

/** For a press that takes away its own button: the focus goes to the place in `area` that is marked with `data-next` after it. */
export function useMovingFocus(area: RefObject<HTMLElement | null>): () => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    area.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  });
  return () => {
    isAsked.current = true;
  };
}
