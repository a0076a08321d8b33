import { resolve } from 'node:path';
import { commandLine } from '../messages/index.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import { exitCodes, quote, refuse, type Answer } from './exit.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import { readChoices } from './read-choices.ts';
import { callersFolder } from './read-manifest.ts';
import { releases } from './releases.ts';
import { render } from './render.ts';
import { findFormat } from './render-formats.ts';
import { writeOut } from './write-out.ts';

const text = commandLine;

/** Runs one call. `today` is the date for life cycles where `--as-of` is not given. */
export async function run(words: readonly string[], today: string): Promise<Answer> {
  if (words.includes('--help') || words.includes('-h')) return { exitCode: exitCodes.done, output: text.usage, remarks: [] };
  const read = readArguments(words);
  if (!read.ok) return refuse(exitCodes.badInput, read.remark, text.seeHelp);
  return await answer(read.value, today);
}

async function answer({ command, values, switches }: Arguments, today: string): Promise<Answer> {
  if (command === 'releases') return releases(switches.has('json'));
  const asOf = values.get('as-of') ?? today;
  if (!isDate(asOf)) return refuse(exitCodes.badInput, text.dateInvalid(quote(asOf)));
  // It reads its choices itself: what was not said is guessed from the file.
  if (command === 'audit') return await audit({ values, fix: switches.has('fix'), asJson: switches.has('json') });
  const choices = readChoices(values, values.has('in'));
  if (!choices.ok) return refuse(exitCodes.badInput, ...choices.remarks);
  const { selection } = choices;
  if (command === 'check') return withRemarks(choices.remarks, check(selection, asOf, switches.has('json')));
  const wanted = values.get('format') ?? 'manifest';
  const format = findFormat(wanted);
  if (format === undefined) return refuse(exitCodes.badInput, text.formatUnknown(quote(wanted)));
  const withProvenance = switches.has('provenance');
  const [out, side] = [values.get('out'), values.get('provenance-file')];
  if (format.isFolder && out === undefined) return refuse(exitCodes.badInput, text.formatNeedsFolder(wanted));
  if (withProvenance && !format.takesComments) return refuse(exitCodes.badInput, text.provenanceBeside(wanted));
  if (out !== undefined && side !== undefined && inCallersFolder(out) === inCallersFolder(side))
    return refuse(exitCodes.badInput, text.sameFile);
  const input = values.get('in');
  const rendered = await render({ selection, asOf, format, input, withProvenance, force: switches.has('force') });
  return await writeOut({ ...rendered, remarks: [...choices.remarks, ...rendered.remarks] }, { out, side, input });
}

const inCallersFolder = (path: string): string => resolve(callersFolder(), path);

function withRemarks(remarks: readonly string[], to: Answer): Answer {
  return { ...to, remarks: [...remarks, ...to.remarks] };
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
