import { upstreamUrl } from '../catalog/calico.ts';
import { indent, quote } from '../catalog/command.ts';
import { sha256 } from '../catalog/command-guards.ts';
import { compareLines } from '../text/compare-lines.ts';
import { indexLines } from '../text/lines.ts';
import type { FormInput } from './forms.ts';

/** How little a plan changes, and the hashes of both sides. */
export interface ProofFigures {
  readonly removedLines: number;
  readonly addedLines: number;
  /** Lines of the original that are in the manifest unchanged, and all lines of the original. */
  readonly identicalLines: number;
  readonly originalLines: number;
  readonly originalSha256: string;
  readonly editedSha256: string;
}

/** The figures, with the command that gives them again; or why there is none. */
export type Proof = ProofFigures & {
  /** A line for each figure, to the letter as the command prints them, without the last line end. */
  readonly printed: string;
} & (
    | {
        /** Where upstream's file is. */
        readonly url: string;
        /** One command for any POSIX shell, to run in the folder that holds the manifest. It leaves nothing behind. */
        readonly command: string;
        readonly withoutCommand?: undefined;
      }
    | { readonly url?: undefined; readonly command?: undefined; readonly withoutCommand: ProofGap }
  );

/** `NOT_UPSTREAM`: the original is no file of upstream's that is known by its hash, so that nobody else can fetch the same bytes. */
export type ProofGap = 'NOT_UPSTREAM';

/**
 * The proof of a plan against its original. Pure: hashes are given. The lines of a file that is known are counted anew and not taken
 * from the plan: the fewest that make one text of the other, which is what every `diff` comes to that is asked for the fewest.
 */
export function createProof({ plan, original, originalSha256, editedSha256, known }: FormInput): Proof {
  const hashes = { originalSha256, editedSha256 };
  if (known === undefined) {
    const { removedLines, addedLines, identicalLines } = plan.counts;
    const figures = { removedLines, addedLines, identicalLines, originalLines: removedLines + identicalLines, ...hashes };
    return { ...figures, printed: print(figures), withoutCommand: 'NOT_UPSTREAM' };
  }
  const figures = { ...countLines(original, plan.manifest), ...hashes };
  const url = upstreamUrl(known.release, known.file);
  return { ...figures, printed: print(figures), url, command: commandFor(url, plan.name) };
}

function countLines(before: string, after: string) {
  const changes = compareLines(before, after);
  const removedLines = changes.reduce((sum, { oldLines }) => sum + oldLines, 0);
  const addedLines = changes.reduce((sum, { newLines }) => sum + newLines, 0);
  const originalLines = indexLines(before).starts.length;
  return { removedLines, addedLines, identicalLines: originalLines - removedLines, originalLines };
}

const labels = {
  originalSha256: 'sha256 of the original:',
  editedSha256: 'sha256 of the manifest:',
  originalLines: 'lines of the original:',
  removedLines: 'lines removed:',
  addedLines: 'lines added:',
  identicalLines: 'lines identical:',
} as const satisfies Readonly<Record<keyof ProofFigures, string>>;

const width = Math.max(...Object.values(labels).map(({ length }) => length)) + 1;
const label = (key: keyof ProofFigures) => labels[key].padEnd(width);
const keys = Object.keys(labels) as readonly (keyof ProofFigures)[];

const print = (figures: ProofFigures) => keys.map((key) => `${label(key)}${figures[key]}`).join('\n');

// The copy of upstream's file goes to a folder for passing things, so that it takes the place of nothing. Not every POSIX shell knows
// `pipefail`, so nothing that may fail stands before a pipe. `-d` asks for the fewest lines.
function commandFor(url: string, name: string): string {
  const lines = [
    'set -eu',
    ...sha256,
    `manifest=${quote(name)}`,
    'original=$(mktemp)',
    `trap 'rm -f "$original"' EXIT`,
    'curl --fail --silent --show-error --location --output "$original" \\',
    `  ${quote(url)}`,
    `printf '%s%s\\n' '${label('originalSha256')}' "$(sha256 "$original")"`,
    `printf '%s%s\\n' '${label('editedSha256')}' "$(sha256 "$manifest")"`,
    `lines=$(awk 'END { print NR }' "$original")`,
    '{ diff -d "$original" "$manifest" || [ "$?" -eq 1 ]; } |',
    `  awk -v lines="$lines" '`,
    '    /^</ { removed++ }',
    '    /^>/ { added++ }',
    '    END {',
    `      print "${label('originalLines')}" lines`,
    `      print "${label('removedLines')}" removed + 0`,
    `      print "${label('addedLines')}" added + 0`,
    `      print "${label('identicalLines')}" lines - removed`,
    `    }'`,
  ];
  return ['(', ...indent(lines), ')'].join('\n');
}
