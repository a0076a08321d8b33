import { useEffect, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { noteFiles } from '../../state/one-of-several.ts';
import { openFile } from './open-file.ts';
import { usePaste } from './use-paste.ts';
import styles from './DropZone.module.css';

/** Takes a file that is dropped or pasted anywhere on the page; shows that it would while one is held over it. */
export function DropZone() {
  const [isOver, setOver] = useState(false);
  usePaste();
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      // A panel that takes files of its own has seen it first.
      if (event.defaultPrevented) return setOver(false);
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = event.dataTransfer?.files;
      const file = files?.[0];
      if (files === undefined || file === undefined) return;
      // Also where a panel has taken it: one alone as well.
      noteFiles(files);
      if (event.defaultPrevented) return;
      event.preventDefault();
      openFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver ? <p className={styles['zone']}>{messages.interface.source.drop}</p> : null;
}
