import { useRef } from 'react';
import type { Finding } from '../../engine/index.ts';
import { messages, sayFinding } from '../../messages/index.ts';
import { deriveTone } from '../../state/derive-verdict.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { AxisRows } from './AxisRows.tsx';
import { FindingList } from './FindingList.tsx';
import { Instead } from './Instead.tsx';
import { Notes } from './Notes.tsx';
import { OtherRelease } from './OtherRelease.tsx';
import { PlanUpgrade } from './PlanUpgrade.tsx';
import { StatusShape } from './StatusShape.tsx';
import { useAlternative } from './use-alternative.ts';
import { useOtherRelease } from './use-other-release.ts';
import { useVerdict } from './use-verdict.ts';
import styles from './VerdictPanel.module.css';

/** Whether this is supported, by whom and how that is known; then what is wrong, the two other axes, and what else there is to say. */
export function VerdictPanel() {
  const verdict = useVerdict();
  const alternative = useAlternative();
  const otherRelease = useOtherRelease();
  const heading = useRef<HTMLParagraphElement>(null);
  const { status, strength, reason, findings } = verdict;
  const others = findings.filter((finding) => finding !== reason);
  const ofLevel = (level: Finding['level']) => others.filter((finding) => finding.level === level);
  const [errors, warnings, notes] = [ofLevel('error'), ofLevel('warning'), ofLevel('note')];
  const [source] = reason.sources;
  const tone = otherRelease !== undefined && deriveTone(verdict) === 'good' ? 'caution' : deriveTone(verdict);
  const text = messages.interface.verdict;
  const { word } = messages.statuses[status];
  return (
    <section id="verdict" className={styles['verdict']} data-tone={tone} data-status={status} aria-labelledby="verdict-heading">
      <h2 id="verdict-heading" className="unseen">
        {text.heading}
      </h2>
      <div role="status">
        {/* What a button here changes moves the focus to the new answer. */}
        <p id="answer" className={styles['status']} ref={heading} tabIndex={-1}>
          <StatusShape status={status} />
          {reason.level !== 'error' && errors.length > 0 ? text.withError(word) : word}
        </p>
        <p className={styles['reason']}>
          {/* A plain yes needs no next step; and beside an error there is another one. */}
          {status === 'supported' ? messages.findings[reason.id].says(reason.args) : sayFinding(messages.findings, reason)}
        </p>
      </div>
      <p className={styles['source']}>
        <SourceLink id={source} says="date" />
        {strength !== 'quoted' && <span className={styles['strength']}>{messages.strengths[strength]}</span>}
      </p>
      {otherRelease !== undefined && <OtherRelease {...otherRelease} />}
      {errors.length > 0 && <FindingList findings={errors} />}
      {alternative !== undefined && (
        <>
          <Instead alternative={alternative} onChosen={() => heading.current?.focus()} />
          <PlanUpgrade to={alternative.selection} />
        </>
      )}
      <AxisRows verdict={verdict} />
      {warnings.length > 0 && <FindingList findings={warnings} />}
      {notes.length > 0 && <Notes notes={notes} />}
    </section>
  );
}
