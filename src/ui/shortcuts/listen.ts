import { findShortcut, shortcutSettings, type ShortcutId } from '../../state/shortcuts.ts';

/** What each shortcut does now. One that nothing on the page offers does nothing. */
const offered = new Map<ShortcutId, () => void>();

/** Says what a shortcut does, until the function that is returned is called. */
export function offerShortcut(id: ShortcutId, run: () => void): () => void {
  offered.set(id, run);
  return () => {
    if (offered.get(id) === run) offered.delete(id);
  };
}

/** Those that go on while the key is held down. */
const repeating: readonly ShortcutId[] = ['next', 'previous'];

/** Heeds the keys from now on. */
export function startShortcuts(window: Window): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isSomebodyElses(event.target, window.document)) return;
    const id = findShortcut(event, shortcutSettings.store.getState().value);
    const run = id === undefined ? undefined : offered.get(id);
    if (id === undefined || run === undefined) return;
    event.preventDefault();
    if (!event.repeat || repeating.includes(id)) run();
  });
}

/** Fields into which nothing is typed. */
const pressed = ['radio', 'checkbox', 'button', 'submit', 'reset', 'range', 'file', 'color']
  .map((type) => `:not([type="${type}"])`)
  .join('');

/** What is typed into something, what a list is searched by, and what is pressed in a window over the page is not ours. */
function isSomebodyElses(target: EventTarget | null, document: Document): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  const fields = `input${pressed}, select, textarea, dialog, iframe, [contenteditable]:not([contenteditable="false"]), [role="textbox"]`;
  return target instanceof Element && target.closest(fields) !== null;
}
