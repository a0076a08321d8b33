import { useStore } from 'zustand';
import { networks } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseNetwork } from '../../state/choose.ts';
import styles from './ClusterForm.module.css';

export function NetworkChoice() {
  const chosen = useStore(choices, ({ selection }) => selection.network);
  const text = messages.interface.cluster;
  return (
    <fieldset className={styles['network']}>
      <legend>{text.network}</legend>
      {networks.map((network) => (
        <label key={network} className={styles['radio']}>
          <input type="radio" name="network" value={network} checked={network === chosen} onChange={() => chooseNetwork(network)} />
          {text.networks[network]}
        </label>
      ))}
    </fieldset>
  );
}
