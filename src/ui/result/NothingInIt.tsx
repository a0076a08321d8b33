import { messages } from '../../messages/index.ts';
import { OpenButton } from '../source/OpenButton.tsx';
import { Message } from './Message.tsx';
import { Ways } from './Ways.tsx';

/** What stands in place of what would be handed out where a person's own file of this name has no DaemonSet in it. */
export function NothingInIt({ name }: { readonly name: string }) {
  const { failed, delivery } = messages.interface;
  return (
    <Message heading={failed.heading} sentences={[delivery.nothingIn(name)]}>
      <div>
        <OpenButton isAnother />
      </div>
      <Ways isSecondary canOpen={false} />
    </Message>
  );
}
