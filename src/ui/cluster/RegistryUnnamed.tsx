import { formatMessage, messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../result/Message.tsx';

/** What stands in place of the changes where a link asks for images from a registry, which no link names. */
export function RegistryUnnamed() {
  const text = messages.editChoices;
  return (
    <Message heading={text.unnamed} sentences={[formatMessage(messages.problems, { code: 'REGISTRY_NOT_NAMED', args: {} })]}>
      <div>
        <Button look="main" onClick={goToRegistry}>
          {text.unnamedGo}
        </Button>
      </div>
    </Message>
  );
}

/** Opens the place of the field where it is closed; the field itself may still be on its way, and the place has the focus then. */
function goToRegistry(): void {
  const place = document.querySelector<HTMLDetailsElement>('#edits-and-extras');
  if (place === null) return;
  place.open = true;
  const field = place.querySelector<HTMLElement>('[data-field="registry"]') ?? place.querySelector<HTMLElement>('summary');
  field?.focus();
}
