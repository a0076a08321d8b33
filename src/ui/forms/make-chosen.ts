import {
  makeForm,
  reviewName,
  reviewPlan,
  toHtml,
  toMarkdown,
  type Audit,
  type FormInput,
  type FormResult,
  type MadeForm,
  type Verdict,
} from '../../engine/index.ts';
import { fileWords, messages } from '../../messages/index.ts';
import type { FormChoice } from '../../state/forms-view.ts';

/** What a form is made of, with the answer that a review repeats. */
export interface FormSource {
  readonly input: FormInput;
  /** What a person's own file is called; upstream's name goes without saying. */
  readonly inputName: string | undefined;
  readonly verdict: Verdict;
}

interface ChosenOptions {
  readonly withProvenance: boolean;
  readonly copyInput: boolean;
  /** The finished audit of what is handed out, where a review repeats it. */
  readonly audit: Audit | undefined;
}

/** `reading`: what to read in place of a file whose own text is no reading. */
export type ChosenResult = FormResult & { readonly reading?: string };

/** The files of a form, or why there are none. The same source gives the same bytes. */
export function makeChosen(choice: FormChoice, source: FormSource, { withProvenance, copyInput, audit }: ChosenOptions): ChosenResult {
  const { input, inputName, verdict } = source;
  if (!isReview(choice)) {
    const options = { withProvenance: withProvenance && takesProvenance(choice), copyInput: copyInput && holdsCopy(choice, input) };
    return makeForm(choice, input, fileWords.forms, inputName === undefined ? options : { ...options, inputName });
  }
  const review = reviewPlan(input, verdict, messages.review, audit);
  const markdown = toMarkdown(review);
  const fileOf = (ending: 'html' | 'md', text: string): MadeForm => {
    const name = reviewName(input.plan.selection, ending);
    return { name, files: [{ path: name, text }] };
  };
  return choice === 'review-html'
    ? { ok: true, made: fileOf('html', toHtml(review)), reading: markdown }
    : { ok: true, made: fileOf('md', markdown) };
}

/** Whether the form has comments in which its provenance can stand. A review says all of it anyway. */
export function takesProvenance(choice: FormChoice): boolean {
  return choice !== 'jsonpatch' && !isReview(choice);
}

/** Whether a copy of upstream's file can take the place of its address in the form. A person's own file has none, and is always copied. */
export function holdsCopy(choice: FormChoice, { known }: FormInput): boolean {
  return choice === 'kustomize' && known !== undefined;
}

export function isReview(choice: FormChoice): choice is 'review-html' | 'review-markdown' {
  return choice === 'review-html' || choice === 'review-markdown';
}
