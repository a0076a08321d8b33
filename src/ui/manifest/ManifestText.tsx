import { memo } from 'react';
import { messages } from '../../messages/index.ts';
import styles from './ManifestText.module.css';

const CHUNK = 200;

/** The whole manifest with its line numbers. Long as it is, the browser only lays out the chunks that are in sight. */
export const ManifestText = memo(function ManifestText({ text }: { readonly text: string }) {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const starts = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, n) => n * CHUNK);
  return (
    // A region that scrolls must be reachable by keyboard, and so have a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['text']} role="region" aria-label={messages.interface.manifest.region} tabIndex={0}>
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
      <pre>{lines.join('\n')}</pre>
    </div>
  );
}
