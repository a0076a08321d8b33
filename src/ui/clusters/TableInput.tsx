import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { clustersView } from '../../state/clusters/clusters-view.ts';
import { Button } from '../parts/Button.tsx';
import { ColumnHelp } from './ColumnHelp.tsx';
import { example } from './example.ts';
import { takeFile, takeText } from './take-table.ts';
import styles from './TableInput.module.css';

const text = messages.clusters;

interface Props {
  readonly today: string;
  /** That there is no table yet: then there is room for the help. */
  readonly isEmpty: boolean;
}

/** The field for the CSV, and the other ways to one. */
export function TableInput({ today, isEmpty }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const csv = useStore(clustersView, (view) => view.text);
  return (
    <section className={styles['input']} aria-label={text.input}>
      <p id={`${id}-intro`}>{text.intro}</p>
      <textarea
        className={styles['csv']}
        rows={isEmpty ? 8 : 3}
        wrap="off"
        spellCheck={false}
        aria-label={text.input}
        aria-describedby={`${id}-intro`}
        value={csv}
        onChange={({ target }) => takeText(target.value, today)}
      />
      <div className={styles['ways']}>
        <Button onClick={() => file.current?.click()}>{text.open}</Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-label={text.open}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void takeFile(chosen, today);
            // So that the same file, edited meanwhile, can be opened again.
            target.value = '';
          }}
        />
        <Button look={isEmpty ? 'plain' : 'quiet'} onClick={() => takeText(example, today)}>
          {text.example}
        </Button>
        {!isEmpty && (
          <Button look="quiet" onClick={() => takeText('', today)}>
            {text.clear}
          </Button>
        )}
      </div>
      <ColumnHelp isOpen={isEmpty} />
    </section>
  );
}
