import { use } from 'react';
import { useStore } from 'zustand';
import { takesPodCidr } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { EditsAndExtras } from './EditsAndExtras.tsx';
import { WorkbenchContext } from '../workbench/workbench-context.ts';
import styles from './ClusterForm.module.css';
import { ImageChoice } from './ImageChoice.tsx';
import { MoreChoices } from './MoreChoices.tsx';
import { NetworkChoice } from './NetworkChoice.tsx';
import { PodCidrField } from './PodCidrField.tsx';
import { VersionChoices } from './VersionChoices.tsx';

/** What the cluster is. Every choice takes effect at once; there is nothing to submit. */
export function ClusterForm() {
  const hasPodCidr = useStore(choices, ({ selection }) => takesPodCidr(selection));
  const bench = use(WorkbenchContext);
  const text = messages.page.cluster;
  return (
    <form className={styles['form']} aria-labelledby="cluster-heading" onSubmit={(event) => event.preventDefault()}>
      <h2 id="cluster-heading" className={styles['heading']}>
        {text.heading}
      </h2>
      <NetworkChoice />
      <div className={styles['rows']}>
        <VersionChoices />
        <ImageChoice />
        {hasPodCidr && <PodCidrField />}
        {bench !== undefined && <bench.DroppedEdits />}
      </div>
      <MoreChoices />
      <EditsAndExtras />
    </form>
  );
}
