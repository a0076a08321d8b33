import { useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { touring } from '../help/touring.ts';
import { Button } from '../parts/Button.tsx';
import { useShortcut } from '../shortcuts/use-shortcut.ts';
import { useShortcutOf } from '../shortcuts/use-shortcut-of.ts';
import styles from './Header.module.css';
import { Icon } from './Icon.tsx';
import { LateWindow, type WindowName } from './LateWindow.tsx';

/** What the page remembers, and its help; each comes when it is opened. */
export function HeaderTools() {
  const [opened, open] = useState<WindowName>();
  const isTouring = useStore(touring, ({ isOn }) => isOn);
  const text = messages.header;
  const savedKeys = useShortcut('saved', text.saved, () => open('memory'));
  const helpKeys = useShortcut('help', text.help, () => open('help'));
  useShortcutOf('#copy-link', 'copy-link', messages.page.link.copy);
  return (
    <>
      <Button look="quiet" {...savedKeys} aria-haspopup="dialog" onClick={() => open('memory')}>
        <Icon lines="M6 3h12v18l-6-4.5L6 21Z" />
        <span className={styles['word']}>{text.saved}</span>
      </Button>
      <Button look="quiet" id="help-button" {...helpKeys} aria-haspopup="dialog" onClick={() => open('help')}>
        <Icon lines="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.4 9.4a2.6 2.6 0 1 1 3.8 2.3c-.9.5-1.2 1-1.2 2M12 16.9v.2" />
        <span className={styles['word']}>{text.help}</span>
      </Button>
      {opened !== undefined && <LateWindow key={opened} name={opened} onClose={() => open(undefined)} />}
      {isTouring && <LateWindow name="tour" onClose={() => touring.setState({ isOn: false })} />}
    </>
  );
}
