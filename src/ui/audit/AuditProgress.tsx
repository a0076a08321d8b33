import { messages } from '../../messages/index.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import styles from './AuditPanel.module.css';

interface Props {
  readonly progress: number;
  readonly takesLong: boolean;
}

/** How far an audit is that takes long, and the way out. What takes a moment is not worth a word. */
export function AuditProgress({ progress, takesLong }: Props) {
  const { auditor } = useWorkbench();
  const text = messages.auditPanel;
  return (
    <div className={styles['progress']} data-late={!takesLong}>
      <span>{text.running}</span>
      <progress aria-label={text.running} value={progress} max={1} />
      <Button look="quiet" onClick={auditor.stop}>
        {text.stop}
      </Button>
    </div>
  );
}
