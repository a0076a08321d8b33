import styles from './Sign.module.css';
import type { OracleWord, UpstreamWord } from './words.ts';

// Oracle's words are strokes, upstream's are discs, so that nobody takes one for the other; no two differ by colour alone.
const oracle: Readonly<Record<OracleWord, string>> = {
  supported: 'm3.500 11 4 4 8-9.500',
  derived: 'm3.500 11 4 4 8-9.500',
  untested: 'M5 10.500h10',
  unknown: 'M6.800 7.200a3.200 3.200 0 1 1 4.600 2.900c-1 .5-1.400 1-1.400 2.200m0 3.400v.2',
  unsupported: 'm5 5.500 10 10m0-10-10 10',
  withdrawn: 'M7.500 4.500 4 8l3.500 3.500M4 8h8a4 4 0 0 1 0 8H8',
};

/** What Oracle says, as a sign. Its words are beside it or in the name of what it stands in. */
export function OracleSign({ word }: { readonly word: OracleWord }) {
  return (
    <svg className={styles['oracle']} data-word={word} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={oracle[word]} />
      {word === 'derived' && <circle className={styles['ring']} cx="16.600" cy="14.200" r="2.500" />}
    </svg>
  );
}

/** What upstream says, as a sign. */
export function UpstreamSign({ word }: { readonly word: UpstreamWord }) {
  return (
    <svg className={styles['upstream']} data-word={word} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="6" />
      {word === 'hearsay' && <path d="M10 4a6 6 0 0 0 0 12Z" />}
    </svg>
  );
}

export function Star() {
  return (
    <svg className={styles['star']} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="m10 1.500 2.600 5.700 6.200.7-4.600 4.200 1.300 6.100L10 15.100l-5.500 3.100 1.300-6.100L1.200 7.900l6.200-.7Z" />
    </svg>
  );
}
