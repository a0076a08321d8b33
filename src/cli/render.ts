import {
  advise,
  createPlan,
  findPinnedFile,
  isAllowed,
  recipeFor,
  toUnifiedDiff,
  type Plan,
  type PlanNotice,
  type Selection,
  type Verdict,
} from '../engine/index.ts';
import { commandLine, messages } from '../messages/index.ts';
import { say } from './say.ts';
import { verdictToJson } from './check.ts';
import { describeFinding, describeSelection, hunkToJson, selectionToJson } from './describe.ts';
import { exitCodes, quote, refuse, type Answer } from './exit.ts';
import { inputToJson, plainName, readOwn, readVendored, sha256Of, type InputManifest } from './read-manifest.ts';
import { toJson } from './to-json.ts';

const text = commandLine;

export const formats = ['manifest', 'diff', 'json'] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  readonly selection: Selection;
  readonly asOf: string;
  readonly format: Format;
  /** A person's own file, `-` for standard input; undefined for the vendored one. */
  readonly input: string | undefined;
  readonly force: boolean;
}

/** `calicut render`: the edited manifest, its diff, or the serialised plan. */
export async function render({ selection, asOf, format, input, force }: RenderOptions): Promise<Answer> {
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
  const { removedLines, addedLines, identicalLines } = plan.counts;
  const remarks = [
    ...head,
    ...(isRefused ? [text.forced] : []),
    describeInput(manifest, plan),
    ...plan.notices.map((notice) => `${text.levels[notice.level]}: ${say(messages.notices, notice)}`),
    text.counts(removedLines, addedLines, identicalLines, plan.hunks.length),
  ];
  return { exitCode: exitCodes.done, output: print(format, plan, manifest, verdict), remarks };
}

function print(format: Format, plan: Plan, manifest: InputManifest, verdict: Verdict): string {
  switch (format) {
    case 'manifest':
      return plan.manifest;
    case 'diff':
      return toUnifiedDiff(manifest.text, plan.hunks, plainName(manifest.name) ?? plan.file);
    case 'json':
      return toJson(planToJson(plan, manifest, verdict));
  }
}

/** Which upstream file the input is; where several releases have the same bytes, the one that was chosen. */
function describeInput({ known, name, sha256 }: InputManifest, { file, selection }: Plan): string {
  if (known === undefined) return text.unverified(quote(name));
  const isChosen = findPinnedFile(selection.calico, file)?.sha256 === sha256;
  return text.verified(known.file, isChosen ? selection.calico : known.release);
}

function planToJson(plan: Plan, manifest: InputManifest, verdict: Verdict): object {
  const { selection, recipe, file, name, counts, hunks, steps, notices } = plan;
  return {
    schemaVersion: 1,
    recipe,
    file,
    name,
    selection: selectionToJson(selection),
    verdict: verdictToJson(selection, verdict),
    input: inputToJson(manifest),
    output: { sha256: sha256Of(plan.manifest) },
    counts,
    notices: notices.map(noticeToJson),
    steps: steps.map((step) => ({ ...step, ...messages.steps[step.id] })),
    hunks: hunks.map(hunkToJson),
    manifest: plan.manifest,
  };
}

function noticeToJson(notice: PlanNotice): object {
  const place = 'place' in notice ? notice.place : {};
  return {
    id: notice.code,
    level: notice.level,
    message: messages.notices[notice.code](notice.args as never),
    args: notice.args,
    ...place,
  };
}
