import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { choices } from '../state/choices.ts';
import { startLanguage } from '../state/language.ts';
import { startLink } from '../state/link.ts';
import { startMemory } from '../state/memory/opening.ts';
import { startTheme } from '../state/theme.ts';
import { startSpeaking } from './language/start-speaking.ts';
import { App } from './page/App.tsx';
import { WorldContext } from './page/world.ts';
import './page/tokens.css';
import './page/base.css';

// The one place where the page meets the world: its clock, its address, its storage, and the chunks that come after the form.
const today = new Date().toISOString().slice(0, 10);

// A page of others in which this one stands could lay its own over it, and have a person press what they do not see.
if (window.top === window.self) start();
else document.querySelector('#framed')?.removeAttribute('hidden');

function start(): void {
  startTheme(document.documentElement, () => window.localStorage, window.matchMedia('(prefers-contrast: more)'));
  startLanguage(window.location.href, () => window.localStorage, window.navigator.languages);
  const speaking = startSpeaking(document);

  const asking = import('../state/ask-for-slice.ts');
  // All at once: the form does not wait for them, and none of them waits for another.
  const planning = import('../state/planning.ts');
  // Whoever needs it looks at its failure; until then it is not one that nobody looks at.
  planning.catch(() => undefined);
  const workbench = Promise.all([import('./workbench/workbench.ts'), speaking.all]).then(([{ startWorkbench }]) =>
    startWorkbench(today, () => planning),
  );

  startLink(choices, window);
  startMemory(choices, () => window.localStorage, window.location);

  // The answer is shown from this file, which is asked for while what shows it is on its way. Whoever shows it asks again if need be.
  asking.then(
    ({ askForFirstSlice }) => askForFirstSlice(choices.getState().selection),
    () => undefined,
  );

  const root = document.querySelector('#app');
  if (root === null) throw new Error('index.html has no #app');
  void speaking.form.then(() =>
    createRoot(root).render(
      <StrictMode>
        <WorldContext value={{ today }}>
          <App workbench={workbench} />
        </WorldContext>
      </StrictMode>,
    ),
  );
}
