import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { calicoLines } from '../src/engine/catalog/calico.ts';
import { sources } from '../src/engine/catalog/sources.ts';
import lock from '../vendor-manifests/lock.json' with { type: 'json' };
import { projectRoot } from './project-root.ts';
import { readArguments, usage } from './watch/arguments.ts';
import { lookAtUpstream, type Outcome } from './watch/look-at-upstream.ts';
import type { PageRecords } from './watch/page-records.ts';
import { writeOutcome } from './watch/write-outcome.ts';

/** The longest wait for one answer. */
const PATIENCE_MS = 30_000;

const read = readArguments(process.argv.slice(2));
if (!read.ok) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const outcome = await look();
  console.log(outcome.summary);
  if (outcome.alarm !== undefined) console.error(`Something needs a person.\n\n${outcome.alarm}`);
  if (read.mode === 'out') {
    writeOutcome(resolve(read.folder), outcome);
    tellWorkflow(outcome);
  }
  for (const [path, text] of outcome.proposal?.files ?? []) {
    if (read.mode === 'write') writeFileSync(join(projectRoot, path), text);
    console.log(`${read.mode === 'write' ? 'Written' : 'Would change'}: ${path}`);
  }
}

function look(): Promise<Outcome> {
  return lookAtUpstream({
    get: (url, headers) => fetch(url, { headers: { 'user-agent': 'calicut-watch', ...headers }, signal: AbortSignal.timeout(PATIENCE_MS) }),
    token: process.env['GITHUB_TOKEN'],
    today: new Date().toISOString().slice(0, 10),
    lock,
    records: JSON.parse(readText('vendor-manifests/pages.json')) as PageRecords,
    sources,
    minors: calicoLines.map(({ minor }) => minor),
    calicoText: readText('src/engine/catalog/calico.ts'),
  });
}

function readText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Says to the workflow that runs this, if one does, whether something needs a person, and shows the summary on its page. */
function tellWorkflow({ summary, alarm }: Outcome): void {
  const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: page } = process.env;
  if (output !== undefined) appendFileSync(output, `needs-a-person=${alarm !== undefined}\n`);
  if (page !== undefined) appendFileSync(page, summary);
}
