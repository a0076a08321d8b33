import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { clustersView, LARGE_TEXT, showAsText } from '../../state/clusters/clusters-view.ts';
import { Button } from '../parts/Button.tsx';
import styles from './TableInput.module.css';
import { takeEdited, takeText } from './take-table.ts';

const text = messages.clusters;

interface Props {
  readonly today: string;
  readonly rows: number;
  /** The id of what describes the field. */
  readonly describedBy: string;
}

/** The CSV as text; a large one only when it is asked for, since a browser stands still over a field with thousands of lines. */
export function TableText({ today, rows, describedBy }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const csv = useStore(clustersView, (view) => view.text);
  const isAsText = useStore(clustersView, (view) => view.isAsText);
  /** Changes one for the other, and keeps the focus here. */
  const exchange = (change: () => void) => {
    flushSync(change);
    own.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  };
  return (
    <div ref={own} className={styles['text']}>
      {isAsText || csv.length < LARGE_TEXT ? (
        <textarea
          className={styles['csv']}
          rows={rows}
          wrap="off"
          spellCheck={false}
          aria-label={text.input}
          aria-describedby={describedBy}
          value={csv}
          onChange={({ target }) => takeEdited(target.value, today)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (pasted.length < LARGE_TEXT) return;
            // The field never gets it: it would be laid out there line by line.
            event.preventDefault();
            const { value, selectionStart, selectionEnd } = event.currentTarget;
            exchange(() => takeText(`${value.slice(0, selectionStart)}${pasted}${value.slice(selectionEnd)}`, today));
          }}
        />
      ) : (
        <>
          <p>{text.large(countLines(csv))}</p>
          <Button look="quiet" onClick={() => exchange(showAsText)}>
            {text.asText}
          </Button>
        </>
      )}
    </div>
  );
}

function countLines(csv: string): number {
  return csv.trimEnd().split(/\r\n?|\n/).length;
}
