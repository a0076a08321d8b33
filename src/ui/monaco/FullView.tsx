import { useEffect, useRef } from 'react';
import type { Planned } from '../../state/derive-outcome.ts';
import type { HunkView } from '../../state/hunk-views.ts';
import { Reason } from '../changes/Reason.tsx';
import type { ReadingPlace } from '../changes/use-reading-place.ts';
import { messages } from '../../messages/index.ts';
import styles from './FullView.module.css';
import { useEditor } from './use-editor.ts';
import { useIsDark } from './use-is-dark.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly planned: Planned;
  readonly views: readonly HunkView[];
  readonly place: ReadingPlace | undefined;
}

/** The changes in the whole file, in the editor, with the reasons of the one that was gone to. The editor is asked for only here. */
export function FullView({ planned, views, place }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useEditor(host);
  const created = typeof editor === 'object' ? editor : undefined;
  const isDark = useIsDark();
  const { plan, manifest } = planned;
  const current = views[(place?.number ?? 1) - 1];

  useEffect(() => created?.colour(isDark), [created, isDark]);

  useEffect(() => {
    const text = messages.interface.editor;
    created?.show({
      original: manifest.text,
      modified: plan.manifest,
      hunks: plan.hunks,
      originalName: text.original(manifest.name),
      modifiedName: text.modified(plan.name),
    });
  }, [created, plan, manifest]);

  useEffect(() => {
    const hunk = views[(place?.number ?? 1) - 1]?.hunk;
    if (hunk !== undefined) created?.reveal(hunk);
  }, [created, place, views]);

  return (
    <>
      <div className={styles['reasons']}>
        {current?.groups.map((group) => (
          <Reason key={group.step.id} group={group} />
        ))}
      </div>
      <div ref={host} className={styles['editor']}>
        {created === undefined && <Waiting isMissing={editor === 'missing'} />}
      </div>
    </>
  );
}
