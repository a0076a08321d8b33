import { editor } from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/languages/definitions/yaml/register';
import type { Hunk } from '../../engine/index.ts';
import { knowHunks, knownHunksService } from './known-hunks.ts';
import { DARK, defineThemes, LIGHT } from './themes.ts';

/** What the editor shows: two texts, what has changed between them, and how each is called. */
export interface DiffContent {
  readonly original: string;
  readonly modified: string;
  readonly hunks: readonly Hunk[];
  readonly originalName: string;
  readonly modifiedName: string;
}

/** The editor as the page uses it. Nothing is ever read back from it. */
export interface DiffEditor {
  readonly show: (content: DiffContent) => void;
  readonly reveal: (hunk: Hunk) => void;
  readonly colour: (isDark: boolean) => void;
  readonly dispose: () => void;
}

// Without this the editor tries to find a worker by itself, fails and says so in the console. With known hunks it needs none.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
defineThemes();

/**
 * Makes an editor that fills `host`, in an element of its own: it leaves marks on the one it was in. The element is in the page
 * before the editor is, which otherwise keeps what it decided at no width. `dispose` gives everything back, models included.
 */
export function createDiffEditor(host: HTMLElement): DiffEditor {
  const element = document.createElement('div');
  host.append(element);
  const diff = editor.createDiffEditor(element, options, knownHunksService);
  let release: () => void = () => undefined;
  let current: Hunk | undefined;
  const bringIntoView = () => {
    if (current === undefined) return;
    const { oldStart, oldLines, newStart } = current;
    const line = Math.max(newStart, 1);
    diff.getModifiedEditor().setPosition({ lineNumber: line, column: 1 });
    diff.getModifiedEditor().revealLineNearTop(line);
    if (oldLines > 0) diff.getOriginalEditor().revealLineNearTop(oldStart);
  };
  // Unchanged regions are folded only when the hunks have been asked for, and everything below them moves then.
  diff.onDidUpdateDiff(bringIntoView);
  return {
    show: ({ original, modified, hunks, originalName, modifiedName }) => {
      const before = editor.createModel(original, 'yaml');
      const after = editor.createModel(modified, 'yaml');
      const forget = knowHunks(after, hunks);
      diff.setModel({ original: before, modified: after });
      // Folding goes wrong when models are exchanged (microsoft/monaco-editor issue 4903) unless it is asked for again.
      diff.updateOptions({ hideUnchangedRegions });
      release();
      const leaveBefore = keepRight(diff.getOriginalEditor(), originalName);
      const leaveAfter = keepRight(diff.getModifiedEditor(), modifiedName);
      release = () => {
        leaveBefore();
        leaveAfter();
        forget();
        before.dispose();
        after.dispose();
      };
    },
    reveal: (hunk) => {
      current = hunk;
      bringIntoView();
    },
    colour: (isDark) => editor.setTheme(isDark ? DARK : LIGHT),
    dispose: () => {
      diff.dispose();
      release();
      element.remove();
    },
  };
}

/**
 * Names one side for screen readers and keeps its lines wrapped. The labels in the options of a diff editor reach neither side,
 * and whenever it lays itself out anew it takes a side's own label away; wrapping it turns off by two options when there is room
 * for one column only, and on again by one. Both are put right each time. Undone by the answer.
 */
function keepRight(side: editor.ICodeEditor, ariaLabel: string): () => void {
  const putRight = () => {
    const { ariaLabel: label, wordWrapOverride1, wordWrapOverride2 } = side.getRawOptions();
    if (label !== ariaLabel) side.updateOptions({ ariaLabel });
    if (wordWrapOverride1 === 'on' && wordWrapOverride2 === 'off') side.updateOptions({ wordWrapOverride2: 'inherit' });
  };
  const listener = side.onDidChangeConfiguration(putRight);
  putRight();
  return () => listener.dispose();
}

const hideUnchangedRegions = { enabled: true, contextLineCount: 4, minimumLineCount: 6, revealLineCount: 40 };

const options: editor.IStandaloneDiffEditorConstructionOptions = {
  readOnly: true,
  originalEditable: false,
  automaticLayout: true,
  ignoreTrimWhitespace: false,
  hideUnchangedRegions,
  renderSideBySide: true,
  renderSideBySideInlineBreakpoint: 720,
  renderIndicators: true,
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
  renderOverviewRuler: false,
  overviewRulerLanes: 0,
  guides: { indentation: false },
  scrollbar: { verticalScrollbarSize: 12 },
};
