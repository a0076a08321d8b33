import type { Selection, VersionPair } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseUpgradeCalico, chooseUpgradeKubernetes } from '../../state/choose.ts';
import { calicoGroups, kubernetesOptions } from '../../state/version-options.ts';
import { ChoiceField } from '../cluster/ChoiceField.tsx';
import { useWorld } from '../page/world.ts';
import styles from './UpgradePanel.module.css';

interface Props {
  readonly selection: Selection;
  readonly target: VersionPair;
}

/** Where the upgrade starts, which is what is chosen beside it, and where it is to end. */
export function TargetForm({ selection, target }: Props) {
  const { today } = useWorld();
  const text = messages.upgrade;
  const { calicoRecommended, calicoLine, kubernetesEnded } = messages.interface.cluster;
  return (
    <form className={styles['target']} aria-label={text.heading} onSubmit={(event) => event.preventDefault()}>
      <p>
        <strong>{text.fromLabel}</strong> {text.pair(selection)}
      </p>
      <ChoiceField label={text.kubernetes} value={target.kubernetes} onChoose={(kubernetes) => chooseUpgradeKubernetes(kubernetes, target)}>
        {kubernetesOptions(target.kubernetes, today).map(({ version, ended }) => (
          <option key={version} value={version}>
            {ended === undefined ? version : kubernetesEnded(version)}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField label={text.calico} value={target.calico} onChoose={(calico) => chooseUpgradeCalico(calico, target)}>
        {calicoGroups(target.kubernetes, target.calico).map(({ minor, releases }) => (
          <optgroup key={minor} label={calicoLine(minor)}>
            {releases.map(({ release, isRecommended }) => (
              <option key={release} value={release}>
                {isRecommended ? calicoRecommended(release) : release}
              </option>
            ))}
          </optgroup>
        ))}
      </ChoiceField>
    </form>
  );
}
