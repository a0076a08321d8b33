import { useStore } from 'zustand';
import { networks } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseNetwork } from '../../state/choose.ts';
import { useClosed } from './use-closed.ts';
import styles from './ClusterForm.module.css';

export function NetworkChoice() {
  const chosen = useStore(choices, ({ selection }) => selection.network);
  const { offReason, WhyClosed } = useClosed('network');
  const text = messages.page.cluster;
  return (
    <fieldset id="network" tabIndex={-1} className={styles['network']}>
      <legend>{text.network}</legend>
      {networks.map((network) => (
        <label key={network} className={styles['radio']}>
          <input
            type="radio"
            name="network"
            value={network}
            checked={network === chosen}
            disabled={offReason(network) !== undefined}
            onChange={() => chooseNetwork(network)}
          />
          {text.networks[network]}
        </label>
      ))}
      {WhyClosed !== undefined && <WhyClosed choice="network" label={text.network} field="network" />}
    </fieldset>
  );
}
