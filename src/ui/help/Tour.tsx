import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { stops } from './stops.ts';
import styles from './Tour.module.css';
import { endTour } from './touring.ts';

/** A short way along the page. The page can be used meanwhile; arrow keys go on and back, and Escape ends it from wherever the focus is. */
export function Tour() {
  const [at, setAt] = useState(0);
  const panel = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const stop = stops[at] ?? stops[0];
  const text = messages.help;

  useEffect(() => {
    if (panel.current?.open === false) panel.current.show();
    const endByKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog:modal') === null) end();
    };
    window.addEventListener('keydown', endByKey);
    return () => window.removeEventListener('keydown', endByKey);
  }, []);
  useEffect(() => {
    if (stop === undefined) return undefined;
    stop.prepare?.();
    const place = document.querySelector<HTMLElement>(stop.selector);
    place?.setAttribute('data-toured', '');
    // Smooth or not is said by the page's own style, which heeds what the system asks for.
    place?.scrollIntoView({ block: window.matchMedia('(min-width: 920px)').matches ? 'nearest' : 'start' });
    title.current?.focus({ preventScroll: true });
    return () => place?.removeAttribute('data-toured');
  }, [stop]);

  if (stop === undefined) return null;
  const isLast = at === stops.length - 1;
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), stops.length - 1));
  const goByKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(at + step);
  };
  return (
    // The keys of the panel as a whole, beside its buttons, which do the same.
    <dialog ref={panel} className={styles['panel']} data-stop={stop.id} aria-label={text.tourName} onKeyDown={goByKey}>
      <p className={styles['step']}>{text.step(at + 1, stops.length)}</p>
      <h2 ref={title} tabIndex={-1} className={styles['title']} aria-describedby={id}>
        {text.stops[stop.id].title}
      </h2>
      <p id={id}>{text.stops[stop.id].says}</p>
      <div className={styles['ways']}>
        <Button look="main" onClick={isLast ? end : () => go(at + 1)}>
          {isLast ? text.done : text.next}
        </Button>
        {at > 0 && <Button onClick={() => go(at - 1)}>{text.back}</Button>}
        {!isLast && (
          <Button look="quiet" className={styles['end']} onClick={end}>
            {text.end}
          </Button>
        )}
      </div>
    </dialog>
  );
}

/** Ends it, with the focus where it can be begun again. */
function end(): void {
  endTour();
  document.querySelector<HTMLElement>('#help-button')?.focus();
}
