import { memo } from 'react';
import { messages } from '../../messages/index.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { firstLines } from './first-lines.ts';
import styles from './ManifestText.module.css';

const CHUNK = 200;
/** Some three times upstream's longest file. What is longer is not laid out to its end. */
const LINES = 20_000;

/** The manifest with its line numbers. Long as it is, the browser only lays out the chunks that are in sight. */
export const ManifestText = memo(function ManifestText({ text }: { readonly text: string }) {
  useSpokenLanguage();
  const { head, more } = firstLines(text, LINES);
  const lines = head.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const starts = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, n) => n * CHUNK);
  const words = messages.interface.manifest;
  return (
    // A region that scrolls must be reachable by keyboard, and so have a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['text']} role="region" aria-label={words.region} tabIndex={0}>
      {more > 0 && <p className={styles['more']}>{words.more(LINES, more)}</p>}
      {starts.map((start) => (
        <Chunk key={start} start={start} lines={lines.slice(start, start + CHUNK)} />
      ))}
    </div>
  );
});

function Chunk({ start, lines }: { readonly start: number; readonly lines: readonly string[] }) {
  const numbers = lines.map((_, n) => start + n + 1).join('\n');
  return (
    <div className={styles['chunk']} style={{ containIntrinsicBlockSize: `auto calc(${lines.length} * var(--code-line))` }}>
      <pre className={styles['numbers']} aria-hidden="true">
        {numbers}
      </pre>
      <pre lang="en">{lines.join('\n')}</pre>
    </div>
  );
}
