import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { ColumnHelp } from './ColumnHelp.tsx';
import { example } from './example.ts';
import styles from './TableInput.module.css';
import { TableText } from './TableText.tsx';
import { takeFile, takeText } from './take-table.ts';

const text = messages.clusters;

interface Props {
  readonly today: string;
  /** That there is no table yet: then there is room for the help. */
  readonly isEmpty: boolean;
  /** That what is wrong is what the columns are called. */
  readonly needsHelp: boolean;
}

/** The field for the CSV, and the other ways to one. */
export function TableInput({ today, isEmpty, needsHelp }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const own = useRef<HTMLElement>(null);
  return (
    <section ref={own} className={styles['input']} aria-label={text.input}>
      <p id={`${id}-intro`}>{text.intro}</p>
      <TableText today={today} rows={isEmpty ? 8 : 3} describedBy={`${id}-intro`} />
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
          <Button
            look="quiet"
            onClick={() => {
              // This button goes, and the field is what comes next.
              flushSync(() => takeText('', today));
              own.current?.querySelector('textarea')?.focus();
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
      <ColumnHelp isOpen={isEmpty || needsHelp} />
    </section>
  );
}
