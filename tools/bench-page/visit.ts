import type { Browser, CDPSession, Page } from '@playwright/test';
import { totalOf } from './bytes.ts';
import type { Condition } from './conditions.ts';
import { changes, type Figures } from './measures.ts';
import { installProbe, type Fetched } from './probe.ts';
import { rendererSize } from './process-size.ts';
import { readWork, traceCategories } from './trace.ts';

const choices = '#v=1&network=vcn-native&kubernetes=1.36&calico=3.30.3&image=ol8';

export interface Visit {
  readonly figures: Figures;
  /** What was asked for until the first hunks were painted, and from then on for the editor alone. */
  readonly untilHunks: readonly Fetched[];
  readonly forEditor: readonly Fetched[];
}

/** Opens the page with an empty cache, makes every change in turn, and opens the editor. Throws where the page does not come to an end with it. */
export async function visit(browser: Browser, address: string, { network, cpu }: Condition): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (network !== undefined) {
      const { download: downloadThroughput, upload: uploadThroughput, latency } = network;
      await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput, uploadThroughput });
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    // tsx writes calls of a helper of its own into functions, which is not there in the page.
    await page.addInitScript({ content: `globalThis.__name = (value) => value; (${installProbe.toString()})();` });

    const opened = await open(page, session, address);
    const first = await memory(browser, session, 'hunks');
    await browser.startTracing(page, { categories: traceCategories });
    const times: Record<string, number> = {};
    for (const { id, value, answer } of changes)
      times[`${id}:time`] = await page.evaluate(async ([value, answer, id]) => await window.calicutProbe.choose(value, answer, id), [
        value,
        answer,
        id,
      ] as const);
    const before = await page.evaluate(() => window.calicutProbe.fetched());
    times['editor'] = await page.evaluate(async () => await window.calicutProbe.openEditor('Full view'));
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
    const forEditor = (await page.evaluate(() => window.calicutProbe.fetched())).slice(before.length);
    const { requests, transferred, decoded } = totalOf(forEditor);
    const editor = readWork(traceEvents, 'editor');
    const worked = changes.flatMap(({ id }) =>
      Object.entries(readWork(traceEvents, id) ?? {}).map(([name, value]): [string, number] => [`${id}:${name}`, value]),
    );
    return {
      figures: {
        ...opened.figures,
        ...first,
        ...times,
        ...Object.fromEntries(worked),
        ...(editor === undefined ? {} : { 'editor-work': editor.work, 'editor-longest': editor.longest }),
        'editor-bytes': transferred / 1000,
        'editor-decoded': decoded / 1000,
        'editor-requests': requests,
        ...(await memory(browser, session, 'editor')),
      },
      untilHunks: opened.untilHunks,
      forEditor,
    };
  } finally {
    await context.close();
  }
}

async function open(page: Page, session: CDPSession, address: string): Promise<Pick<Visit, 'figures' | 'untilHunks'>> {
  await page.goto(address + choices);
  await page.waitForFunction(() => {
    const { formPainted, verdictPainted, hunksPainted } = window.calicutProbe.opening();
    return formPainted !== undefined && verdictPainted !== undefined && hunksPainted !== undefined;
  });
  // What comes behind the first hunks is part of the opening.
  await page.waitForTimeout(500);
  const metrics = await readMetrics(session);
  const opening = await page.evaluate(() => window.calicutProbe.opening());
  const fetched = await page.evaluate(() => window.calicutProbe.fetched());
  const until = (end = 0) => fetched.filter((file) => file.end <= end);
  const untilForm = until(opening.formPainted);
  const untilHunks = until(opening.hunksPainted);
  const { requests, transferred, decoded } = totalOf(untilHunks);
  const milliseconds = (name: string) => (metrics.get(name) ?? 0) * 1000;
  const figures = {
    'first-paint': opening.firstPaint,
    'first-contentful-paint': opening.firstContentfulPaint,
    form: opening.formPainted,
    verdict: opening.verdictPainted,
    hunks: opening.hunksPainted,
    'hunks-aim': opening.hunksPainted,
    'opening-work': milliseconds('TaskDuration'),
    'opening-script': milliseconds('ScriptDuration'),
    'opening-layout': milliseconds('LayoutDuration') + milliseconds('RecalcStyleDuration'),
    'opening-layouts': metrics.get('LayoutCount'),
    'opening-long': opening.longTasks.length,
    'opening-longest': Math.max(0, ...opening.longTasks.map(({ duration }) => duration)),
    'form-bytes': totalOf(untilForm.filter(({ isForLater }) => !isForLater)).transferred / 1000,
    'form-all': totalOf(untilForm).transferred / 1000,
    'hunks-bytes': transferred / 1000,
    'hunks-decoded': decoded / 1000,
    'hunks-requests': requests,
  };
  return { figures, untilHunks };
}

async function memory(browser: Browser, session: CDPSession, name: 'hunks' | 'editor'): Promise<Figures> {
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await readMetrics(session)).get('JSHeapUsedSize');
  const size = await rendererSize(browser);
  return {
    ...(heap === undefined ? {} : { [`${name}-heap`]: heap / 1e6 }),
    ...(size === undefined ? {} : { [`${name}-process`]: size / 1e6 }),
  };
}

async function readMetrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
