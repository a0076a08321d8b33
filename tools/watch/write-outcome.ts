import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from './look-at-upstream.ts';

/**
 * Writes what propose.sh reads into `folder`: `summary.md`; where something is proposed `title.txt`, `branch.txt`, `body.md` and the
 * changed files below `files`; where something needs a person `issue.md`.
 */
export function writeOutcome(folder: string, { summary, proposal, alarm }: Outcome): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('summary.md', summary);
  if (alarm !== undefined) write('issue.md', alarm);
  if (proposal === undefined) return;
  write('title.txt', `${proposal.title}\n`);
  write('branch.txt', `${proposal.branch}\n`);
  write('body.md', proposal.body);
  for (const [path, text] of proposal.files) write(`files/${path}`, text);
}
