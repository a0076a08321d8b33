import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { useVerdict } from '../verdict/use-verdict.ts';
import { Instead } from '../verdict/Instead.tsx';
import { Message } from './Message.tsx';

/** Why nothing is offered, in the words of the verdict, and what to choose instead. */
export function Refused() {
  const verdict = useVerdict();
  const selection = useStore(choices, (all) => all.selection);
  const { refused } = messages.interface.changes;
  const { id, args } = verdict.reason;
  return (
    <Message heading={refused} sentences={[messages.findings[id](args)]}>
      <Instead selection={selection} verdict={verdict} />
    </Message>
  );
}
