import { use, useState } from 'react';
import { useStore } from 'zustand';
import { clusterTypes, defaultSelection, methods, nodeTypes } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseCluster, chooseMethod, chooseNodes } from '../../state/choose.ts';
import { ListField } from './ChoiceField.tsx';
import { WorkbenchContext } from '../workbench/workbench-context.ts';
import styles from './ClusterForm.module.css';

/** Choices that most clusters have as they usually are. Open from the start where a link says otherwise. */
export function MoreChoices() {
  const { network, cluster, nodes, method, details } = useStore(choices, ({ selection }) => selection);
  const bench = use(WorkbenchContext);
  const text = messages.page.cluster;
  const isPlain = cluster === defaultSelection.cluster && nodes === defaultSelection.nodes && method === defaultSelection.method;
  const isUsual = isPlain && Object.keys(details).length === 0;
  const [isOpen, setOpen] = useState(!isUsual);
  return (
    <details className={styles['more']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.more}</summary>
      <div className={styles['rows']}>
        <ListField label={text.type} choice="cluster" value={cluster} values={clusterTypes} names={text.types} onChoose={chooseCluster} />
        <ListField label={text.nodes} choice="nodes" value={nodes} values={nodeTypes} names={text.nodeTypes} onChoose={chooseNodes} />
        {network === 'flannel' && (
          <ListField label={text.method} choice="method" value={method} values={methods} names={text.methods} onChoose={chooseMethod} />
        )}
        {bench !== undefined && <bench.DetailChoices />}
      </div>
    </details>
  );
}
