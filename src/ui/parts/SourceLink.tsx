import { getSource, type Source, type SourceId } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import styles from './SourceLink.module.css';

interface Props {
  readonly id: SourceId;
  /** What the link says: who said it and when that was read, only when, or the fact itself. */
  readonly says: 'publisher' | 'date' | { readonly fact: string };
}

/** A link to where a fact comes from. The whole title and the date are in its tooltip and for screen readers in every case. */
export function SourceLink({ id, says }: Props) {
  const source = getSource(id);
  const { title, section } = source;
  const whole = [title, section, wordsOfDate(source)].filter(Boolean).join(', ');
  const words = typeof says === 'object' ? says.fact : says === 'date' ? wordsOfDate(source) : wordsOfPublisher(source);
  return (
    <a className={styles['link']} href={source.url} target="_blank" rel="noreferrer" title={whole}>
      {words}
      <span aria-hidden="true"> ↗</span>
      <span className="unseen">{` (${whole}, ${messages.interface.opensElsewhere})`}</span>
    </a>
  );
}

function wordsOfDate({ read, edition }: Source): string {
  const { page, pageRead, pageEdition } = messages.interface.verdict;
  if (read !== undefined) return pageRead(read);
  return edition === undefined ? page : pageEdition(edition);
}

/** The vendor's page is one and the same; upstream's facts stand in many files, so the file is named. */
function wordsOfPublisher({ publisher, title, read, edition }: Source): string {
  const what = publisher === 'oracle' ? messages.interface.sources.oracle : title;
  return [what, read ?? edition].filter(Boolean).join(' ');
}
