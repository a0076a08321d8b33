import type { MatrixCell } from '../../engine/index.ts';
import type { Layer } from '../../state/matrix-view.ts';
import styles from './MatrixTable.module.css';
import { OracleSign, Star, UpstreamSign } from './Sign.tsx';
import { cellName, isStarred, oracleWord, upstreamWord } from './words.ts';

interface Props {
  readonly cell: MatrixCell;
  readonly layer: Layer;
  readonly isChosen: boolean;
  /** The one cell that the Tab key stops at. */
  readonly isStop: boolean;
}

/** One pair: both opinions side by side, never merged. What a click does is said once, at the table. */
export function MatrixCellButton({ cell, layer, isChosen, isStop }: Props) {
  const { kubernetes, calico, status } = cell;
  return (
    <button
      type="button"
      className={styles['cell']}
      data-kubernetes={kubernetes}
      data-calico={calico}
      data-status={layer === 'upstream' ? undefined : status}
      aria-label={cellName(cell, layer, isChosen)}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
    >
      {layer !== 'upstream' && <OracleSign word={oracleWord(cell)} />}
      {layer !== 'oracle' && <UpstreamSign word={upstreamWord(cell)} />}
      {isStarred(cell) && (
        <span className={styles['star']}>
          <Star />
        </span>
      )}
    </button>
  );
}
