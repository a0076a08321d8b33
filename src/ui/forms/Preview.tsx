import { memo, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { firstLines } from '../manifest/first-lines.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Preview.module.css';

const FIRST = 40;
const CHUNK = 200;
/** Some three times upstream's longest file. What is longer is not laid out to its end. */
const MOST = 20_000;

interface Props {
  readonly name: string;
  readonly text: string;
  /** What stands in place of a text that is empty. */
  readonly emptySays: string;
}

/** The first lines of a file, and the rest on a click. Long as it is, the browser only lays out what is in sight. */
export const Preview = memo(function Preview({ name, text, emptySays }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { head, more } = firstLines(text, isWhole ? MOST : FIRST);
  const lines = head.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const starts = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, n) => n * CHUNK);
  const words = messages.formsPanel;
  if (text === '') return <p className={styles['empty']}>{emptySays}</p>;
  return (
    <div className={styles['preview']}>
      {/* A region that scrolls must be reachable by keyboard, and so have a name. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['text']} role="region" aria-label={words.text(name)} tabIndex={0}>
        {starts.map((start) => {
          const chunk = lines.slice(start, start + CHUNK);
          return (
            <pre key={start} style={{ containIntrinsicBlockSize: `auto calc(${chunk.length} * var(--code-line))` }}>
              {chunk.join('\n')}
            </pre>
          );
        })}
      </div>
      {isWhole && more > 0 && <p className={styles['empty']}>{messages.interface.manifest.more(MOST, more)}</p>}
      {(isWhole || more > 0) && (
        <Button look="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(FIRST + more)}
        </Button>
      )}
    </div>
  );
});
