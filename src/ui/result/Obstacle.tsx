import { useStore } from 'zustand';
import { formatMessage, messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import type { Outcome } from '../../state/derive-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import { OpenButton } from '../source/OpenButton.tsx';
import { Ways } from './Ways.tsx';
import { Message } from './Message.tsx';
import { Refused } from './Refused.tsx';
import { Waiting } from './Waiting.tsx';

/** What stands in place of the changes where there is no plan: why, and the ways on. */
export function Obstacle({ outcome }: { readonly outcome: Outcome }) {
  const { loader } = useWorkbench();
  const own = useStore(choices, (all) => all.own);
  const { absent, failed } = messages.interface;
  switch (outcome.kind) {
    case 'planned':
      return null;
    case 'refused':
      return <Refused />;
    case 'waiting':
      return <Waiting waiting={outcome} />;
    case 'absent':
      return (
        <Message heading={absent.heading(outcome.wanted.file, outcome.wanted.release)} sentences={[absent.sentence]}>
          <Ways />
        </Message>
      );
    case 'failed': {
      // What a file on a disk is does not change by itself; what was stopped can be begun again.
      const isUnusable = outcome.source === 'own' && own !== undefined && outcome.problem.code !== 'ABORTED';
      return (
        <Message
          tone="stop"
          heading={isUnusable ? failed.unusable(own.name) : failed.heading}
          sentences={[formatMessage(messages.problems, outcome.problem)]}
          isAnswer={outcome.source === 'own'}
        >
          <div>
            {isUnusable ? (
              <OpenButton isAnother />
            ) : (
              <Button look="main" onClick={loader.retry}>
                {messages.page.failed.retry}
              </Button>
            )}
          </div>
          <Ways isSecondary canOpen={!isUnusable} />
        </Message>
      );
    }
    case 'broken':
      return (
        <Message tone="stop" heading={failed.heading} sentences={[messages.page.failed.broken]}>
          <div>
            <Button look="main" onClick={() => window.location.reload()}>
              {failed.reload}
            </Button>
          </div>
        </Message>
      );
    case 'rejected':
      return (
        <Message
          tone="stop"
          heading={failed.rejected(outcome.manifest.name)}
          sentences={outcome.problems.map((problem) => formatMessage(messages.problems, problem))}
          isAnswer={outcome.manifest.kind === 'own'}
        >
          {outcome.manifest.kind === 'own' && (
            <div>
              <OpenButton isAnother />
            </div>
          )}
          <Ways isSecondary canOpen={outcome.manifest.kind !== 'own'} />
        </Message>
      );
  }
}
