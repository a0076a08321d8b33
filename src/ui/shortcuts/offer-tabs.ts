import { tabs } from '../../state/choices.ts';
import { chooseTab } from '../../state/choose.ts';
import { offerShortcut } from './listen.ts';

/** Lets each view's shortcut open it, with the focus on its tab. */
export function offerTabs(document: Document): void {
  for (const tab of tabs) {
    offerShortcut(tab, () => {
      chooseTab(tab);
      document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
    });
  }
}
