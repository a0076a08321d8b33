import type { Pair } from '../../state/matrix-table.ts';

/** The pair of the cell that an event happened in, if it was a cell. */
export function pairAt(target: EventTarget): Pair | undefined {
  if (!(target instanceof Element)) return undefined;
  const { kubernetes, calico } = target.closest<HTMLElement>('[data-kubernetes]')?.dataset ?? {};
  return kubernetes === undefined || calico === undefined ? undefined : { kubernetes, calico };
}

export function buttonAt(table: Element, calico: string | undefined, kubernetes: string | undefined): HTMLElement | null {
  return table.querySelector<HTMLElement>(`[data-calico="${calico}"][data-kubernetes="${kubernetes}"]`);
}

/** Scrolls the region, and nothing around it, to an element that stands beyond its end, until that is in its middle. */
export function revealWithin(region: HTMLElement, selector: string): void {
  const element = region.querySelector(selector);
  if (element === null) return;
  const [outer, inner] = [region.getBoundingClientRect(), element.getBoundingClientRect()];
  region.scrollBy({
    left: inner.right < outer.right ? 0 : inner.left - outer.left - outer.width / 2,
    top: inner.bottom < outer.bottom ? 0 : inner.top - outer.top - outer.height / 2,
    behavior: 'instant',
  });
}
