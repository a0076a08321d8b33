/** The first field of the form, where nothing around can have the focus: what went stood above everything else. */
const FIRST = '#network';

/**
 * Sees to it from now on that the focus is not lost when what has it goes from the page, as a button does with what it takes away, or a
 * panel with another tab. It moves to the nearest place around that takes it, from where the Tab key goes on. Whoever knows of a better
 * place puts it there by itself.
 */
export function keepFocus(document: Document): void {
  let path: readonly HTMLElement[] = [];
  const remember = () => {
    path = pathTo(document.activeElement, document.body);
  };
  document.addEventListener('focusin', remember);
  // A click beside everything leaves no focus that could be lost.
  document.addEventListener('click', remember, { capture: true });
  new MutationObserver(() => {
    const [last] = path;
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
    const places = path.filter((one) => one.isConnected && one.matches('[tabindex], dialog'));
    path = [];
    for (const place of [...places, document.querySelector<HTMLElement>(FIRST)]) {
      place?.focus({ preventScroll: true });
      if (document.activeElement !== document.body) return;
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** What the Tab key stops at, where somebody sees that it does. */
const STOPS = ':is(a, button, input, select, summary):focus-visible';

/**
 * Sees to it from now on that what has the focus is whole in sight: in a row that scrolls sideways, browsers leave it as it is as soon as
 * they show some of it.
 */
export function showFocus(document: Document): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(STOPS)) return;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
}

/** The element and what is around it, from the inside, without the body and what is around that. */
function pathTo(element: Element | null, body: Element): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one = element; one !== null && one !== body; one = one.parentElement) if (one instanceof HTMLElement) path.push(one);
  return path;
}
