import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { chooseTheme, theme, themes } from '../../state/theme.ts';
import styles from './Header.module.css';

export function ThemeChoice() {
  const chosen = useStore(theme, (state) => state.theme);
  const { label, options } = messages.page.theme;
  return (
    <select
      className={styles['choice']}
      aria-label={label}
      value={chosen}
      onChange={({ target }) => themes.filter((one) => one === target.value).forEach(chooseTheme)}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {options[one]}
        </option>
      ))}
    </select>
  );
}
