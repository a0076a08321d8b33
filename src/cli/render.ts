import {
  advise,
  createFormInput,
  createPlan,
  createProvenanceFile,
  isAllowed,
  listMirrored,
  recipeFor,
  type FormFile,
  type FormInput,
  type Selection,
} from '../engine/index.ts';
import { commandLine, messages } from '../messages/index.ts';
import { describeFinding, describeSelection } from './describe.ts';
import { exitCodes, quote, refuse, type Answer } from './exit.ts';
import { plainName, readOwn, readVendored, sha256Of, type InputManifest } from './read-manifest.ts';
import type { Format } from './render-formats.ts';
import { disarm, say } from './say.ts';

const text = commandLine;

export interface RenderOptions {
  readonly selection: Selection;
  readonly asOf: string;
  readonly format: Format;
  /** A person's own file, `-` for standard input; undefined for the vendored one. */
  readonly input: string | undefined;
  /** Says in comments inside the output what it was made of. */
  readonly withProvenance: boolean;
  readonly force: boolean;
}

/** An answer, and beside it what goes into files: of a format that is a folder, and of what it was made of. */
export interface RenderAnswer extends Answer {
  readonly files?: readonly FormFile[];
  readonly provenance?: string;
}

/** `calicut render`: a plan in one of the formats. */
export async function render({ selection, asOf, format, input, withProvenance, force }: RenderOptions): Promise<RenderAnswer> {
  const verdict = advise(selection, asOf);
  const alarms = verdict.findings.filter(({ level }) => level !== 'note').flatMap(describeFinding);
  const head = [text.selection(describeSelection(selection)), `${messages.statuses[verdict.status].word}.`, ...alarms];
  const isRefused = !isAllowed(verdict.status);
  if (isRefused && !force)
    return refuse(exitCodes.no, ...head, verdict.status === 'withdrawn' ? text.refusedWithdrawn : text.refusedUnsupported);
  const read = input === undefined ? await readVendored(selection.calico, recipeFor(selection).file) : await readOwn(input);
  if (!read.ok) return read.answer;
  const { manifest } = read;
  const planned = createPlan({ text: manifest.text, selection, knownRelease: manifest.known?.release });
  if (!planned.ok) {
    return refuse(exitCodes.badInput, ...planned.problems.map((problem) => say(messages.problems, problem, quote(manifest.name))));
  }
  const { plan } = planned;
  const hashes = { originalSha256: manifest.sha256, editedSha256: sha256Of(plan.manifest) };
  const form = createFormInput({ plan, original: manifest.text, ...hashes });
  const { removedLines, addedLines, identicalLines } = plan.counts;
  const remarks = [
    ...head,
    ...(isRefused ? [text.forced] : []),
    describeInput(manifest, form),
    ...plan.notices.map((notice) => `${text.levels[notice.level]}: ${say(messages.notices, notice)}`),
    text.counts(removedLines, addedLines, identicalLines, plan.hunks.length),
    ...listMirrored(plan).map(({ from, to }) => disarm(text.imageToCopy(from, to))),
  ];
  const name = plainName(manifest.name);
  const options = { withProvenance, copyInput: input !== undefined, ...(name === undefined ? {} : { inputName: name }) };
  const printed = format.print({ form, manifest, verdict, options });
  if (!printed.ok) return refuse(exitCodes.badInput, ...head, say(messages.formTexts.problems, printed.problem));
  const provenance = createProvenanceFile(form).text;
  if (format.isFolder) return { exitCode: exitCodes.done, output: '', remarks, files: printed.files, provenance };
  return { exitCode: exitCodes.done, output: printed.files[0].text, remarks, provenance };
}

/** Which upstream file the input is; where several releases ship the same bytes, of the one that was chosen. */
function describeInput({ known, name }: InputManifest, { known: wanted }: FormInput): string {
  const file = wanted ?? known;
  return file === undefined ? text.unverified(quote(name)) : text.verified(file.file, file.release);
}
