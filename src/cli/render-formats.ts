import {
  listMirrored,
  makeForm,
  reviewPlan,
  selectionToJson,
  toHtml,
  toMarkdown,
  type Form,
  type FormFile,
  type FormInput,
  type FormOptions,
  type FormProblem,
  type Plan,
  type PlanNotice,
  type Verdict,
} from '../engine/index.ts';
import { fileWords, messages } from '../messages/index.ts';
import { verdictToJson } from './check.ts';
import { hunkToJson } from './describe.ts';
import { inputToJson, type InputManifest } from './read-manifest.ts';
import { toJson } from './to-json.ts';

/** What a format is printed from. */
export interface Rendered {
  readonly form: FormInput;
  readonly manifest: InputManifest;
  readonly verdict: Verdict;
  readonly options: FormOptions;
}

export type Printed =
  { readonly ok: true; readonly files: readonly [FormFile, ...FormFile[]] } | { readonly ok: false; readonly problem: FormProblem };

/** A word behind `--format`. */
export interface Format {
  /** It is several files in a folder, and not a text for standard output. */
  readonly isFolder: boolean;
  readonly takesComments: boolean;
  readonly print: (rendered: Rendered) => Printed;
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['manifest', asForm('manifest')],
  ['diff', asForm('diff')],
  ['kustomize', { ...asForm('kustomize'), isFolder: true }],
  ['jsonpatch', { ...asForm('jsonpatch'), takesComments: false }],
  ['script', asForm('script')],
  ['review', asText(({ form, verdict }) => toMarkdown(reviewPlan(form, verdict, messages.review)))],
  ['review-html', asText(({ form, verdict }) => toHtml(reviewPlan(form, verdict, messages.review)))],
  ['json', asText(({ form, manifest, verdict }) => toJson(planToJson(form, manifest, verdict)))],
]);

/** The words that `--format` takes. */
export const formatNames: readonly string[] = [...formats.keys()];

/** The format with this name, or undefined. */
export function findFormat(name: string): Format | undefined {
  return formats.get(name);
}

function asForm(form: Form): Format {
  const print = ({ form: input, options }: Rendered): Printed => {
    const result = makeForm(form, input, fileWords.forms, options);
    return result.ok ? { ok: true, files: result.made.files } : result;
  };
  return { isFolder: false, takesComments: true, print };
}

/** A format of one text that is no form of the engine's. */
function asText(print: (rendered: Rendered) => string): Format {
  return { isFolder: false, takesComments: false, print: (rendered) => ({ ok: true, files: [{ path: '', text: print(rendered) }] }) };
}

function planToJson({ plan, editedSha256 }: FormInput, manifest: InputManifest, verdict: Verdict): object {
  const { selection, recipe, file, name, counts, hunks, steps, notices }: Plan = plan;
  return {
    schemaVersion: 1,
    recipe,
    file,
    name,
    selection: selectionToJson(selection),
    verdict: verdictToJson(selection, verdict),
    input: inputToJson(manifest),
    output: { sha256: editedSha256 },
    counts,
    notices: notices.map(noticeToJson),
    steps: steps.map((step) => ({ ...step, ...messages.steps[step.id] })),
    hunks: hunks.map(hunkToJson),
    images: listMirrored(plan),
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
