import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import {
  isCharacter,
  keysOf,
  setCharacterShortcuts,
  setShortcut,
  shortcutSettings,
  shortcuts,
  type ShortcutId,
} from '../../state/shortcuts.ts';
import { isMac, sayKeys } from './say-keys.ts';
import styles from './ShortcutTable.module.css';

/** Every shortcut with its keys, and the switches to be rid of them. */
export function ShortcutTable() {
  const { value: settings, trouble } = useStore(shortcutSettings.store);
  const text = messages.shortcuts;
  return (
    <section className={styles['part']} aria-labelledby="shortcuts-heading">
      <h3 id="shortcuts-heading">{text.heading}</h3>
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={settings.hasCharacters}
          aria-describedby="shortcuts-hint"
          onChange={({ target }) => setCharacterShortcuts(target.checked)}
        />
        {text.characters}
      </label>
      <p id="shortcuts-hint" className={styles['hint']}>
        {text.charactersHint}
      </p>
      <ul className={styles['list']}>
        {shortcuts.map(({ id }) => (
          <Row key={id} id={id} isOn={!settings.none.includes(id)} isKept={settings.hasCharacters || !isCharacter(keysOf(id))} />
        ))}
      </ul>
      <p className={styles['hint']}>{messages.conventions.sentences([text.none, text.rest])}</p>
      {trouble !== undefined && <p role="status">{text.trouble}</p>}
    </section>
  );
}

interface RowProps {
  readonly id: ShortcutId;
  readonly isOn: boolean;
  /** That its kind is not turned off as a whole. */
  readonly isKept: boolean;
}

function Row({ id, isOn, isKept }: RowProps) {
  const text = messages.shortcuts;
  return (
    <li className={styles['row']} data-off={!isOn || !isKept}>
      <label>
        <input type="checkbox" checked={isOn && isKept} disabled={!isKept} onChange={({ target }) => setShortcut(id, target.checked)} />
        {text.does[id]}
      </label>
      {isOn && isKept ? <kbd>{sayKeys(keysOf(id), isMac(navigator))}</kbd> : <span>{text.isOff}</span>}
    </li>
  );
}
