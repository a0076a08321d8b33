import { editor, MarkerSeverity, Uri, type IPosition } from 'monaco-editor/editor';
import type { Beside } from '../editor-frame.ts';
import { knowHunks } from './known-hunks.ts';
import styles from './Marks.module.css';
import type { Mark } from '../marks.ts';
import type { LineRange } from '../own-lines.ts';
import type { ModelChange } from '../text-edits.ts';
import { wrapWords } from './wrap-words.ts';

/** The model of the side that is edited. */
export interface EditedModel {
  readonly model: editor.ITextModel;
  /** Makes these changes, which the editor can undo, and shows what stands beside the text that comes of them. */
  readonly show: (changes: readonly ModelChange[], beside: Beside) => void;
  /** `fits` says whether a line has room where the editor opens a message between the lines of the text, which it breaks nowhere. */
  readonly mark: (marks: readonly Mark[], fits: (line: string) => boolean) => void;
  readonly messagesAt: (position: IPosition) => readonly string[];
  readonly dispose: () => void;
}

const OWNER = 'Calicut';
/** The editor shows the end of a model's address with a problem, and wants each address once. */
let opened = 0;

/** `onChange` is told of every change that is not made by `show`. */
export function createEditedModel(text: string, onChange: (changes: readonly ModelChange[]) => void): EditedModel {
  const model = editor.createModel(text, 'yaml', Uri.from({ scheme: 'inmemory', path: `/${++opened}/${OWNER}` }));
  // YAML forbids tabs in indentation. Blanks that were put in stay until a person takes them away.
  model.updateOptions({ insertSpaces: true, trimAutoWhitespace: false });
  let forget: () => void = () => undefined;
  let ownIds: string[] = [];
  let markIds: string[] = [];
  const messages = new Map<string, string>();
  let isOurs = false;
  const listener = model.onDidChangeContent(({ changes }) => {
    if (!isOurs) onChange(changes);
  });

  function make(changes: readonly ModelChange[]): void {
    isOurs = true;
    model.pushStackElement();
    model.pushEditOperations(null, [...changes], () => null);
    model.pushStackElement();
    isOurs = false;
  }

  return {
    model,
    show: (changes, { hunks, own, ownName }) => {
      // The editor asks for the hunks when its text has changed, so they are there before.
      forget = knowHunks(model, hunks);
      if (changes.length > 0) make(changes);
      ownIds = model.deltaDecorations(ownIds, own.map(toOwnDecoration(ownName)));
    },
    mark: (marks, fits) => {
      const markers = marks.map(({ level, message, underlined }) => ({
        ...underlined,
        severity: severities[level],
        message: wrapWords(message, fits),
      }));
      editor.setModelMarkers(model, OWNER, markers);
      // Markers move with the text and do not say where they are; decorations do.
      markIds = model.deltaDecorations(
        markIds,
        marks.map(({ range, level, isMissing }) => ({
          range,
          options: isMissing ? { glyphMarginClassName: `codicon codicon-${level === 'note' ? 'info' : level} ${styles[level]}` } : {},
        })),
      );
      messages.clear();
      for (const [n, { message }] of marks.entries()) messages.set(markIds[n] ?? '', message);
    },
    messagesAt: ({ lineNumber, column }) => {
      const here = { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column };
      return model.getDecorationsInRange(here).flatMap(({ id }) => messages.get(id) ?? []);
    },
    dispose: () => {
      listener.dispose();
      forget();
      editor.setModelMarkers(model, OWNER, []);
      model.dispose();
    },
  };
}

const severities = { error: MarkerSeverity.Error, warning: MarkerSeverity.Warning, note: MarkerSeverity.Info } as const;

/** A pencil and a dotted edge beside the lines of a person's own changes, which no documented edit has. */
function toOwnDecoration(name: string) {
  return ({ from, to }: LineRange): editor.IModelDeltaDecoration => ({
    range: { startLineNumber: from, startColumn: 1, endLineNumber: to, endColumn: 1 },
    options: {
      isWholeLine: true,
      // At the very edge: the sign of a line that was added stands where other editors have such an edge.
      marginClassName: styles['own'] ?? null,
      linesDecorationsClassName: styles['named'] ?? null,
      linesDecorationsTooltip: name,
      glyphMarginClassName: `codicon codicon-edit ${styles['pencil']}`,
    },
  });
}
