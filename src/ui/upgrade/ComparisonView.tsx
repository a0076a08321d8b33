import { useRef, useState } from 'react';
import { recipeFor, type Comparison, type Selection, type VersionPair } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';
import { isPinned, upstreamAddress, type ManifestName } from '../../sources/index.ts';
import { Button } from '../parts/Button.tsx';
import { arrangeDocuments, isAgent } from './arrange-documents.ts';
import { DocumentView } from './DocumentView.tsx';
import { Fold } from './Fold.tsx';
import styles from './Comparison.module.css';
import { useComparison } from './use-comparison.ts';

interface Props {
  readonly from: Selection;
  readonly target: VersionPair;
}

/** The difference between the two edited manifests, document by document. Meant for one pair of files: another is another view. */
export function ComparisonView({ from, target }: Props) {
  const [mayFetch, setMayFetch] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const found = useComparison(from, target, mayFetch, attempt);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = messages.upgrade.comparison;
  const tryAgain = (mayNow: boolean) => {
    // The button goes with the answer it changes.
    heading.current?.focus();
    setMayFetch(mayNow);
    setAttempt(attempt + 1);
  };
  return (
    <section aria-labelledby="comparison-heading" className={styles['comparison']}>
      <h3 ref={heading} id="comparison-heading" tabIndex={-1}>
        {text.heading}
      </h3>
      <p className={styles['soft']}>{text.sides(recipeFor(from).file, from.calico, target.calico)}</p>
      <Shown found={found} mayFetch={mayFetch} onTry={tryAgain} />
    </section>
  );
}

interface ShownProps {
  readonly found: ReturnType<typeof useComparison>;
  readonly mayFetch: boolean;
  readonly onTry: (mayFetch: boolean) => void;
}

function Shown({ found, mayFetch, onTry }: ShownProps) {
  const text = messages.upgrade.comparison;
  switch (found?.state) {
    case undefined:
      return (
        <>
          <p role="alert">{messages.page.failed.broken}</p>
          <Ways onTryAgain={() => onTry(mayFetch)} />
        </>
      );
    case 'working':
      return <p role="status">{text.waiting}</p>;
    case 'missing':
      return (
        <>
          {found.files.map((name) => (
            <p key={name.release}>{messages.conventions.sentences([text.missing(name.file, name.release), fetchHint(name)])}</p>
          ))}
          <Ways onFetch={() => onTry(true)} />
        </>
      );
    case 'failed':
      return (
        <>
          <p role="alert">{formatMessage(messages.problems, found.problem)}</p>
          {!mayFetch && <p className={styles['soft']}>{fetchHint(found.file)}</p>}
          <Ways onTryAgain={() => onTry(mayFetch)} {...(mayFetch ? {} : { onFetch: () => onTry(true) })} />
        </>
      );
    case 'rejected':
      return <p role="alert">{text.rejected}</p>;
    case 'ready':
      return <Documents comparison={found.comparison} />;
  }
}

function Documents({ comparison }: { readonly comparison: Comparison }) {
  const text = messages.upgrade.comparison;
  if (comparison.documents.length === 0) return <p role="status">{text.same}</p>;
  const { first, definitions } = arrangeDocuments(comparison.documents);
  return (
    <>
      <p role="status">{text.summary(comparison)}</p>
      <ul className={styles['documents']}>
        {first.map(({ key, document }) => (
          <DocumentView key={key} document={document} isOpenFirst={isAgent(document)} />
        ))}
        {definitions.length > 0 && (
          <li>
            <Fold summary={text.definitions(definitions.map(({ document }) => document))}>
              {() => (
                <ul className={styles['documents']}>
                  {definitions.map(({ key, document }) => (
                    <DocumentView key={key} document={document} />
                  ))}
                </ul>
              )}
            </Fold>
          </li>
        )}
      </ul>
    </>
  );
}

function Ways({ onTryAgain, onFetch }: { readonly onTryAgain?: () => void; readonly onFetch?: () => void }) {
  const text = messages.upgrade.comparison;
  return (
    <p className={styles['ways']}>
      {onTryAgain !== undefined && <Button onClick={onTryAgain}>{text.tryAgain}</Button>}
      {onFetch !== undefined && <Button onClick={onFetch}>{text.fetch}</Button>}
    </p>
  );
}

/** Whose server is asked. */
function fetchHint(name: ManifestName): string {
  const { host } = new URL(upstreamAddress(name));
  const { fetchHint: pinned, fetchHintUnknown } = messages.interface.source;
  return isPinned(name) ? pinned(host) : fetchHintUnknown(host);
}
