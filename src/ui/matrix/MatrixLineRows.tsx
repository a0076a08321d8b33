import { memo } from 'react';
import type { MatrixRow } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { matrixMinors, type MatrixLine, type Pair } from '../../state/matrix-table.ts';
import type { Layer } from '../../state/matrix-view.ts';
import { MatrixCellButton } from './MatrixCellButton.tsx';
import styles from './MatrixTable.module.css';

const text = messages.matrix;

interface Props {
  readonly line: MatrixLine;
  readonly layer: Layer;
  readonly chosen: Pair;
  /** The one cell that the Tab key stops at. */
  readonly stop: Pair;
  readonly ended: ReadonlySet<string>;
}

/** A Calico line: its life cycle upstream, and its releases. */
export function MatrixLineRows({ line: { minor, lifeCycle, rows }, layer, chosen, stop, ended }: Props) {
  const until = 'until' in lifeCycle ? lifeCycle.until : '';
  return (
    <tbody>
      <tr className={styles['line']}>
        <th scope="rowgroup" colSpan={matrixMinors.length + 1}>
          <span className={styles['lineName']}>
            {text.line(minor)} <span className={styles['lineState']}>{text.lineState(lifeCycle.state, until)}</span>
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row
          key={row.calico}
          row={row}
          layer={layer}
          chosen={row.calico === chosen.calico ? chosen.kubernetes : undefined}
          stop={row.calico === stop.calico ? stop.kubernetes : undefined}
          ended={ended}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly layer: Layer;
  readonly chosen: string | undefined;
  readonly stop: string | undefined;
  readonly ended: ReadonlySet<string>;
}

/** Drawn again only where its own cells change: moving through the table touches two rows at most. */
const Row = memo(function Row({ row: { calico, cells }, layer, chosen, stop, ended }: RowProps) {
  useSpokenLanguage();
  return (
    <tr>
      <th scope="row" className={styles['release']} data-chosen={chosen !== undefined}>
        {calico}
      </th>
      {cells.map((cell) => (
        <td key={cell.kubernetes} data-ended={ended.has(cell.kubernetes)}>
          <MatrixCellButton cell={cell} layer={layer} isChosen={cell.kubernetes === chosen} isStop={cell.kubernetes === stop} />
        </td>
      ))}
    </tr>
  );
});
