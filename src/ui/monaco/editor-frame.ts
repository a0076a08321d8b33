import type { Hunk, Language } from '../../engine/index.ts';
import type { LiveText } from './live-text.ts';
import type { Mark } from './marks.ts';
import type { LineRange } from './own-lines.ts';
import type { ModelChange } from './text-edits.ts';

// What the page and the document that holds the editor know of each other. They are of one origin and call each other directly, and
// what they hand over is plain data and functions: neither tests what the other made by its class, which is another one there.

/** What is shown beside the lines of the edited side. */
export interface Beside {
  readonly hunks: readonly Hunk[];
  /** The lines that a person changed, and what that is called. */
  readonly own: readonly LineRange[];
  readonly ownName: string;
}

/** What the editor shows: two texts, what has changed between them, and how each is called. */
export interface DiffContent extends Beside {
  /** Another object is another pair of texts, and the editor begins anew. */
  readonly live: Pick<LiveText, 'original' | 'first'>;
  /** How the edited side gets to what it is to show. */
  readonly changes: readonly ModelChange[];
  readonly originalName: string;
  readonly editedName: string;
  readonly isReadOnly: boolean;
}

/** The editor as the page uses it. Nothing is ever read back from it: it tells what a person types in it. */
export interface DiffEditor {
  readonly show: (content: DiffContent) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly reveal: (hunk: Pick<Hunk, 'oldStart' | 'oldLines' | 'newStart'>) => void;
  /** Goes to a line of the edited side, to type there. */
  readonly goTo: (line: number) => void;
  readonly colour: (theme: EditorTheme) => void;
  readonly dispose: () => void;
}

export interface Listeners {
  /** Where the cursor goes on the edited side. */
  readonly onLine: (line: number) => void;
  /** What a person changes there. */
  readonly onChange: (changes: readonly ModelChange[]) => void;
}

/** The colours that the editor can have: it cannot take them from a style sheet. */
export const editorThemes = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type EditorTheme = (typeof editorThemes)[number];

export type CreateEditor = (listeners: Listeners) => DiffEditor;

/** What the frame's document offers the page. */
export interface EditorFrame {
  /**
   * Loads the editor, whose own words are in this language, and gives what makes one that fills the frame. To be asked for once. Rejects
   * where it cannot be loaded.
   */
  readonly load: (language: Language, theme: EditorTheme) => Promise<CreateEditor>;
}

declare global {
  interface Window {
    /**
     * What the frame's document publishes. A page that is open while another version is put in its place meets that one's document: the
     * name has a number, which changes with any of the above, so that the two find nothing of each other rather than half of it.
     */
    calicutEditor1?: EditorFrame;
  }
}
