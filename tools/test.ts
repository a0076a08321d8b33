import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { projectRoot } from './project-root.ts';
import { findJapaneseFont, japaneseFont } from './programs/find-japanese-font.ts';
import { findNginx, nginxPackages } from './programs/find-nginx.ts';
import { firefox, shellcheck } from './programs/find-program.ts';
import { obtainPackage, obtainProgram } from './programs/obtain-program.ts';
import { addCounts, formatCounts, nothing, oneFailed, oneSkipped, type Counts } from './test/counts.ts';
import { missingBanner } from './test/missing-banner.ts';
import { printTitle, runStep } from './test/run-step.ts';
import { runSteps } from './test/run-steps.ts';
import { steps, type Step } from './test/steps.ts';
import { runVendor } from './vendor/run-vendor.ts';

const results = resolve(projectRoot, 'test-results');
mkdirSync(results, { recursive: true });

printTitle('Upstream manifests', 'npm run vendor');
const { summary, exitCode } = await runVendor({ all: false });
if (exitCode === 130) process.exit(exitCode);
const banner = summary === undefined ? [] : missingBanner(summary);
print(banner);

// The runbook's shell, the second engine and the look of Japanese are checked where what they need is, or can be had; elsewhere their
// tests say that they did not run.
obtainProgram(shellcheck);
obtainProgram(firefox);
obtainPackage([japaneseFont], findJapaneseFont);
// A server is for a machine that only tests.
if (process.env['CI'] === 'true') obtainPackage(nginxPackages, findNginx);

// Fetching files and finding a browser are no checks of their own: they count only when they stand in the way of some.
const vendored = exitCode !== 0 ? oneFailed : banner.length > 0 ? oneSkipped : nothing;
const outcomes = [{ title: 'Upstream manifests', counts: vendored }, ...runSteps(steps, runInView)];

const counts = outcomes.reduce((sum, outcome) => addCounts(sum, outcome.counts), nothing);
const titles = (count: keyof Counts) => outcomes.filter((outcome) => outcome.counts[count] > 0).map(({ title }) => title);
print(banner);
if (counts.skipped > 0) print(['', `With something skipped: ${titles('skipped').join(', ')}.`]);
if (counts.retried > 0) print(['', `Passed only at the second try (called flaky there): ${titles('retried').join(', ')}.`]);
if (counts.failed > 0) print(['', `Failed: ${titles('failed').join(', ')}.`]);
writeFileSync(resolve(results, 'counts.txt'), `${formatCounts(counts)}\n`);
print(['', formatCounts(counts)]);
process.exitCode = counts.failed > 0 ? 1 : 0;

function runInView(step: Step): Counts {
  if (!step.needsBrowser) return runStep(step, process.env);
  try {
    return runStep(step, { ...process.env, CALICUT_BROWSER: obtainBrowser() });
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return oneFailed;
  }
}

function print(lines: readonly string[]): void {
  lines.forEach((line) => console.log(line));
}
