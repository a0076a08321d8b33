import { formatMessage, messages } from '../../messages/index.ts';
import { toggleExtra } from '../../state/choose-deviations.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../result/Message.tsx';
import styles from './DeviationChoices.module.css';
import { goToRegistry } from './go-to-registry.ts';

/** What stands in place of the changes where a link asks for images from a registry, which no link names. */
export function RegistryUnnamed() {
  const text = messages.editChoices;
  const leaveOut = () => {
    toggleExtra('use-private-registry');
    // The button goes with what it leaves out.
    document.querySelector<HTMLElement>('#result')?.focus();
  };
  return (
    <Message heading={text.unnamed} sentences={[formatMessage(messages.problems, { code: 'REGISTRY_NOT_NAMED', args: {} })]}>
      <div className={styles['buttons']}>
        <Button look="main" onClick={goToRegistry}>
          {text.unnamedGo}
        </Button>
        <Button onClick={leaveOut}>{text.unnamedLeave}</Button>
      </div>
    </Message>
  );
}
