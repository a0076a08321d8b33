import { useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { linkTo } from '../../state/link.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';

export function CopyLink() {
  const selection = useStore(choices, (all) => all.selection);
  const [isConfirmed, confirm] = useConfirmed();
  const [announcement, announce] = useState('');
  const { copy, copied, refused } = messages.interface.link;
  const copyLink = async () => {
    const isCopied = await copyText(linkTo(selection, window.location));
    announce(isCopied ? copied : refused);
    if (isCopied) confirm();
  };
  return (
    <>
      <Button onClick={() => void copyLink()}>{isConfirmed ? copied : copy}</Button>
      <span role="status" className={announcement === refused ? undefined : 'unseen'}>
        {announcement}
      </span>
    </>
  );
}
