import type { EditorTheme } from '../editor-frame.ts';
import tokens from '../../page/tokens.css?inline';

// The page's own colours and sizes, as text: as a style sheet they would leave the one that the page begins with, for another request.
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens);
document.adoptedStyleSheets = [sheet];

/** Puts the document in the page's colours. High contrast is light or dark as the system is. */
export function wear(theme: EditorTheme): void {
  const hasContrast = theme.startsWith('contrast');
  Object.assign(document.documentElement.dataset, {
    theme: hasContrast ? 'contrast' : theme,
    contrast: hasContrast ? 'more' : 'usual',
  });
}
