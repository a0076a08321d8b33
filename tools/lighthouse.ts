/**
 * Lighthouse on the built page, as a desktop and as a phone: `npm run build && npm run lighthouse`. Ends with 1 where accessibility, best
 * practices or SEO are below 100; performance is reported. The reports are kept in test-results.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import compression from 'compression';
import lighthouse, { desktopConfig, type RunnerResult } from 'lighthouse';
import { preview } from 'vite';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { quietArguments } from './browser/quiet-arguments.ts';
import { judge, missedBy, profiles, readScores, type Profile } from './lighthouse/judge.ts';
import { projectRoot } from './project-root.ts';

const results = join(projectRoot, 'test-results');
mkdirSync(results, { recursive: true });

const compress = compression();
const server = await preview({
  root: projectRoot,
  preview: { host: '127.0.0.1', port: 4393 },
  logLevel: 'error',
  // As any host does; the preview does not by itself.
  plugins: [
    {
      name: 'calicut-compressed',
      configurePreviewServer: ({ middlewares }) =>
        void middlewares.use((request, response, next) =>
          compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], next),
        ),
    },
  ],
});

/** How often a profile is measured before Lighthouse's not measuring something counts. */
const TRIES = 5;

/** One visit in a browser of its own. */
async function visit(address: string, isDesktop: boolean): Promise<RunnerResult> {
  const browser = await launch({
    chromePath: obtainBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox', ...quietArguments],
  });
  try {
    const run = await lighthouse(address, { port: browser.port, output: 'html', logLevel: 'error' }, isDesktop ? desktopConfig : undefined);
    if (run === undefined) throw new Error('Lighthouse gave no report.');
    return run;
  } finally {
    browser.kill();
  }
}

/** On a busy machine a browser's trace may come without its end: Lighthouse then gives no score at all, which is no judgement of the page. */
async function measure(address: string, { name }: Profile): Promise<RunnerResult> {
  for (let left = TRIES; ; left -= 1) {
    const run = await visit(address, name === 'desktop');
    const missed = missedBy(run.lhr);
    if (missed.length === 0 || left === 1) return run;
    console.log(`${name}: not all was measured; once more. ${missed.join(' ')}`);
  }
}

let hasFailed = false;
try {
  for (const profile of profiles) {
    const { lhr, report } = await measure(server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4393/', profile);
    writeFileSync(join(results, `lighthouse-${profile.name}.html`), [report].flat().join(''));
    for (const { line, isFailure } of judge(profile, readScores(lhr))) {
      (isFailure ? console.error : console.log)(line);
      hasFailed ||= isFailure;
    }
    for (const missed of missedBy(lhr)) console.log(`  ${missed}`);
    const unmet = Object.values(lhr.audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative',
    );
    for (const { id, title, displayValue } of unmet)
      console.log(`  ${id}: ${title}${displayValue === undefined ? '' : `, ${displayValue}`}`);
  }
} finally {
  await server.close();
}
process.exitCode = hasFailed ? 1 : 0;
