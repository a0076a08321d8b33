import './frame.css';
import type { Language } from '../../../engine/index.ts';
import type { EditorFrame } from '../editor-frame.ts';
import { handOnFiles } from './hand-on-files.ts';
import { wear } from './wear.ts';

// The script of editor.html, the document that holds the editor.

/** The editor's own words, which it takes when it is evaluated and keeps. */
const words: Readonly<Record<Language, () => Promise<unknown>>> = {
  en: async () => undefined,
  ja: () => import('monaco-editor/nls/lang/ja'),
  it: () => import('monaco-editor/nls/lang/it'),
};

const load: EditorFrame['load'] = async (language, theme) => {
  const host = document.querySelector<HTMLElement>('#editor');
  if (host === null) throw new Error('editor.html has no #editor');
  document.documentElement.lang = language;
  document.title = frameElement?.getAttribute('title') ?? document.title;
  wear(theme);
  // The editor speaks English rather than not at all.
  await words[language]().catch(() => undefined);
  const { createDiffEditor } = await import('./diff-editor.ts');
  return (listeners) => {
    const editor = createDiffEditor(host, listeners);
    editor.colour(theme);
    return editor;
  };
};

// Whoever comes here by the address wants the page.
if (window.parent === window) window.location.replace('./');
else {
  handOnFiles();
  window.calicutEditor1 = { load };
}
