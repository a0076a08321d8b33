import { isOlderCalico, isOlderKubernetes, type Selection, type VersionPair } from '../../engine/index.ts';
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

/** Where the upgrade starts, which is what is chosen beside it, and where it is to end. Nothing goes back, so what is older is off. */
export function TargetForm({ selection, target }: Props) {
  const { today } = useWorld();
  const text = messages.upgrade;
  const { calicoRecommended, calicoLine, kubernetesEnded } = messages.page.cluster;
  return (
    <form className={styles['target']} aria-label={text.heading} onSubmit={(event) => event.preventDefault()}>
      <p className={styles['from']}>
        <span>{text.fromLabel}</span> <strong>{text.pair(selection)}</strong>
      </p>
      <ChoiceField label={text.kubernetes} value={target.kubernetes} onChoose={chooseUpgradeKubernetes}>
        {kubernetesOptions(target.kubernetes, today).map(({ version, ended }) => {
          const isOlder = isOlderKubernetes(version, selection);
          return (
            <option key={version} value={version} disabled={isOlder}>
              {isOlder ? text.older(version, selection.kubernetes) : ended === undefined ? version : kubernetesEnded(version)}
            </option>
          );
        })}
      </ChoiceField>
      <ChoiceField label={text.calico} value={target.calico} onChoose={(calico) => chooseUpgradeCalico(calico, target)}>
        {calicoGroups(target.kubernetes, target.calico).map(({ minor, releases }) => (
          <optgroup key={minor} label={calicoLine(minor)}>
            {releases.map(({ release, isRecommended, isDerived }) => {
              const isOlder = isOlderCalico(release, selection);
              return (
                <option key={release} value={release} disabled={isOlder}>
                  {isOlder ? text.older(release, selection.calico) : isRecommended ? calicoRecommended(release, isDerived) : release}
                </option>
              );
            })}
          </optgroup>
        ))}
      </ChoiceField>
      <p className={styles['notInLink']}>{text.notInLink}</p>
    </form>
  );
}
