import { messages, sayFinding } from '../../messages/index.ts';
import { Instead } from '../verdict/Instead.tsx';
import { useAlternative } from '../verdict/use-alternative.ts';
import { useVerdict } from '../verdict/use-verdict.ts';
import { Message } from './Message.tsx';

/** Why nothing is offered, in the words of the verdict, and what to choose instead. */
export function Refused() {
  const { status, reason, findings } = useVerdict();
  const alternative = useAlternative();
  const errors = findings.filter(({ level }) => level === 'error');
  const sentences = [
    messages.interface.changes.refused,
    ...(errors.length > 0 ? errors : [reason]).map((one) => sayFinding(messages.findings, one)),
  ];
  return (
    <Message heading={messages.statuses[status].word} sentences={sentences}>
      {alternative !== undefined && (
        // The button goes with the answer it changes; the new answer is where to read on.
        <Instead alternative={alternative} onChosen={() => document.querySelector<HTMLElement>('#result')?.focus()} />
      )}
    </Message>
  );
}
