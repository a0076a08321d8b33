import { type CSSProperties, memo, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './HunkLines.module.css';
import { tint } from './tint.ts';

/** A run longer than this by more than a few lines shows its first lines only, until it is asked for the rest. */
const SHOWN = 10;
const SLACK = 4;

const signs = { removed: '−', added: '+', same: ' ' } as const;

interface Props {
  readonly kind: keyof typeof signs;
  readonly start: number;
  readonly lines: readonly string[];
  readonly id?: string;
  readonly name?: string;
}

/** A run of lines on one side, with their numbers and signs. */
export function LineBlock({ kind, start, lines, id, name }: Props) {
  const [isWhole, setWhole] = useState(false);
  const isLong = lines.length > SHOWN + SLACK;
  const shown = isLong && !isWhole ? lines.slice(0, SHOWN) : lines;
  const placed = shown.map((line, n) => ({ place: n, line }));
  const text = messages.interface.changes;
  return (
    <div className={styles[kind]} {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}>
      <div id={id} lang="en">
        {/* By its place in the run: where lines above come or go, a line gets another number and stays itself. */}
        {placed.map(({ place, line }) => (
          <Line key={place} number={start + place} sign={signs[kind]} line={line} />
        ))}
      </div>
      {isLong && (
        <Button look="quiet" className={styles['fold']} aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.showFewer : text.showAll(lines.length)}
        </Button>
      )}
    </div>
  );
}

/** Lines that are too long for their side go on below their own indentation, and a little behind it. */
function hanging(line: string): CSSProperties {
  const depth = `${line.length - line.trimStart().length + 2}ch`;
  return { paddingInlineStart: depth, textIndent: `-${depth}` };
}

function Line({ number, sign, line }: { readonly number: number; readonly sign: string; readonly line: string }) {
  return (
    <div className={styles['line']}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <span className={styles['sign']} aria-hidden="true">
        {sign}
      </span>
      <LineText line={line} />
    </div>
  );
}

/** What the line says, coloured; kept where nothing but its number changes. */
const LineText = memo(function LineText({ line }: { readonly line: string }) {
  return (
    <code style={hanging(line)}>
      {tint(line.replace(/\r?\n$/, '')).map(({ kind, text }, n) => (
        // The parts of a line never move among each other.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={n} className={kind === 'text' ? undefined : styles[kind]}>
          {text}
        </span>
      ))}
    </code>
  );
});
