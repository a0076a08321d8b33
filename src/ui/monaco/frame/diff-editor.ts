import { editor } from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/yaml/register';
import type { Beside, DiffContent, DiffEditor, Listeners } from '../editor-frame.ts';
import { createEditedModel, type EditedModel } from './edited-model.ts';
import { keepMessageInView, messageFits } from './message-box.ts';
import { keepRight } from './keep-right.ts';
import { knownHunksService } from './known-hunks.ts';
import { hideUnchangedRegions, options } from './options.ts';
import { showMessages } from './show-messages.ts';
import { colour, defineThemes } from './themes.ts';

/** By then, in milliseconds, lines are wrapped and folded, and what stands above the editor has its height. */
const SETTLED = 250;
/** As many lines on each side of a line that is gone to are not folded. */
const AROUND = 10;

// Without this the editor tries to find a worker by itself, fails and says so in the console. With known hunks it needs none.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
defineThemes();

/**
 * Makes an editor that fills `host`, in an element of its own: it leaves marks on the one it was in. The element is in the page
 * before the editor is, which otherwise keeps what it decided at no width. `dispose` gives everything back, models included.
 */
export function createDiffEditor(host: HTMLElement, { onLine, onChange }: Listeners): DiffEditor {
  const element = document.createElement('div');
  host.append(element);
  const diff = editor.createDiffEditor(element, options, knownHunksService);
  const left = diff.getOriginalEditor();
  const right = diff.getModifiedEditor();
  right.onDidChangeCursorPosition(({ position }) => onLine(position.lineNumber));
  let release: () => void = () => undefined;
  let leaveNames: () => void = () => undefined;
  let shown: { readonly live: DiffContent['live']; readonly model: EditedModel } | undefined;
  let bringIntoView: (() => void) | undefined;
  const wait = (into: (() => void) | undefined) => {
    bringIntoView = into;
    // What is on its way to a line is not what will stand there.
    element.setAttribute('aria-busy', String(into !== undefined));
  };
  // Unchanged regions are folded only when the hunks have been asked for, after those who wait for it have been told, and everything
  // below them moves then, the cursor's own line out of sight too. Later it stays.
  diff.onDidUpdateDiff(() => {
    const into = bringIntoView;
    if (into === undefined) return;
    const again = () => {
      if (bringIntoView === into && diff.getModel() !== null) into();
    };
    queueMicrotask(again);
    setTimeout(() => {
      again();
      if (bringIntoView === into) wait(undefined);
    }, SETTLED);
  });
  // Whoever has begun to do something stays where they are.
  const stay = () => wait(undefined);
  right.onKeyDown(stay);
  element.addEventListener('pointerdown', stay);
  element.addEventListener('wheel', stay, { passive: true });
  const bring = (into: () => void) => {
    into();
    wait(diff.getLineChanges() === null ? into : undefined);
  };

  /** A region is unfolded where the cursor comes into it, so it comes from both sides; that it is in there already unfolds nothing. */
  const putCursor = (line: number) => {
    for (const lineNumber of [line + AROUND, Math.max(line - AROUND, 1), line]) right.setPosition({ lineNumber, column: 1 });
  };

  const open = (live: DiffContent['live'], beside: Beside) => {
    const before = editor.createModel(live.original, 'yaml');
    const model = createEditedModel(live.first, onChange);
    model.show([], beside);
    diff.setModel({ original: before, modified: model.model });
    // Folding goes wrong when models are exchanged (microsoft/monaco-editor issue 4903) unless it is asked for again.
    diff.updateOptions({ hideUnchangedRegions });
    shown?.model.dispose();
    release();
    release = () => before.dispose();
    shown = { live, model };
  };
  showMessages(right, (position) => shown?.model.messagesAt(position) ?? []);
  keepMessageInView(right);
  const fits = messageFits(right);

  return {
    show: ({ live, changes, originalName, editedName, isReadOnly, ...beside }) => {
      if (shown?.live !== live) open(live, beside);
      else shown.model.show(changes, beside);
      diff.updateOptions({ readOnly: isReadOnly });
      leaveNames();
      const leaveSides = [keepRight(left, originalName), keepRight(right, editedName)];
      leaveNames = () => leaveSides.forEach((leave) => leave());
    },
    mark: (marks) => shown?.model.mark(marks, fits),
    reveal: ({ oldStart, oldLines, newStart }) =>
      bring(() => {
        const line = Math.max(newStart, 1);
        right.setPosition({ lineNumber: line, column: 1 });
        right.revealLineNearTop(line);
        if (oldLines > 0) left.revealLineNearTop(oldStart);
      }),
    goTo: (line) => {
      bring(() => {
        putCursor(line);
        right.revealLineInCenter(line);
        right.focus();
        // The editor may be longer than what is seen of the page.
        element.scrollIntoView({ block: 'nearest' });
      });
    },
    colour,
    dispose: () => {
      diff.dispose();
      leaveNames();
      shown?.model.dispose();
      release();
      element.remove();
    },
  };
}
