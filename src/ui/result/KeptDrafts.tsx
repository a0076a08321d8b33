import { useStore } from 'zustand';
import { recipeFor } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { deriveDrafted } from '../../state/draft/derive-drafted.ts';
import { discardDraft, drafts, goBackTo, otherDrafts, type Origin } from '../../state/draft/drafts.ts';
import { loading } from '../../state/loading.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Notices.module.css';

/** What a person changed in manifests that are not on the page: it is kept, and can be gone back to. */
export function KeptDrafts() {
  const kept = useKeptDrafts();
  const text = messages.editing;
  return (
    <div role="status" className={styles['notices']}>
      {kept.map(([base, { origin }]) => (
        <div key={base} className={styles['kept']}>
          <p>{text.kept(sayName(origin))}</p>
          {origin !== undefined && (
            <Button look="quiet" onClick={() => goBackTo(origin)}>
              {text.goBack}
            </Button>
          )}
          <Button look="quiet" onClick={() => discard(base)}>
            {text.discard}
          </Button>
        </div>
      ))}
    </div>
  );
}

/** Nothing while it is not yet known what will be on the page. */
function useKeptDrafts(): ReturnType<typeof otherDrafts> {
  const selection = useStore(choices, (all) => all.selection);
  const load = useStore(loading);
  const all = useStore(drafts);
  if (load.state === 'arriving') return [];
  const drafted = load.state === 'ready' ? deriveDrafted(selection, load.loaded, all) : undefined;
  return otherDrafts(all, drafted !== undefined && 'base' in drafted ? drafted.base.manifest : '');
}

function sayName(origin: Origin | undefined): string {
  if (origin?.own !== undefined) return origin.own.name;
  const selection = origin?.selection ?? choices.getState().selection;
  return messages.interface.source.wanted(recipeFor(selection).file, selection.calico);
}

function discard(base: string): void {
  discardDraft(base);
  // The button goes with what it discards.
  document.querySelector<HTMLElement>('#result')?.focus();
}
