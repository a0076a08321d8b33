/**
 * Prints what one plan takes of memory, in bytes of this process (its resident set): `memory-child.ts ENGINE MANIFEST SELECTION`.
 *
 * `text`: what the text takes by itself, once the bytes it was read from are gone. `peak`: the most that the process had while the plan was made
 * and its manifest laid out in one piece, the text included, above what it had before the text was there. Where the system cannot forget an earlier peak, reading the file is in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Selection } from '../../src/engine/index.ts';
import { readThrough } from './demand-plan.ts';
import { importEngine } from './engine-bundle.ts';

const [engine = '', path = '', selection = ''] = process.argv.slice(2);
const { createPlan } = await importEngine(engine);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

collect();
const before = process.memoryUsage.rss();
const text = readFileSync(path, 'utf8');
collect();
const read = process.memoryUsage.rss();
const isForgotten = forgetPeak();
const manifest = readThrough(createPlan({ text, selection: JSON.parse(selection) as Selection }));
const peak = isForgotten ? readPeak() : process.resourceUsage().maxRSS * 1024;
// Both are here to the end.
if (text.length === 0 || manifest.length === 0) throw new Error('There is nothing to measure.');
console.log(JSON.stringify({ text: read - before, peak: peak - before, isForgotten }));

/** Linux begins to note the highest resident set anew. False where that cannot be asked for. */
function forgetPeak(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return readPeak() > 0;
  } catch {
    return false;
  }
}

function readPeak(): number {
  const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
