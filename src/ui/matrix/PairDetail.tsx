import { advise, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { AxisRows } from '../verdict/AxisRows.tsx';
import styles from './PairDetail.module.css';
import { OracleSign } from './Sign.tsx';
import { oracleWord } from './words.ts';

const text = messages.matrix;

interface Props {
  /** What a click on the pair chooses. */
  readonly selection: Selection;
  readonly isChosen: boolean;
  readonly today: string;
}

/**
 * Why a cell says what it says, with the sources. It follows the pointer and the keyboard without a word to screen readers: they have
 * read the name of the cell, and come here with the Tab key.
 */
export function PairDetail({ selection, isChosen, today }: Props) {
  const verdict = advise(selection, today);
  const { status, reason, strength, recommended } = verdict;
  const { says, next } = messages.findings[reason.id];
  return (
    <section className={styles['detail']} aria-labelledby="matrix-pair">
      <div className={styles['answer']}>
        <div className={styles['head']}>
          <h2 id="matrix-pair">{text.pair(selection.calico, selection.kubernetes)}</h2>
          {isChosen && <span className={styles['tag']}>{text.isChosen}</span>}
          {recommended === selection.calico && status === 'supported' && <span className={styles['tag']}>★ {text.isRecommended}</span>}
        </div>
        <div className={styles['head']}>
          <OracleSign word={oracleWord(verdict)} />
          <strong>{messages.statuses[status].word}</strong>
          {reason.sources.map((source) => (
            <SourceLink key={source} id={source} says="publisher" />
          ))}
          {strength !== 'quoted' && <span className={styles['strength']}>{messages.strengths[strength]}</span>}
        </div>
        <p>{messages.conventions.sentences([says(reason.args), next(reason.args)])}</p>
      </div>
      <AxisRows verdict={verdict} />
    </section>
  );
}
