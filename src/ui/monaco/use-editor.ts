import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Language, Plan, ReasonedEdit, TextEdit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Audited } from '../../state/audit/auditing.ts';
import type { CreateEditor, DiffEditor } from './editor-frame.ts';
import type * as Editing from './editing.ts';
import { editorTheme } from './editor-theme.ts';
import type { LiveText } from './live-text.ts';
import { openFrame } from './open-frame.ts';

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

export interface Editor extends Pick<DiffEditor, 'reveal' | 'goTo' | 'colour' | 'dispose'> {
  readonly show: (shown: Shown) => void;
  /** Marks what an audit of the text that is shown has found; without one, nothing. */
  readonly mark: (audited: Audited | undefined) => void;
}

/**
 * An editor in a frame in the host element, undefined until it has come, or that it could not be loaded. In another language it is
 * another one, because its own words are fixed when it is loaded. `onLine` is told where the cursor goes, and stays the same.
 */
export function useEditor(
  host: RefObject<HTMLElement | null>,
  language: Language,
  onLine: (line: number) => void,
): Editor | 'missing' | undefined {
  const [editor, setEditor] = useState<Editor | 'missing'>();
  // Left before the frame leaves the page: what is in a document that has gone cannot be tidied up.
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    let isCurrent = true;
    let created: Editor | undefined;
    const { create, leave } = openFrame(host.current, { title: messages.interface.changes.fullView, language, theme: editorTheme() });
    Promise.all([create, import('./editing.ts')]).then(
      ([createEditor, editing]) => isCurrent && setEditor((created = connect(createEditor, onLine, editing))),
      () => isCurrent && setEditor('missing'),
    );
    return () => {
      isCurrent = false;
      created?.dispose();
      leave();
      setEditor(undefined);
    };
  }, [host, language, onLine]);
  return editor;
}

/** An editor that is spoken to in the page's terms. */
function connect(create: CreateEditor, onLine: (line: number) => void, { createLiveText, ownLines, toMarks }: typeof Editing): Editor {
  let live: LiveText | undefined;
  let begun = '';
  let onEdit: Shown['onEdit'] = () => undefined;
  const { show, mark, ...rest } = create({
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
