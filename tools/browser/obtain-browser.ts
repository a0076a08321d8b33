import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { isDebian } from '../system.ts';
import { findBrowser } from './find-browser.ts';
import { noBrowserSentence, waysToObtain, type Attempt, type Way } from './ways-to-obtain.ts';

const LIMIT_MS = 5 * 60_000;

/**
 * The path of a browser for the tests, installing one where none is found. Throws an error whose message says what was tried
 * and what to do. Output of installers goes to standard error.
 */
export function obtainBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  const attempts: Attempt[] = [];
  for (const way of waysToObtain({ isDebian: isDebian(), isRoot: process.getuid?.() === 0 })) {
    console.error(`No browser for the tests is here. Trying: ${way.name}`);
    attempts.push({ way, outcome: tryWay(way) });
    const obtained = findBrowser();
    if (obtained !== undefined) return obtained;
  }
  throw new Error(noBrowserSentence(attempts));
}

/** Runs the commands of a way one after the other, all within one time limit; says how it ended. */
function tryWay({ commands }: Way): string {
  const end = Date.now() + LIMIT_MS;
  for (const [command, ...words] of commands) {
    const [program, ...args] = command === 'playwright' ? [process.execPath, playwrightCli(), ...words] : [command, ...words];
    const { status, signal, error } = spawnSync(program, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: Math.max(1, end - Date.now()),
    });
    if (error !== undefined)
      return 'code' in error && error.code === 'ETIMEDOUT' ? `gave up after ${LIMIT_MS / 60_000} minutes` : error.message;
    if (status !== 0) return `${command} ended with ${signal ?? `exit code ${status}`}`;
  }
  return 'it ended well, but no browser is there';
}

/** Called by its file, since `npx` would leave the download running when the time is up. */
function playwrightCli(): string {
  return createRequire(import.meta.url).resolve('@playwright/test/cli');
}
