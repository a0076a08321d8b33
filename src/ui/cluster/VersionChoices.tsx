import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseCalico, chooseKubernetes } from '../../state/choose.ts';
import { calicoGroups, isDerived, kubernetesOptions } from '../../state/version-options.ts';
import { useWorld } from '../page/world.ts';
import { ChoiceField, ChoiceOption } from './ChoiceField.tsx';
import styles from './ClusterForm.module.css';

export function VersionChoices() {
  const { today } = useWorld();
  const kubernetes = useStore(choices, ({ selection }) => selection.kubernetes);
  const calico = useStore(choices, ({ selection }) => selection.calico);
  const followed = useStore(choices, (all) => all.followed);
  const text = messages.page.cluster;
  const groups = calicoGroups(kubernetes, calico);
  const recommended = groups.flatMap(({ releases }) => releases).find(({ isRecommended }) => isRecommended);
  return (
    <>
      <ChoiceField label={text.kubernetes} value={kubernetes} choice="kubernetes" onChoose={chooseKubernetes}>
        {kubernetesOptions(kubernetes, today).map(({ version, ended }) => (
          <ChoiceOption
            key={version}
            choice="kubernetes"
            value={version}
            name={ended === undefined ? version : text.kubernetesEnded(version)}
          />
        ))}
      </ChoiceField>
      <ChoiceField label={text.calico} value={calico} onChoose={chooseCalico}>
        {groups.map(({ minor, releases }) => (
          <optgroup key={minor} label={text.calicoLine(minor)}>
            {releases.map(({ release, isRecommended, isDerived: isDerivedYes }) => (
              <option key={release} value={release}>
                {isRecommended ? text.calicoRecommended(release, isDerivedYes) : release}
              </option>
            ))}
          </optgroup>
        ))}
      </ChoiceField>
      <p role="status" className={styles['followed']}>
        {followed === undefined
          ? text.calicoHint(recommended?.release, kubernetes, recommended?.isDerived === true)
          : text.calicoFollowed(followed.calico, followed.kubernetes, isDerived(followed.calico, followed.kubernetes))}
      </p>
    </>
  );
}
