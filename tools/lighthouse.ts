/**
 * Lighthouse on the built page, as a desktop and as a phone: `npm run build && npm run lighthouse`. Ends with 1 where accessibility, best
 * practices or SEO are below 100; performance is reported. The reports are kept in test-results.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import compression from 'compression';
import lighthouse, { desktopConfig } from 'lighthouse';
import { preview } from 'vite';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { judge, profiles, readScores } from './lighthouse/judge.ts';
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
const browser = await launch({
  chromePath: obtainBrowser(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
let hasFailed = false;
try {
  for (const profile of profiles) {
    const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4393/';
    const run = await lighthouse(
      address,
      { port: browser.port, output: 'html', logLevel: 'error' },
      profile.name === 'desktop' ? desktopConfig : undefined,
    );
    if (run === undefined) throw new Error('Lighthouse gave no report.');
    writeFileSync(join(results, `lighthouse-${profile.name}.html`), [run.report].flat().join(''));
    for (const { line, isFailure } of judge(profile, readScores(run.lhr))) {
      (isFailure ? console.error : console.log)(line);
      hasFailed ||= isFailure;
    }
    const unmet = Object.values(run.lhr.audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative',
    );
    for (const { id, title, displayValue } of unmet)
      console.log(`  ${id}: ${title}${displayValue === undefined ? '' : `, ${displayValue}`}`);
  }
} finally {
  browser.kill();
  await server.close();
}
process.exitCode = hasFailed ? 1 : 0;
