import { useState } from 'react';
import { recipeFor, type Selection, type VersionPair } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';
import { isPinned, upstreamAddress } from '../../sources/index.ts';
import { Button } from '../parts/Button.tsx';
import { DocumentView } from './DocumentView.tsx';
import styles from './UpgradePanel.module.css';
import { useComparison } from './use-comparison.ts';

interface Props {
  readonly from: Selection;
  readonly target: VersionPair;
}

/** The difference between the two edited manifests, document by document. */
export function ComparisonView({ from, target }: Props) {
  const [mayFetch, setMayFetch] = useState(false);
  const found = useComparison(from, target, mayFetch);
  const text = messages.upgrade.comparison;
  return (
    <section aria-labelledby="comparison-heading" className={styles['comparison']}>
      <h3 id="comparison-heading">{text.heading}</h3>
      <p className={styles['soft']}>{text.sides(recipeFor(from).file, from.calico, target.calico)}</p>
      <Shown found={found} onFetch={() => setMayFetch(true)} />
    </section>
  );
}

function Shown({ found, onFetch }: { readonly found: ReturnType<typeof useComparison>; readonly onFetch: () => void }) {
  const text = messages.upgrade.comparison;
  switch (found?.state) {
    case undefined:
      return <p role="alert">{messages.interface.failed.broken}</p>;
    case 'working':
      return <p role="status">{text.waiting}</p>;
    case 'missing': {
      const { source } = messages.interface;
      return (
        <>
          {found.files.map((name) => (
            <p key={name.release}>
              {text.missing(name.file, name.release)}{' '}
              {isPinned(name)
                ? source.fetchHint(new URL(upstreamAddress(name)).host)
                : source.fetchHintUnknown(new URL(upstreamAddress(name)).host)}
            </p>
          ))}
          <p>
            <Button onClick={onFetch}>{text.fetch}</Button>
          </p>
        </>
      );
    }
    case 'failed':
      return <p role="alert">{formatMessage(messages.problems, found.problem)}</p>;
    case 'rejected':
      return <p role="alert">{text.rejected}</p>;
    case 'ready': {
      const { comparison } = found;
      if (comparison.documents.length === 0) return <p role="status">{text.same}</p>;
      return (
        <>
          <p role="status">{text.summary(comparison)}</p>
          <ul className={styles['documents']}>
            {comparison.documents.map((document) => (
              <DocumentView key={`${document.state} ${document.kind} ${document.namespace ?? ''} ${document.name}`} document={document} />
            ))}
          </ul>
        </>
      );
    }
  }
}
