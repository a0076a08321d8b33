import { messages } from '../../messages/index.ts';
import type { Keys } from '../../state/shortcuts.ts';

/** The keys as a person reads them: `Ctrl+Shift+Enter`, with a Mac's sign for the first on a Mac. */
export function sayKeys(keys: Keys, isMac: boolean): string {
  const { held } = messages.header;
  return keys.map((key) => (key === 'main' ? (isMac ? '⌘' : held.main) : key === 'Shift' ? held.Shift : key)).join('+');
}

/** The keys as `aria-keyshortcuts` takes them. Either of the two keys that are `main` does it on every system. */
export function toAriaKeys(keys: Keys): string {
  const withMain = (main: string) => keys.map((key) => (key === 'main' ? main : key)).join('+');
  return keys.some((key) => key === 'main') ? `${withMain('Control')} ${withMain('Meta')}` : withMain('');
}

/** Whether this is a Mac, or what is held like one. Where the browser does not say, it is not. */
export function isMac({ platform }: Pick<Navigator, 'platform'>): boolean {
  return /^(?:Mac|iP)/.test(platform);
}
