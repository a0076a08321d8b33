import type { Language } from '../../engine/index.ts';
import type { CreateEditor, EditorTheme } from './editor-frame.ts';

interface OpenedFrame {
  /** Makes an editor in it. Rejects where the editor could not be loaded. */
  readonly create: Promise<CreateEditor>;
  /** Takes the frame away, also while it is loading. */
  readonly leave: () => void;
}

interface Wanted {
  /** What the frame is called by screen readers. */
  readonly title: string;
  readonly language: Language;
  readonly theme: EditorTheme;
}

/**
 * Puts the document `editor.html` into the host element. The editor cannot do without inline styles, which the page forbids itself and
 * which that document alone allows.
 */
export function openFrame(host: HTMLElement, { title, language, theme }: Wanted): OpenedFrame {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = './editor.html';
  // Until it knows the page's colours it may be white.
  frame.style.visibility = 'hidden';
  const load = async () => {
    // In place of a document that could not be had browsers show one of their own, into which nobody may look.
    const offered = frame.contentWindow?.calicutEditor1;
    if (offered === undefined) throw new Error('editor.html is not the document of the editor.');
    const loading = offered.load(language, theme);
    frame.style.visibility = '';
    return await loading;
  };
  const create = new Promise<CreateEditor>((resolve) => {
    frame.addEventListener('load', () => resolve(load()), { once: true });
  });
  host.append(frame);
  return { create, leave: () => frame.remove() };
}
