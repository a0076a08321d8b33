import type { ComparedHunk, DocumentComparison } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { HunkLines } from '../changes/HunkLines.tsx';
import { LineBlock } from '../changes/LineBlock.tsx';
import { Fold } from './Fold.tsx';
import { hunkViewOf, keyOf } from './hunk-view.ts';
import styles from './Comparison.module.css';

interface Props {
  readonly document: DocumentComparison;
  readonly isOpenFirst?: boolean;
}

/** One document that differs: its name and counts, and its lines when it is opened, those that were only indented in a fold. */
export function DocumentView({ document, isOpenFirst = false }: Props) {
  const { state, removedLines, addedLines, indentedLines, hunks } = document;
  const text = messages.upgrade.comparison;
  const isOnlyIndented = indentedLines === addedLines && indentedLines === removedLines;
  const indented = hunks.filter(({ isIndentation }) => isIndentation);
  return (
    <li>
      <Fold
        isOpenFirst={isOpenFirst}
        summary={
          <span className={styles['row']}>
            <span className={styles['state']} data-state={state}>
              {text.states[state]}
            </span>
            <span>
              {text.document(document)} {isOnlyIndented && <em className={styles['soft']}>{text.onlyIndented}</em>}
            </span>
            <span className={styles['count']} aria-hidden="true">
              {removedLines > 0 && text.removed(removedLines)}
            </span>
            <span className={styles['count']} aria-hidden="true">
              {addedLines > 0 && text.added(addedLines)}
            </span>
            <span className="unseen">{text.linesLong(document)}</span>
          </span>
        }
      >
        {() => (
          <div className={styles['hunks']}>
            {hunks.map((hunk) => !hunk.isIndentation && <HunkView key={keyOf(hunk)} hunk={hunk} state={state} />)}
            {indented.length > 0 && (
              <Fold summary={text.indented(indented.length)}>
                {() => (
                  <div className={styles['hunks']}>
                    {indented.map((hunk) => (
                      <HunkView key={keyOf(hunk)} hunk={hunk} state={state} />
                    ))}
                  </div>
                )}
              </Fold>
            )}
          </div>
        )}
      </Fold>
    </li>
  );
}

/** A hunk below the keys that it stands under. A document that is new or gone has one side and takes the whole width. */
function HunkView({ hunk, state }: { readonly hunk: ComparedHunk; readonly state: DocumentComparison['state'] }) {
  const text = messages.upgrade.comparison;
  const { changes } = messages.interface;
  if (state !== 'changed') {
    const isAdded = state === 'added';
    const [start, lines] = isAdded ? [hunk.newStart, hunk.added] : [hunk.oldStart, hunk.removed];
    const end = start + lines.length - 1;
    const name = isAdded ? changes.addedLines(start, end) : changes.removedLines(start, end);
    return (
      <div className={styles['whole']}>
        <LineBlock kind={state} start={start} lines={lines} name={name} />
      </div>
    );
  }
  return (
    <div>
      {hunk.path.length > 0 && (
        <p className={styles['path']} title={text.path(hunk.path)}>
          <code>{text.shortPath(hunk.path)}</code>
        </p>
      )}
      <HunkLines view={hunkViewOf(hunk)} />
    </div>
  );
}
