import { messages, sayFinding } from '../../messages/index.ts';
import { deriveTone } from '../../state/derive-verdict.ts';
import { useAlternative } from './use-alternative.ts';
import { useVerdict } from './use-verdict.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { AxisRows } from './AxisRows.tsx';
import { FindingList } from './FindingList.tsx';
import { Instead } from './Instead.tsx';
import { StatusShape } from './StatusShape.tsx';
import styles from './VerdictPanel.module.css';

/** Whether this is supported, by whom and how that is known; then the two other axes, and everything else there is to say. */
export function VerdictPanel() {
  const verdict = useVerdict();
  const alternative = useAlternative();
  const { status, strength, reason, findings } = verdict;
  const others = findings.filter((finding) => finding !== reason);
  const errors = others.filter(({ level }) => level === 'error');
  const rest = others.filter(({ level }) => level !== 'error');
  const [source] = reason.sources;
  return (
    <section className={styles['verdict']} data-tone={deriveTone(verdict)} data-status={status} aria-labelledby="verdict-heading">
      <h2 id="verdict-heading" className="unseen">
        {messages.interface.verdict.heading}
      </h2>
      <div role="status">
        <p className={styles['status']}>
          <StatusShape status={status} />
          {messages.statuses[status].word}
        </p>
        <p className={styles['reason']}>{sayFinding(messages.findings, reason)}</p>
      </div>
      <p className={styles['source']}>
        <SourceLink id={source} says="date" />
        {strength !== 'quoted' && <span className={styles['strength']}>{messages.strengths[strength]}</span>}
      </p>
      {alternative !== undefined && <Instead alternative={alternative} />}
      {errors.length > 0 && <FindingList findings={errors} />}
      <AxisRows verdict={verdict} />
      {rest.length > 0 && <MoreFindings findings={rest} />}
    </section>
  );
}

function MoreFindings({ findings }: Parameters<typeof FindingList>[0]) {
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  return (
    // Warnings are there to be read; only notes wait folded.
    <details className={styles['more']} open={warnings > 0} key={String(warnings > 0)}>
      <summary>{messages.interface.verdict.findings(warnings, findings.length - warnings)}</summary>
      <FindingList findings={findings} />
    </details>
  );
}
