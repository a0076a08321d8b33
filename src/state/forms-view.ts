import { createStore } from 'zustand/vanilla';
import { forms, type Form } from '../engine/index.ts';

/** What a person can take away: the engine's forms, and the review in its two shapes. */
export const formChoices = [...forms, 'review-html', 'review-markdown'] as const;
export type FormChoice = Form | 'review-html' | 'review-markdown';

interface FormsView {
  readonly chosen: FormChoice;
  /** Comments inside the file that say what it was made of. */
  readonly withProvenance: boolean;
  /** A copy of upstream's file inside the overlay, in place of its address. */
  readonly copyInput: boolean;
}

/** Which form is looked at, kept while another tab is open. */
export const formsView = createStore<FormsView>()(() => ({ chosen: 'manifest', withProvenance: false, copyInput: false }));

export function chooseForm(chosen: FormChoice): void {
  formsView.setState({ chosen });
}

export function putProvenance(withProvenance: boolean): void {
  formsView.setState({ withProvenance });
}

export function putCopy(copyInput: boolean): void {
  formsView.setState({ copyInput });
}
