import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import type { Outcome } from '../../state/derive-outcome.ts';
import { loading, type Loading } from '../../state/loading.ts';
import { Message } from '../result/Message.tsx';
import { Obstacle } from '../result/Obstacle.tsx';
import { OpenButton } from '../source/OpenButton.tsx';

/** Where no manifest can be looked at: how to bring one, or what stands in its way. */
export function NothingToAudit() {
  const load = useStore(loading);
  const obstacle = toObstacle(load);
  const text = messages.auditPanel;
  if (obstacle !== undefined) return <Obstacle outcome={obstacle} />;
  return (
    <Message heading={text.nothing} sentences={[messages.interface.source.stays, text.bring]}>
      <code>{text.command}</code>
      <div>
        <OpenButton />
      </div>
    </Message>
  );
}

/** What keeps a manifest from being here, whatever the verdict says of the choices. */
function toObstacle(load: Loading): Outcome | undefined {
  switch (load.state) {
    case 'arriving':
      return { kind: 'waiting', source: load.kind, wanted: load.wanted, progress: load.progress };
    case 'failed':
      return { kind: 'failed', source: load.kind, wanted: load.wanted, problem: load.problem };
    case 'broken':
      return { kind: 'broken' };
    case 'idle':
    case 'absent':
    case 'ready':
      return undefined;
  }
}
