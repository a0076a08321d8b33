import { useStore } from 'zustand';
import { recipeFor } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { isPinned, upstreamAddress } from '../../sources/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseSource } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import { useWorkbench } from '../workbench/workbench-context.ts';
import styles from './SourceDialog.module.css';

interface Props {
  readonly look?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
}

/** Asks upstream's server for the file, and says beforehand that it does and whose server it is. */
export function FetchButton({ look = 'plain', type = 'button' }: Props) {
  const { loader } = useWorkbench();
  const selection = useStore(choices, (all) => all.selection);
  const isChosen = useStore(choices, ({ source }) => source === 'upstream');
  const wanted = { release: selection.calico, file: recipeFor(selection).file };
  const { host } = new URL(upstreamAddress(wanted));
  const text = messages.interface.source;
  return (
    <>
      <Button look={look} type={type} onClick={isChosen ? loader.retry : () => chooseSource('upstream')}>
        {text.fetch(wanted.file, wanted.release)}
      </Button>
      <p className={styles['hint']}>{isPinned(wanted) ? text.fetchHint(host) : text.fetchHintUnknown(host)}</p>
    </>
  );
}
