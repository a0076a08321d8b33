import { useState } from 'react';
import { useStore } from 'zustand';
import { clusterTypes, defaultSelection, methods, nodeTypes } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseCluster, chooseMethod, chooseNodes } from '../../state/choose.ts';
import { ListField } from './ChoiceField.tsx';
import styles from './ClusterForm.module.css';

/** Choices that most clusters have as they usually are. Open from the start where a link says otherwise. */
export function MoreChoices() {
  const { network, cluster, nodes, method } = useStore(choices, ({ selection }) => selection);
  const text = messages.interface.cluster;
  const isUsual = cluster === defaultSelection.cluster && nodes === defaultSelection.nodes && method === defaultSelection.method;
  const [isOpen, setOpen] = useState(!isUsual);
  return (
    <details className={styles['more']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.more}</summary>
      <div className={styles['rows']}>
        <ListField label={text.type} value={cluster} values={clusterTypes} names={text.types} onChoose={chooseCluster} />
        <ListField label={text.nodes} value={nodes} values={nodeTypes} names={text.nodeTypes} onChoose={chooseNodes} />
        {network === 'flannel' && (
          <ListField label={text.method} value={method} values={methods} names={text.methods} onChoose={chooseMethod} />
        )}
      </div>
    </details>
  );
}
