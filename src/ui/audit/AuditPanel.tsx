import { useRef } from 'react';
import { messages } from '../../messages/index.ts';
import { goToLine } from '../../state/choose.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../result/Message.tsx';
import { Ways } from '../result/Ways.tsx';
import { OpenButton } from '../source/OpenButton.tsx';
import { AuditHead } from './AuditHead.tsx';
import styles from './AuditPanel.module.css';
import { DocumentedEdits } from './DocumentedEdits.tsx';
import { FindingItems } from './FindingItems.tsx';
import { GuessSentence } from './GuessSentence.tsx';
import { NothingToAudit } from './NothingToAudit.tsx';
import { useAudited, shownAudit } from './use-audited.ts';
import { useFixing } from './use-fixing.ts';

/** What the audit says of the manifest that is on the page, and the repairs. */
export function AuditPanel() {
  const page = useAudited();
  const shown = shownAudit(page);
  const panel = useRef<HTMLDivElement>(null);
  const fixing = useFixing(page, panel);
  const { drafted, state } = page;
  // Where the answer is no, the editor is not there.
  const canGo = useOutcome().kind === 'planned';
  if (drafted === undefined) return <NothingToAudit />;
  return (
    <div ref={panel} className={styles['panel']} aria-busy={state === 'running'}>
      <AuditHead drafted={drafted} audit={shown} fixing={fixing} progress={state === 'running' ? page.progress : undefined} />
      {(state === 'stopped' || state === 'broken') && <Ended state={state} />}
      {shown !== undefined && (
        <>
          <GuessSentence />
          {shown.steps !== undefined && shown.steps.length > 0 && <DocumentedEdits steps={shown.steps} />}
          <FindingItems findings={shown.findings} fixing={fixing} onGo={canGo ? goToLine : undefined} />
        </>
      )}
      {drafted.lacksDaemonSet && (
        <div className={styles['elsewhere']}>
          <div>
            <OpenButton isAnother />
          </div>
          <Ways isSecondary canOpen={false} />
        </div>
      )}
      {drafted.manifest.kind !== 'own' && (
        <div className={styles['own']}>
          <p>{messages.auditPanel.bringOwn}</p>
          <OpenButton />
        </div>
      )}
    </div>
  );
}

/** Why there is no audit of what is on the page, and how to have one. */
function Ended({ state }: { readonly state: 'stopped' | 'broken' }) {
  const { auditor } = useWorkbench();
  const text = messages.auditPanel;
  return (
    <div className={styles['ended']}>
      <Message tone={state === 'broken' ? 'stop' : 'calm'} heading={text[state].heading} sentences={[text[state].sentence]}>
        <div>
          <Button look="main" onClick={auditor.retry}>
            {text.retry}
          </Button>
        </div>
      </Message>
    </div>
  );
}
