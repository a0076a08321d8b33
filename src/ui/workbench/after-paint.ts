/** What a page in the background, which paints nothing, waits instead, in milliseconds. */
const UNSEEN = 300;

/** What is asked of a window. Safari has no idle time to ask for. */
type Painter = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'> &
  Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>>;

/**
 * Runs `act` once, behind the next frame, when what a person waits for is painted and nothing else is due; where no frame comes, after a
 * moment all the same. Gives what takes it back, which does nothing once it has run.
 */
export function afterPaint(act: () => void, window: Painter): () => void {
  let idle: number | undefined;
  const start = () => {
    drop();
    act();
  };
  // Whichever comes first takes the others back.
  const drop = () => {
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
    if (idle !== undefined) window.cancelIdleCallback?.(idle);
  };
  let timer = window.setTimeout(start, UNSEEN);
  const frame = window.requestAnimationFrame(() => {
    if (window.requestIdleCallback !== undefined) idle = window.requestIdleCallback(start);
    else {
      window.clearTimeout(timer);
      timer = window.setTimeout(start);
    }
  });
  return drop;
}
