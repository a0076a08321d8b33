import { memo, type SyntheticEvent } from 'react';
import { catalogEdition, getSource, type Source, type SourceId } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { linkTo } from '../../state/link.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { reportAddress } from './report-address.ts';
import styles from './SourceLink.module.css';

interface Props {
  readonly id: SourceId;
  /** What the link says: who said it and when that was read, only when, or the fact itself. */
  readonly says: 'publisher' | 'date' | { readonly fact: string };
}

/**
 * A link to where a fact comes from, and one beside it to say that this is wrong. The whole title and the date are in its tooltip and
 * for screen readers in every case. There are dozens on the page: one is drawn again where what it says has changed, and in another language.
 */
export const SourceLink = memo(function SourceLink({ id, says }: Props) {
  useSpokenLanguage();
  const source = getSource(id);
  const { title, section } = source;
  const { row } = messages.conventions;
  const { opensElsewhere } = messages.interface;
  const names = section === undefined ? [title] : [title, section];
  const whole = row([...names, wordsOfDate(source)]);
  const words = typeof says === 'object' ? says.fact : says === 'date' ? wordsOfDate(source) : <Publisher source={source} />;
  return (
    <span className={styles['source']}>
      <a className={styles['link']} href={source.url} target="_blank" rel="noreferrer" title={whole}>
        {words}
        <span aria-hidden="true">&nbsp;↗</span>
        <span className="unseen">
          {' ('}
          {/* The pages are read in English, and so are their titles. */}
          <span lang="en">{row(names)}</span>
          {`${row(['', wordsOfDate(source), opensElsewhere])})`}
        </span>
      </a>
      <ReportLink source={source} whole={whole} />
    </span>
  );
});

/**
 * Opens an issue that says already which source it is about and on which choices. Nothing is sent before a person sends it. The address
 * is that of the choices when somebody is about to follow or copy it, and is not written anew with each of them.
 */
function ReportLink({ source, whole }: { readonly source: Source; readonly whole: string }) {
  const text = messages.interface.about;
  const address = () => {
    const body = text.reportBody(whole, source.url, linkTo(choices.getState().selection, window.location), catalogEdition.version);
    return reportAddress(text.reportTitle(source.title), body);
  };
  const renew = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address();
  };
  return (
    <a
      className={styles['report']}
      href={address()}
      onPointerDown={renew}
      onFocus={renew}
      onClick={renew}
      target="_blank"
      rel="noreferrer"
      title={text.report}
      aria-label={`${text.reportLabel(whole)} (${messages.interface.opensElsewhere})`}
    >
      <span aria-hidden="true">⚑</span>
    </a>
  );
}

function wordsOfDate({ read, edition }: Source): string {
  const { page, pageRead, pageEdition } = messages.interface.verdict;
  if (read !== undefined) return pageRead(read);
  return edition === undefined ? page : pageEdition(edition);
}

/** The vendor's page is one and the same; upstream's facts stand in many files, so the file is named, in the language that it is in. */
function Publisher({ source: { publisher, title, read, edition } }: { readonly source: Source }) {
  return (
    <>
      {publisher === 'oracle' ? messages.interface.sources.oracle : <span lang="en">{title}</span>} {read ?? edition}
    </>
  );
}
