/** What a page tells of its opening, in milliseconds since the navigation began; undefined where it has not happened. */
export interface Opening {
  readonly firstPaint: number | undefined;
  readonly firstContentfulPaint: number | undefined;
  readonly formPainted: number | undefined;
  readonly verdictPainted: number | undefined;
  readonly hunksPainted: number | undefined;
  /** Of tasks longer than 50 ms. */
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
}

/** A file that the page asked for. */
export interface Fetched {
  readonly path: string;
  /** When the last byte was there, in milliseconds since the navigation began. */
  readonly end: number;
  /** With its headers, as the browser counts them. */
  readonly transferred: number;
  readonly decoded: number;
  /** That it was asked for early for what comes behind the form, which does not wait for it. */
  readonly isForLater: boolean;
}

/** Which part of the page answers a choice. */
export type Answer = 'hunks' | 'verdict' | 'language' | 'theme';

/** What stands in the page while it is measured. */
export interface Probe {
  readonly opening: () => Opening;
  readonly fetched: () => readonly Fetched[];
  /** Chooses a value as a person does; gives the milliseconds until its answer was painted. What follows later has ended then too. */
  readonly choose: (value: string, answer: Answer, label: string) => Promise<number>;
  /** Clicks the button of this name; gives the milliseconds until lines of the editor were painted. */
  readonly openEditor: (button: string) => Promise<number>;
}

declare global {
  interface Window {
    readonly calicutProbe: Probe;
  }
}

/**
 * Put into the page before its own scripts, as text: it refers to nothing outside of itself. What is painted is told by the browser
 * (Element Timing), since being in the document is not being seen.
 */
export function installProbe(): void {
  // Only the page itself is measured, not the documents in its frames.
  if (window.top !== window.self) return;
  /** Longer than anything takes on a slow machine, in milliseconds. */
  const LIMIT = 30_000;
  const painted = new Map<string, number>();
  const longTasks: { start: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { identifier, renderTime } = entry as PerformanceEntry & { identifier: string; renderTime: number };
      painted.set(identifier, Math.min(renderTime, painted.get(identifier) ?? Infinity));
    }
  }).observe({ type: 'element', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const watched = { form: 'form label, form legend', verdict: '#answer', hunks: '#result article code, #result article h3' };
  const awaited = new Set(Object.entries(watched));
  const marking = new MutationObserver(() => {
    for (const one of awaited) {
      const [name, selector] = one;
      const found = document.querySelectorAll(selector);
      for (const element of found) element.setAttribute('elementtiming', name);
      if (found.length > 0) awaited.delete(one);
    }
    if (awaited.size === 0) marking.disconnect();
  });
  marking.observe(document, { childList: true, subtree: true });

  /** Behind the next frame's layout and paint. */
  const nextPaint = async () =>
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => resolve());
        channel.port1.start();
        channel.port2.postMessage('');
      });
    });
  /** The address follows a quarter of a second after a choice, and whatever else waits for a pause. */
  const settled = async () => await new Promise<void>((resolve) => void setTimeout(resolve, 500));

  const answers: Record<Answer, () => string> = {
    hunks: () => [...document.querySelectorAll('#result ol article')].map((card) => card.textContent).join(),
    verdict: () => document.querySelector('#verdict')?.textContent ?? '',
    language: () => `${document.documentElement.lang} ${document.querySelector('#answer')?.textContent}`,
    theme: () => document.documentElement.dataset['theme'] ?? '',
  };

  const fieldOf = (value: string) => {
    const radio = document.querySelector<HTMLInputElement>(`input[type=radio][value="${value}"]`);
    return radio ?? [...document.querySelectorAll('select')].find((one) => [...one.options].some((option) => option.value === value));
  };

  const isForLater = (address: string) =>
    [...document.querySelectorAll<HTMLLinkElement>('link[fetchpriority=low]')].some(({ href }) => href === address);
  const filesOf = (from: Performance): Fetched[] =>
    [...from.getEntriesByType('navigation'), ...from.getEntriesByType('resource')].map((entry) => {
      const { name, responseEnd, transferSize, decodedBodySize } = entry as PerformanceResourceTiming;
      // A frame has a clock of its own.
      const end = responseEnd + from.timeOrigin - performance.timeOrigin;
      return { path: new URL(name).pathname, end, transferred: transferSize, decoded: decodedBodySize, isForLater: isForLater(name) };
    });

  const paintOf = (name: string) => performance.getEntriesByName(name, 'paint')[0]?.startTime;

  const probe: Probe = {
    opening: () => ({
      firstPaint: paintOf('first-paint'),
      firstContentfulPaint: paintOf('first-contentful-paint'),
      formPainted: painted.get('form'),
      verdictPainted: painted.get('verdict'),
      hunksPainted: painted.get('hunks'),
      longTasks,
    }),
    fetched: () =>
      [performance, ...[...document.querySelectorAll('iframe')].flatMap((one) => one.contentWindow?.performance ?? [])].flatMap(filesOf),
    choose: async (value, answer, label) => {
      const field = fieldOf(value);
      if (field === undefined) throw new Error(`nothing on the page takes ${value}`);
      const read = answers[answer];
      const before = read();
      const changed = new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error(`nothing on the page answered ${label}`)), LIMIT);
        const watching = new MutationObserver(() => {
          if (read() === before) return;
          watching.disconnect();
          resolve();
        });
        watching.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
      });
      // From the events on all is the page's own.
      performance.mark(`${label}:input`);
      const start = performance.now();
      if (field instanceof HTMLInputElement) field.click();
      else {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await changed;
      await nextPaint();
      performance.mark(`${label}:painted`);
      const taken = performance.now() - start;
      await settled();
      performance.mark(`${label}:settled`);
      return taken;
    },
    openEditor: async (name) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (button === undefined) throw new Error(`there is no button ${name}`);
      const start = performance.now();
      performance.mark('editor:input');
      button.click();
      const hasLines = () => {
        const inside = document.querySelector('iframe')?.contentDocument;
        return (inside?.querySelectorAll('.modified .view-line').length ?? 0) > 0;
      };
      while (!hasLines()) {
        if (performance.now() - start > LIMIT) throw new Error('no lines came into the editor');
        await nextPaint();
      }
      await nextPaint();
      performance.mark('editor:painted');
      const taken = performance.now() - start;
      await settled();
      performance.mark('editor:settled');
      return taken;
    },
  };
  Object.defineProperty(window, 'calicutProbe', { value: probe });
}
