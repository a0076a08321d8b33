import type { Page } from '@playwright/test';

/** What is cut off or wider than the screen: elements whose text does not fit into them, and that nothing around lets scroll. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    /** The nearest thing around that scrolls sideways. */
    const scrollerOf = (element: Element): Element | null => {
      for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement) if (scrolls(one)) return one;
      return null;
    };
    /** How wide a list of choices would be if it were as wide as what is chosen in it. */
    const widthWanted = (select: HTMLSelectElement) => {
      const twin = select.cloneNode(false) as HTMLSelectElement;
      const option = document.createElement('option');
      option.label = select.selectedOptions[0]?.label ?? '';
      twin.append(option);
      twin.removeAttribute('id');
      for (const [name, value] of Object.entries({ position: 'absolute', width: 'max-content', 'min-width': '0', 'max-width': 'none' }))
        twin.style.setProperty(name, value);
      select.after(twin);
      const { width } = twin.getBoundingClientRect();
      twin.remove();
      return width;
    };
    const windows = [...document.querySelectorAll('dialog:modal')];
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!isSeen(element) || element.closest('.unseen, option, textarea, svg, iframe, pre, code, [hidden]') !== null) continue;
      // What lies below a window is not there to be read.
      if (windows.length > 0 && !windows.some((one) => one.contains(element))) continue;
      const words = (element.textContent ?? '').trim().slice(0, 80);
      const box = element.getBoundingClientRect();
      if (element instanceof HTMLSelectElement) {
        // Where there is only room for its sign, the sign stands for the words.
        const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
        const isSign = box.width - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) < 8;
        if (!isSign && widthWanted(element) > box.width + 1) faults.push(`cut in a list of choices: ${element.selectedOptions[0]?.label}`);
        continue;
      }
      const hasOwnWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      if (!hasOwnWords || box.width <= 1) continue;
      const { overflowX, overflowY, textOverflow, display } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (hides(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) faults.push(`cut: ${words}`);
      const isBox = display !== 'inline' && (hides(overflowY) || element.matches('button, [role="tab"]'));
      if (isBox && element.scrollHeight > element.clientHeight + 2) faults.push(`cut below: ${words}`);
      if (scrollerOf(element) === null && (box.right > window.innerWidth + 1 || box.left < -1)) faults.push(`beyond the screen: ${words}`);
    }
    const wide = document.documentElement.scrollWidth;
    return wide > window.innerWidth ? [...faults, `the page is ${wide} wide`] : faults;
  });
}

/** Spaces letters, words, lines and paragraphs as far as WCAG 1.4.12 asks a page to bear; or no more. */
export async function spaceOut(page: Page, isWide: boolean): Promise<void> {
  await page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    isWide
      ? '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'
      : '',
  );
}
