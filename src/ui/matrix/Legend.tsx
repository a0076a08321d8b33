import type { ReactNode } from 'react';
import { messages } from '../../messages/index.ts';
import type { Layer } from '../../state/matrix-view.ts';
import styles from './MatrixPanel.module.css';
import { OracleSign, Star, UpstreamSign } from './Sign.tsx';
import type { OracleWord, UpstreamWord } from './words.ts';

const text = messages.matrix;

const oracleWords: readonly OracleWord[] = ['supported', 'derived', 'untested', 'unknown', 'unsupported', 'withdrawn'];
const upstreamWords: readonly UpstreamWord[] = ['tested', 'hearsay', 'untested', 'unknown'];

/** What each sign means, in words, for the layers that are shown. */
export function Legend({ layer }: { readonly layer: Layer }) {
  return (
    <dl className={styles['legend']} aria-label={text.legend}>
      {layer !== 'upstream' && (
        <Entries
          name={text.legendOracle}
          entries={[
            ...oracleWords.map((word) => ({ sign: <OracleSign word={word} />, words: text.signs.oracle[word] })),
            { sign: <Star />, words: text.signs.recommended },
          ]}
        />
      )}
      {layer !== 'oracle' && (
        <Entries
          name={text.legendUpstream}
          entries={upstreamWords.map((word) => ({ sign: <UpstreamSign word={word} />, words: text.signs.upstream[word] }))}
        />
      )}
    </dl>
  );
}

interface EntriesProps {
  readonly name: string;
  readonly entries: readonly { readonly sign: ReactNode; readonly words: string }[];
}

function Entries({ name, entries }: EntriesProps) {
  return (
    <div>
      <dt>{name}</dt>
      {entries.map(({ sign, words }) => (
        <dd key={words}>
          {sign} {words}
        </dd>
      ))}
    </div>
  );
}
