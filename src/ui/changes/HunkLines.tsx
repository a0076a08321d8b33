import { useId } from 'react';
import { messages } from '../../messages/index.ts';
import { commonIndent, lineSpan, type ContextLine, type HunkView } from '../../state/hunk-views.ts';
import styles from './HunkLines.module.css';
import { LineBlock } from './LineBlock.tsx';

/** The lines of a hunk, before on the left and after on the right, between the unchanged lines around it. */
export function HunkLines({ view }: { readonly view: HunkView }) {
  const { hunk, before, after } = view;
  const text = messages.interface.changes;
  const id = useId();
  const removed = lineSpan(hunk.oldStart, hunk.oldLines);
  const added = lineSpan(hunk.newStart, hunk.newLines);
  return (
    <div className={styles['lines']} style={{ '--common-indent': commonIndent(view) }}>
      <Context lines={before} />
      <div className={styles['pair']}>
        {hunk.oldLines === 0 ? (
          <p className={styles['nothing']}>{text.nothingRemoved}</p>
        ) : (
          <LineBlock
            id={`${id}-removed`}
            kind="removed"
            name={text.removedLines(removed.from, removed.to)}
            start={removed.from}
            lines={hunk.removed}
          />
        )}
        {hunk.newLines === 0 ? (
          <p className={styles['nothing']}>{text.nothingAdded}</p>
        ) : (
          <LineBlock id={`${id}-added`} kind="added" name={text.addedLines(added.from, added.to)} start={added.from} lines={hunk.added} />
        )}
      </div>
      <Context lines={after} />
    </div>
  );
}

/** Unchanged lines: the same on both sides, so said once, and hidden on the right from those who do not see the sides. */
function Context({ lines }: { readonly lines: readonly ContextLine[] }) {
  const [first] = lines;
  if (first === undefined) return null;
  const texts = lines.map(({ text }) => text);
  return (
    <div className={styles['pair']}>
      <LineBlock kind="same" start={first.oldNumber} lines={texts} />
      <div className={styles['right']} aria-hidden="true">
        <LineBlock kind="same" start={first.newNumber} lines={texts} />
      </div>
    </div>
  );
}

declare module 'react' {
  interface CSSProperties {
    /** The number of characters that all lines of a hunk are indented by. */
    '--common-indent'?: number;
    '--columns'?: number;
  }
}
