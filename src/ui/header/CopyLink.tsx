import { useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { linkTo } from '../../state/link.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import styles from './Header.module.css';
import { Icon } from './Icon.tsx';

const LINK = 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1';
const DONE = 'M5 13l4.5 4.5L19 8';

export function CopyLink() {
  const selection = useStore(choices, (all) => all.selection);
  const [isConfirmed, confirm] = useConfirmed();
  const [announcement, announce] = useState('');
  const { copy, copied, refused } = messages.page.link;
  const copyLink = async () => {
    const isCopied = await copyText(linkTo(selection, window.location));
    announce(isCopied ? copied : refused);
    if (isCopied) confirm();
  };
  return (
    <>
      <Button id="copy-link" onClick={() => void copyLink()}>
        <Icon lines={isConfirmed ? DONE : LINK} />
        <span className={styles['word']}>{isConfirmed ? copied : copy}</span>
      </Button>
      <span role="status" className={announcement === refused ? undefined : 'unseen'}>
        {announcement}
      </span>
    </>
  );
}
