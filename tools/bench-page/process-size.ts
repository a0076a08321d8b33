import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/**
 * The size in bytes of the largest renderer process, memory that it shares with others counted in parts (PSS): the page's own, since the
 * browser keeps at most an empty one beside it. Undefined where the system does not tell.
 */
export async function rendererSize(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => sizeOf(id) ?? []);
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}

function sizeOf(process: number): number | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
  } catch (error) {
    // Another system than Linux, or a process that has gone.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(text) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
