import { countLevels } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseTab } from '../../state/choose.ts';
import type { AuditAnswer } from '../delivery/use-audit-answer.ts';
import { Button } from '../parts/Button.tsx';
import { awaitAnswer } from '../workbench/arrival.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import styles from './FormsPanel.module.css';

interface Props {
  readonly answer: AuditAnswer;
  /** That the file is still as the person brought it. */
  readonly isUntouched: boolean;
}

/** Above every form of what the page did not make by itself: whether anything is changed, and what the audit says of it. */
export function AuditNote({ answer, isUntouched }: Props) {
  const { auditor } = useWorkbench();
  const text = messages.formsPanel;
  const { audit } = messages.interface.delivery;
  const retry = () => {
    auditor.retry();
    showAudit();
  };
  return (
    <div className={styles['audit']} data-tone={answer.tone}>
      <p role="status">{messages.conventions.sentences([isUntouched ? text.nothingYet : '', sayAudit(answer)])}</p>
      {answer.state === 'not-done' ? (
        <Button onClick={retry}>{text.audit.again}</Button>
      ) : (
        <Button onClick={showAudit}>{audit.show}</Button>
      )}
    </div>
  );
}

function sayAudit({ state, audit }: AuditAnswer): string {
  const text = messages.formsPanel.audit;
  if (audit === undefined) return state === 'running' ? text.running : text.notDone;
  const errors = countLevels(audit.findings).error;
  return errors > 0 ? text.errors(errors) : text.none;
}

/** On a small screen the audit is far above or below what was pressed. */
function showAudit(): void {
  chooseTab('audit');
  awaitAnswer();
}
