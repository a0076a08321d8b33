/**
 * Measures the built page in a headless Chromium, beside its budgets: `npm run build && npm run bench:page [-- [FOLDER] [--runs N] [--json FILE]]`.
 * Times say as much about the machine as about the page: they are reported, and fail nothing. Ends with 1 where something could not be
 * measured at all.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { readArguments, usage } from './bench-page/arguments.ts';
import { toByteRows } from './bench-page/bytes.ts';
import { isFormUsable } from './bench-page/check-form.ts';
import { conditions, describe, type Condition } from './bench-page/conditions.ts';
import { startHost } from './bench-page/host.ts';
import type { Figures } from './bench-page/measures.ts';
import { align, budgetLines, changeRows, notMeasured, openingRows } from './bench-page/report.ts';
import { visit, type Visit } from './bench-page/visit.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { quietArguments } from './browser/quiet-arguments.ts';
import { projectRoot } from './project-root.ts';

const read = readArguments(process.argv.slice(2));
if (read === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { folder, runs, json } = read;
  process.exitCode = await bench(folder === undefined ? join(projectRoot, 'dist') : resolve(folder), runs, json);
}

async function bench(folder: string, runs: number, json: string | undefined): Promise<number> {
  const host = await startHost(folder);
  const browser = await chromium.launch({
    executablePath: obtainBrowser(),
    args: [...quietArguments, ...host.browserArguments],
  });
  try {
    const [plain] = conditions;
    // Once without being measured: the host packs its files, and the browser comes to speed.
    const last = plain === undefined ? undefined : await visit(browser, host.address, plain);
    const isUsable = await isFormUsable(browser, host.address);
    const visits: Record<Condition['id'], Figures[]> = { none: [], 'fast-4g': [], 'cpu-4': [] };
    const failed: string[] = [];
    // In turns, so that what else the machine does falls on all conditions alike.
    for (let run = 1; run <= runs; run++) {
      for (const condition of conditions) {
        console.error(`Run ${run} of ${runs}, ${condition.name}.`);
        try {
          visits[condition.id].push((await visit(browser, host.address, condition)).figures);
        } catch (error) {
          failed.push(`run ${run}, ${condition.name}: ${String(error)}`);
        }
      }
    }
    const missed = [
      ...failed,
      ...notMeasured(visits, conditions),
      ...(isUsable ? [] : ['whether the form can be used as soon as it is there: a first choice in it was lost']),
    ];
    print(visits, last, `${folder}, ${host.protocol}, brotli; Chromium ${browser.version()}; ${runs} runs`);
    for (const line of missed) console.error(`Not measured: ${line}.`);
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ runs, protocol: host.protocol, visits }, undefined, 2)}\n`);
    return missed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    host.close();
  }
}

function print(visits: Readonly<Record<Condition['id'], readonly Figures[]>>, last: Visit | undefined, context: string): void {
  console.log(`${context}. Empty cache, no service worker. Median (least–most).`);
  for (const condition of conditions) console.log(`- ${describe(condition)}`);
  console.log(`\nOpening the page, milliseconds since the navigation\n\n${align(openingRows(visits, conditions))}`);
  for (const condition of conditions)
    console.log(`\nFrom a choice to its answer on the screen: ${condition.name}\n\n${align(changeRows(visits, condition))}`);
  for (const [title, files] of [
    ['Fetched until the first hunks', last?.untilHunks ?? []],
    ['Fetched for the editor', last?.forEditor ?? []],
  ] as const)
    console.log(`\n${align([[title, 'kB', 'unpacked'], ...toByteRows(files)])}`);
  console.log(`\nBudgets, by the median\n\n${budgetLines(visits, conditions).join('\n')}`);
}
