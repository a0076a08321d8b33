import { useId, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { messages } from '../../messages/index.ts';
import { matrixMinors, type ColumnGroup, type MatrixLine, type Pair } from '../../state/matrix-table.ts';
import type { Layer } from '../../state/matrix-view.ts';
import { buttonAt, pairAt, revealWithin } from './cells.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixLineRows } from './MatrixLineRows.tsx';
import styles from './MatrixTable.module.css';
import { moveTo } from './move.ts';

interface Props {
  readonly groups: readonly ColumnGroup[];
  readonly lines: readonly MatrixLine[];
  readonly layer: Layer;
  readonly chosen: Pair;
  /** The cell that was last gone to, if it is not the chosen one. */
  readonly focused: Pair | undefined;
  readonly onFocus: (pair: Pair) => void;
  readonly onHover: (pair: Pair | undefined) => void;
  readonly onChoose: (pair: Pair) => void;
}

/** A table for the eye and for screen readers, a grid for the keyboard: one stop for the Tab key, arrows between cells. */
export function MatrixTable({ groups, lines, layer, chosen, focused, onFocus, onHover, onChoose }: Props) {
  const caption = useId();
  const region = useRef<HTMLDivElement>(null);
  const releases = lines.flatMap(({ rows }) => rows.map(({ calico }) => calico));
  const stop = focused !== undefined && releases.includes(focused.calico) ? focused : chosen;
  const ended = useMemo(() => endedMinors(groups), [groups]);

  useLayoutEffect(() => {
    if (region.current !== null) revealWithin(region.current, '[aria-current]');
  }, []);

  const moveWith = (event: KeyboardEvent<HTMLElement>) => {
    const from = pairAt(event.target);
    if (from === undefined || event.altKey || event.metaKey || event.shiftKey) return;
    const place = { row: releases.indexOf(from.calico), column: matrixMinors.indexOf(from.kubernetes) };
    const to = moveTo(event.key, event.ctrlKey, place, { row: releases.length, column: matrixMinors.length });
    if (to === undefined) return;
    event.preventDefault();
    buttonAt(event.currentTarget, releases[to.row], matrixMinors[to.column])?.focus();
  };

  return (
    // A region that scrolls must be reachable by keyboard, and so have a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={region} className={styles['region']} role="region" aria-label={messages.matrix.region} tabIndex={0}>
      <table
        // The rule does not know that a table becomes a grid by design.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['table']}
        style={{ '--columns': matrixMinors.length }}
        aria-labelledby={caption}
        onKeyDown={moveWith}
        onFocus={({ target }) => callWith(pairAt(target), onFocus)}
        onClick={({ target }) => callWith(pairAt(target), onChoose)}
        onPointerOver={({ target, pointerType }) => pointerType === 'mouse' && onHover(pairAt(target))}
      >
        <caption>
          <span id={caption} className="unseen">
            {messages.matrix.caption}
          </span>
        </caption>
        <colgroup>
          <col className={styles['releases']} />
          <col span={matrixMinors.length} />
        </colgroup>
        <MatrixHead groups={groups} chosen={chosen.kubernetes} />
        {lines.map((line) => (
          <MatrixLineRows key={line.minor} line={line} layer={layer} chosen={chosen} stop={stop} ended={ended} />
        ))}
      </table>
    </div>
  );
}

function endedMinors(groups: readonly ColumnGroup[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ state, columns }) => (state === 'ended' ? columns.map(({ kubernetes }) => kubernetes) : [])));
}

function callWith(pair: Pair | undefined, call: (pair: Pair) => void): void {
  if (pair !== undefined) call(pair);
}
