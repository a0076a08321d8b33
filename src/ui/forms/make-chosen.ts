import { makeForm, reviewName, reviewPlan, toHtml, toMarkdown, type FormInput, type FormResult, type Verdict } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { FormChoice } from '../../state/forms-view.ts';

/** What a form is made of, with the answer that a review repeats. */
export interface FormSource {
  readonly input: FormInput;
  /** What a person's own file is called; upstream's name goes without saying. */
  readonly inputName: string | undefined;
  readonly verdict: Verdict;
}

/** The files of a form, or why there are none. The same source gives the same bytes. */
export function makeChosen(choice: FormChoice, source: FormSource, withProvenance: boolean): FormResult {
  if (!isReview(choice)) {
    const { input, inputName } = source;
    const options = { withProvenance: withProvenance && takesProvenance(choice), copyInput: false };
    return makeForm(choice, input, messages.forms, inputName === undefined ? options : { ...options, inputName });
  }
  const ending = choice === 'review-html' ? 'html' : 'md';
  const name = reviewName(source.input.plan.selection, ending);
  const review = reviewPlan(source.input, source.verdict, messages.review);
  return { ok: true, made: { name, files: [{ path: name, text: ending === 'html' ? toHtml(review) : toMarkdown(review) }] } };
}

/** Whether the form has comments in which its provenance can stand. A review says all of it anyway. */
export function takesProvenance(choice: FormChoice): boolean {
  return choice !== 'jsonpatch' && !isReview(choice);
}

export function isReview(choice: FormChoice): choice is 'review-html' | 'review-markdown' {
  return choice === 'review-html' || choice === 'review-markdown';
}
