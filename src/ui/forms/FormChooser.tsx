import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { chooseForm, formChoices, formsView, type FormChoice } from '../../state/forms-view.ts';
import styles from './FormsPanel.module.css';
import { isReview } from './make-chosen.ts';

export function FormChooser() {
  const chosen = useStore(formsView, (view) => view.chosen);
  return (
    <fieldset className={styles['chooser']}>
      <legend>{messages.formsPanel.choose}</legend>
      <div>
        {formChoices.map((choice) => (
          <label key={choice}>
            <input type="radio" name="form" value={choice} checked={choice === chosen} onChange={() => chooseForm(choice)} />
            {describe(choice).title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a form is called, what it is, and what to do with it. */
export function describe(choice: FormChoice): { readonly title: string; readonly about: string; readonly use: string } {
  return isReview(choice) ? messages.formsPanel.reviews[choice] : messages.formTexts.descriptions[choice];
}
