import type { editor } from 'monaco-editor/editor';

export const hideUnchangedRegions = { enabled: true, contextLineCount: 4, minimumLineCount: 6, revealLineCount: 40 };

export const options: editor.IStandaloneDiffEditorConstructionOptions = {
  originalEditable: false,
  automaticLayout: true,
  ignoreTrimWhitespace: false,
  hideUnchangedRegions,
  renderSideBySide: true,
  renderSideBySideInlineBreakpoint: 720,
  renderIndicators: true,
  glyphMargin: true,
  renderMarginRevertIcon: false,
  renderGutterMenu: false,
  diffWordWrap: 'on',
  fontSize: 13,
  lineHeight: 20,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  stickyScroll: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  contextmenu: false,
  // What is said of a line is not cut off at the edge of the editor.
  fixedOverflowWidgets: true,
  renderOverviewRuler: false,
  overviewRulerLanes: 0,
  guides: { indentation: false },
  scrollbar: { verticalScrollbarSize: 12 },
  // What is typed is what stands there. Enter keeps the indentation, and that is all.
  autoIndent: 'keep',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  // A file that is dropped here is opened by the page, as anywhere else on it.
  dragAndDrop: false,
  dropIntoEditor: { enabled: false },
};
