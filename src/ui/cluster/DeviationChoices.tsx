import { useState } from 'react';
import { useStore } from 'zustand';
import { isAsDocumented, listExtras, listSwitches, switches, type ExtraId, type SwitchId } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseAsDocumented, toggleEdit } from '../../state/choose-deviations.ts';
import { Button } from '../parts/Button.tsx';
// The answer is on the page by now. Unless this chunk names it too, the bundler cuts what both share out of the form's own chunk.
// oxlint-disable-next-line import/no-unassigned-import
import '../workbench/workbench.ts';
import styles from './DeviationChoices.module.css';
import { EditSwitch } from './EditSwitch.tsx';
import { ExtraChoice } from './ExtraChoice.tsx';
import { RegistryField } from './RegistryField.tsx';

/** Every documented edit, to be turned off, and what can be done beyond them. Each takes effect at once. */
export function DeviationChoices() {
  const selection = useStore(choices, (all) => all.selection);
  const [along, setAlong] = useState('');
  const [ticked, setTicked] = useState<ExtraId>();
  const edits = listSwitches(selection);
  const text = messages.editChoices;
  const toggle = (id: SwitchId) => {
    toggleEdit(id);
    setAlong(sayAlong(id, selection, choices.getState().selection));
  };
  const tick = (id: ExtraId) => {
    setAlong('');
    setTicked(id);
  };
  const reset = () => {
    chooseAsDocumented();
    setAlong(text.asDocumentedDone);
    // The button goes with what it takes back.
    document.querySelector<HTMLElement>('#edits-and-extras > summary')?.focus();
  };
  return (
    <div className={styles['choices']}>
      {edits.length === 0 ? (
        <p className={styles['hint']}>{text.noEdits}</p>
      ) : (
        <fieldset className={styles['group']} aria-describedby="edits-hint">
          <legend>{text.edits}</legend>
          <p id="edits-hint" className={styles['hint']}>
            {text.editsHint}
          </p>
          {edits.map((id) => (
            <EditSwitch key={id} id={id} without={selection.without} onToggle={() => toggle(id)} />
          ))}
        </fieldset>
      )}
      <p role="status" className={styles['along']}>
        {along}
      </p>
      <fieldset className={styles['group']}>
        <legend>{text.extras}</legend>
        {listExtras(selection).map((id) => (
          <ExtraChoice key={id} id={id} selection={selection} onToggle={() => tick(id)}>
            {id === 'use-private-registry' && <RegistryField isAskedFor={ticked === id} />}
          </ExtraChoice>
        ))}
      </fieldset>
      {!isAsDocumented(selection) && <Button onClick={reset}>{text.asDocumented}</Button>}
    </div>
  );
}

interface Deviations {
  readonly without: readonly SwitchId[];
  readonly extras: readonly ExtraId[];
}

/** What went off or came on with the edit that was meant; or what once went off with it, and is to be turned on by itself. */
function sayAlong(id: SwitchId, before: Deviations, after: Deviations): string {
  const titles = (ids: readonly (SwitchId | ExtraId)[]) => ids.filter((one) => one !== id).map((one) => messages.steps[one].title);
  const off = titles([
    ...after.without.filter((one) => !before.without.includes(one)),
    ...before.extras.filter((one) => !after.extras.includes(one)),
  ]);
  const on = titles(before.without.filter((one) => !after.without.includes(one)));
  const still = after.without.includes(id) ? [] : titles(after.without.filter((one) => switches[one].needs?.includes(id)));
  const text = messages.editChoices;
  if (off.length > 0) return text.alsoOff(off);
  if (on.length > 0) return text.alsoOn(on);
  return still.length > 0 ? text.stillOff(still) : '';
}
