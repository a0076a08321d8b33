/**
 * Measures the engine beside what people would use instead, on the same files with the same edits: `npm run bench`. Times say as much about
 * the machine: they are reported and fail nothing. The exit code is 1 where upstream's files are missing or a result is wrong.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { readArguments, usage } from './bench/arguments.ts';
import { replaceBlock } from './bench/readme-block.ts';
import { toReadme, toReport } from './bench/report.ts';
import { runBench } from './bench/run.ts';
import { projectRoot } from './project-root.ts';

const read = readArguments(process.argv.slice(2));
if (read.ok) process.exitCode = await bench(read);
else {
  console.error(usage);
  process.exitCode = 2;
}

async function bench({ isQuick, writesReadme }: { readonly isQuick: boolean; readonly writesReadme: boolean }): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'calicut-bench-'));
  try {
    const outcome = await runBench(folder, isQuick, (line) => console.error(line));
    if (!outcome.ok) {
      console.error(['Nothing was measured:', ...outcome.faults].join('\n'));
      return 1;
    }
    console.log(await asMarkdown(toReport(outcome.results)));
    if (writesReadme) await writeReadme(toReadme(outcome.results));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeReadme(block: string): Promise<void> {
  const path = join(projectRoot, 'README.md');
  writeFileSync(path, await asMarkdown(replaceBlock(readFileSync(path, 'utf8'), block)));
  console.error('Written: README.md');
}

/** With its columns aligned, as the formatter of the project wants it. */
function asMarkdown(text: string): Promise<string> {
  return format(text, { parser: 'markdown', printWidth: 140, singleQuote: true });
}
