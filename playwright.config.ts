import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/browser/find-browser.ts';
import { quietArguments } from './tools/browser/quiet-arguments.ts';

/** Away from 4173, where `npm start` serves and from where it counts up. */
const PORT = 4273;
const address = `http://127.0.0.1:${PORT}/`;
const executablePath = findBrowser();
const reportFile = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  // A machine with two cores may be busy with something else: nothing here is measured by the clock.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: reportFile ? [['list'], ['json', { outputFile: reportFile }]] : [['list']],
  // The worker that keeps the page for offline use would answer for the host; the journeys on it let it.
  use: { baseURL: address, locale: 'en-GB', timezoneId: 'UTC', trace: 'retain-on-failure', serviceWorkers: 'block' },
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
