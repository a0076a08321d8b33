import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { chooseTheme, theme, themes } from '../../state/theme.ts';
import styles from './Header.module.css';
import { Icon } from './Icon.tsx';

export function ThemeChoice() {
  const chosen = useStore(theme, (state) => state.theme);
  const { label, options } = messages.page.theme;
  return (
    <span className={styles['choice']} data-narrow="true">
      <Icon lines="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z" filled="M12 3a9 9 0 0 1 0 18Z" />
      <select
        aria-label={label}
        title={label}
        value={chosen}
        onChange={({ target }) => themes.filter((one) => one === target.value).forEach(chooseTheme)}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
