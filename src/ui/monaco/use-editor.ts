import { type RefObject, useEffect, useState } from 'react';
import type { Plan, ReasonedEdit, TextEdit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Audited } from '../../state/audit/auditing.ts';
import type * as DiffEditors from './diff-editor.ts';
import type * as Editing from './editing.ts';
import type { LiveText } from './live-text.ts';

/** What the editor shows, in the page's terms. */
export interface Shown {
  readonly original: string;
  /** What the page made of it by itself. Another one begins anew: to undo is to take back one's own work, and no choice of the form. */
  readonly base: string;
  readonly plan: Plan;
  /** What a person did to the result, as edits of what the page made by itself. */
  readonly ownEdits: readonly ReasonedEdit[];
  readonly originalName: string;
  readonly editedName: string;
  readonly isReadOnly: boolean;
  /** Told what a person types: edits of `text`, which is what stood there. */
  readonly onEdit: (text: string, edits: readonly TextEdit[]) => void;
}

export interface Editor extends Pick<DiffEditors.DiffEditor, 'reveal' | 'goTo' | 'colour' | 'dispose'> {
  readonly show: (shown: Shown) => void;
  /** Marks what an audit of the text that is shown has found; without one, nothing. */
  readonly mark: (audited: Audited | undefined) => void;
}

/**
 * An editor in the host element, undefined until its chunk has come, or that the chunk could not be loaded. `onLine` is told where the
 * cursor goes, and stays the same.
 */
export function useEditor(host: RefObject<HTMLElement | null>, onLine: (line: number) => void): Editor | 'missing' | undefined {
  const [editor, setEditor] = useState<Editor | 'missing'>();
  useEffect(() => {
    let isCurrent = true;
    let created: Editor | undefined;
    Promise.all([import('./diff-editor.ts'), import('./editing.ts')]).then(
      ([editors, editing]) =>
        isCurrent && host.current !== null && setEditor((created = createEditor(host.current, onLine, editors, editing))),
      () => isCurrent && setEditor('missing'),
    );
    return () => {
      isCurrent = false;
      created?.dispose();
    };
  }, [host, onLine]);
  return editor;
}

function createEditor(
  host: HTMLElement,
  onLine: (line: number) => void,
  { createDiffEditor }: typeof DiffEditors,
  { createLiveText, ownLines, toMarks }: typeof Editing,
): Editor {
  let live: LiveText | undefined;
  let begun = '';
  let onEdit: Shown['onEdit'] = () => undefined;
  const { show, mark, ...rest } = createDiffEditor(host, {
    onLine,
    onChange: (changes) => {
      if (live === undefined) return;
      const { text, edits } = live.type(changes);
      onEdit(text, edits);
    },
  });
  return {
    ...rest,
    show: ({ original, base, plan, ownEdits, onEdit: next, ...names }) => {
      onEdit = next;
      if (live?.original !== original || begun !== base) live = createLiveText(original, plan);
      begun = base;
      const own = ownLines(plan.manifest, ownEdits);
      show({ ...names, live, changes: live.take(plan), hunks: plan.hunks, own, ownName: messages.editing.ownChange });
    },
    mark: (audited) => mark(audited === undefined ? [] : toMarks(audited.text, audited.audit)),
  };
}
