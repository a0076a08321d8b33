import type { Judgement } from '../../engine/index.ts';
import { messages, sayFinding } from '../../messages/index.ts';
import { explainVerdict } from '../../state/clusters/explain-verdict.ts';
import { deriveTone } from '../../state/derive-verdict.ts';
import { StatusShape } from '../verdict/StatusShape.tsx';
import styles from './ClustersTable.module.css';

/** The verdict in the words and the tone that the page has for it, and what stands against it. */
export function VerdictCell({ judgement: { verdict, counts } }: { readonly judgement: Judgement }) {
  const { status, reason } = verdict;
  const { word } = messages.statuses[status];
  const why = explainVerdict(verdict);
  return (
    <>
      <div className={styles['verdict']} data-tone={deriveTone(verdict)} data-status={status}>
        <StatusShape status={status} />
        <span>{reason.level !== 'error' && counts.error > 0 ? messages.interface.verdict.withError(word) : word}</span>
      </div>
      {why.length > 0 && (
        <details className={styles['why']}>
          <summary>{messages.clusters.why}</summary>
          <ul>
            {why.map((finding) => (
              <li key={`${finding.id} ${finding.args['edit'] ?? ''}`}>{sayFinding(messages.findings, finding)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
