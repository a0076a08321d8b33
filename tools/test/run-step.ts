import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { judgeRun, oneFailed, onePassed, type Counts } from './counts.ts';
import type { Step, TestReport } from './steps.ts';

/** Runs the step's script with its output in view. */
export function runStep({ title, script, report }: Step, env: NodeJS.ProcessEnv): Counts {
  printTitle(title, `npm run ${script}`);
  // A report of an earlier run must not be taken for this one's.
  if (report !== undefined) rmSync(resolve(projectRoot, report.file), { force: true });
  const hasSucceeded = npmRun([script, ...(report === undefined ? [] : ['--', ...report.args])], { ...env, ...report?.env });
  if (report !== undefined) return judgeRun(readReport(report), hasSucceeded);
  return hasSucceeded ? onePassed : oneFailed;
}

export function printTitle(title: string, command: string): void {
  console.log(`\n=== ${title}: ${command}\n`);
}

/** npm names its own program to the scripts it runs; started by Node, it needs no shell on any system. */
function npmRun(words: readonly string[], env: NodeJS.ProcessEnv): boolean {
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(program, [...first, 'run', '--silent', ...words], { cwd: projectRoot, stdio: 'inherit', env });
  if (error !== undefined) console.error(`npm cannot be started: ${error.message}.`);
  return status === 0;
}

function readReport({ file, read }: TestReport): Counts | undefined {
  try {
    return read(JSON.parse(readFileSync(resolve(projectRoot, file), 'utf8')));
  } catch (error) {
    console.error(`The report ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
