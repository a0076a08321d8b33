import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/browser/find-browser.ts';
import { quietArguments } from './tools/browser/quiet-arguments.ts';

/** Away from 4173, where `npm start` serves and from where it counts up. */
const PORT = 4273;
const address = `http://127.0.0.1:${PORT}/`;
const executablePath = findBrowser();
const isCi = Boolean(process.env['CI']);
const reportFile = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  // A machine with two cores may be busy with something else: nothing here is measured by the clock.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: isCi,
  // On CI's machine a browser has stopped drawing in the middle of a test, for minutes, with nothing wrong on the page (2026-11-22). One
  // more try there, in a new browser; what passes only then is counted (tools/test/counts.ts). Here a failure is a failure.
  retries: isCi ? 1 : 0,
  workers: 2,
  reporter: reportFile ? [['list'], ['json', { outputFile: reportFile }]] : [['list']],
  // A trace of each test, most of which nobody looks at, takes a fifth of the time: `--trace on` where one is wanted.
  // The worker that keeps the page for offline use would answer for the host; the journeys on it let it.
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        permissions: ['clipboard-read', 'clipboard-write'],
        launchOptions: { args: [...quietArguments], ...(executablePath === undefined ? {} : { executablePath }) },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: address,
    // A server that is running already may serve another build.
    reuseExistingServer: false,
  },
});
