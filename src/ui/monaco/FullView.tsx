import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { auditing } from '../../state/audit/auditing.ts';
import { choices } from '../../state/choices.ts';
import { arriveAtLine, showFullView } from '../../state/choose.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { drafts, typeInDraft } from '../../state/draft/drafts.ts';
import type { ChangeGroup, HunkView } from '../../state/hunk-views.ts';
import { Reason } from '../changes/Reason.tsx';
import type { ReadingPlace } from '../changes/use-reading-place.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../result/Message.tsx';
import { useEditorTheme } from './editor-theme.ts';
import styles from './FullView.module.css';
import { hasLoneReturn } from './model-lines.ts';
import { nodeLine } from './node-line.ts';
import { useEditor, type Editor } from './use-editor.ts';
import { Waiting } from './Waiting.tsx';

/** More than this the editor holds only by leaving out what it is here for. */
const LIMIT = 5_000_000;

interface Props {
  readonly planned: Planned;
  readonly views: readonly HunkView[];
  readonly place: ReadingPlace | undefined;
}

/** The changes in the whole file, in the editor, where they can be added to. The editor is asked for only here. */
export function FullView(props: Props) {
  const { plan, manifest } = props.planned;
  if (Math.max(manifest.text.length, plan.manifest.length) <= LIMIT) return <EditorView {...props} />;
  return (
    <Message heading={messages.interface.changes.fullView} sentences={[messages.editing.tooLong]}>
      <div>
        <Button onClick={() => showFullView(false)}>{messages.interface.editor.back}</Button>
      </div>
    </Message>
  );
}

/** The editor, with the reasons of the change that the cursor is in, or of the one that was gone to. */
function EditorView({ planned, views, place }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState(0);
  const language = useSpokenLanguage();
  const editor = useEditor(host, language, setLine);
  const created = typeof editor === 'object' ? editor : undefined;
  const theme = useEditorTheme();
  const { plan, base, manifest } = planned;
  const goTo = useStore(choices, (all) => all.goTo);
  const edits = useStore(drafts, (all) => all.byBase.get(base.manifest)?.edits);
  const last = useStore(auditing, (all) => all.last);
  const isRunning = useStore(auditing, (all) => all.state === 'running');
  const current = views.find((view) => isIn(view, line)) ?? views[(place?.number ?? 1) - 1];
  const isReadOnly = useMemo(() => hasLoneReturn(manifest.text) || hasLoneReturn(plan.manifest), [manifest, plan]);

  useEffect(() => created?.colour(theme), [created, theme]);

  useEffect(() => {
    const text = messages.interface.editor;
    created?.show({
      original: manifest.text,
      base: base.manifest,
      plan,
      ownEdits: edits ?? [],
      originalName: text.original(manifest.name),
      editedName: text.modified(plan.name),
      isReadOnly,
      onEdit: (before, edits) => typeInDraft(base.manifest, before, edits),
    });
  }, [created, plan, base, edits, manifest, isReadOnly]);

  // Marks of an older text stay, and move with what is typed, until the newer one is audited.
  useEffect(() => {
    if (last?.text === plan.manifest) created?.mark(last);
    else if (!isRunning) created?.mark(undefined);
  }, [created, plan, last, isRunning]);

  // Gone to when it is asked for and when another text is begun, and not whenever a hunk changes: somebody may be typing.
  const reveal = useEffectEvent((into: Editor | undefined, number: number, _base: string) => {
    if (goTo !== undefined) return;
    const hunk = views[number - 1]?.hunk;
    const line = hunk === undefined ? nodeLine(plan.manifest) : undefined;
    if (hunk !== undefined) into?.reveal(hunk);
    else if (line !== undefined) into?.reveal({ oldStart: line, oldLines: 1, newStart: line });
  });
  useEffect(() => reveal(created, place?.number ?? 1, base.manifest), [created, place, base.manifest]);

  useEffect(() => {
    if (created === undefined || goTo === undefined) return;
    created.goTo(goTo.line);
    arriveAtLine();
  }, [created, goTo]);

  return (
    <>
      {views.length > 0 && (
        <div className={styles['reasons']}>
          {current?.groups.toSorted(ownFirst).map((group) => (
            <Reason key={group.reason} group={group} />
          ))}
        </div>
      )}
      {isReadOnly ? (
        <p className={styles['note']}>{messages.editing.loneReturn}</p>
      ) : (
        <p className={styles['keys']}>{messages.editing.keys}</p>
      )}
      <div ref={host} className={styles['editor']}>
        {created === undefined && <Waiting isMissing={editor === 'missing'} />}
      </div>
    </>
  );
}

function isIn({ hunk: { newStart, newLines } }: HunkView, line: number): boolean {
  return line >= newStart && line < newStart + Math.max(newLines, 1);
}

/** What a person has just done stands before what was done to the file. */
function ownFirst(a: ChangeGroup, b: ChangeGroup): number {
  return Number(b.reason === 'own-change') - Number(a.reason === 'own-change');
}
