import { useState } from 'react';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { linkTo } from '../../state/link.ts';
import type { WorkbenchParts } from '../workbench/workbench.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import styles from './Header.module.css';
import { Icon } from './Icon.tsx';

const LINK = 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1';
const DONE = 'M5 13l4.5 4.5L19 8';

export function CopyLink({ bench }: { readonly bench: Pick<WorkbenchParts, 'LinkByHand'> | undefined }) {
  const [isConfirmed, confirm] = useConfirmed();
  const [isRefused, setRefused] = useState(false);
  const { copy, copied } = messages.page.link;
  const copyLink = async () => {
    setRefused(false);
    if (await copyText(linkTo(choices.getState().selection, window.location))) confirm();
    else setRefused(true);
  };
  return (
    <>
      <Button id="copy-link" onClick={() => void copyLink()}>
        <Icon lines={isConfirmed ? DONE : LINK} />
        <span className={styles['word']}>{isConfirmed ? copied : copy}</span>
      </Button>
      <span role="status" className="unseen">
        {isConfirmed && copied}
      </span>
      {isRefused && bench !== undefined && <bench.LinkByHand onClose={() => setRefused(false)} />}
    </>
  );
}
