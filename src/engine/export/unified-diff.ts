import { firstLine } from '../plan/first-line.ts';
import type { Hunk } from '../plan/types.ts';
import { indexLines, lineText } from '../text/lines.ts';

const CONTEXT = 3;

/** Hunks whose context touches, written as one hunk of the diff. Lines count from 1, `to` is behind the last. */
interface Group {
  readonly from: number;
  to: number;
  readonly hunks: Hunk[];
}

/**
 * The unified diff of a plan, with three lines of context, that `git apply` turns `original` into the manifest with. `name` is
 * the file's name in it, behind `a/` and `b/`. Empty where there are no hunks.
 */
export function toUnifiedDiff(original: string, hunks: readonly Hunk[], name: string): string {
  if (hunks.length === 0) return '';
  const index = indexLines(original);
  const parts = [`--- a/${name}\n`, `+++ b/${name}\n`];
  for (const { from, to, hunks: own } of groupHunks(hunks, index.starts.length)) {
    const body: string[] = [];
    let line = from;
    const keepUntil = (stop: number) => {
      for (; line < stop; line++) body.push(marked(' ', lineText(index, line)));
    };
    for (const hunk of own) {
      keepUntil(oldLine(hunk));
      body.push(...hunk.removed.map((text) => marked('-', text)), ...hunk.added.map((text) => marked('+', text)));
      line += hunk.oldLines;
    }
    keepUntil(to);
    const oldLines = to - from;
    const newLines = own.reduce((sum, hunk) => sum + hunk.newLines - hunk.oldLines, oldLines);
    const shift = own[0] === undefined ? 0 : firstLine(own[0].newStart, own[0].newLines) - oldLine(own[0]);
    parts.push(`@@ -${range(from, oldLines)} +${range(from + shift, newLines)} @@\n`, ...body);
  }
  return parts.join('');
}

function groupHunks(hunks: readonly Hunk[], lines: number): readonly Group[] {
  const groups: Group[] = [];
  for (const hunk of hunks) {
    const from = Math.max(1, oldLine(hunk) - CONTEXT);
    const to = Math.min(lines + 1, oldLine(hunk) + hunk.oldLines + CONTEXT);
    const last = groups.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = to;
      last.hunks.push(hunk);
    } else {
      groups.push({ from, to, hunks: [hunk] });
    }
  }
  return groups;
}

/** The first old line of a hunk, or the line that its additions stand before. */
function oldLine({ oldStart, oldLines }: Hunk): number {
  return firstLine(oldStart, oldLines);
}

function range(from: number, lines: number): string {
  const start = lines === 0 ? from - 1 : from;
  return lines === 1 ? `${start}` : `${start},${lines}`;
}

function marked(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
