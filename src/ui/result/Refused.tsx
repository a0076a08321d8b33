import { messages, sayFinding } from '../../messages/index.ts';
import { Instead } from '../verdict/Instead.tsx';
import { useAlternative } from '../verdict/use-alternative.ts';
import { useVerdict } from '../verdict/use-verdict.ts';
import { Message } from './Message.tsx';

/** Why nothing is offered, in the words of the verdict, and what to choose instead. */
export function Refused() {
  const { reason } = useVerdict();
  const alternative = useAlternative();
  return (
    <Message heading={messages.interface.changes.refused} sentences={[sayFinding(messages.findings, reason)]}>
      {alternative !== undefined && <Instead alternative={alternative} />}
    </Message>
  );
}
