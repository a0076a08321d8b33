import { useStore } from 'zustand';
import { isOlderCalico, isOlderKubernetes, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { planUpgrade } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import styles from './VerdictPanel.module.css';

/** The way of a running cluster to another Kubernetes version: choosing it in a form upgrades nothing. */
export function PlanUpgrade({ to }: { readonly to: Selection }) {
  const selection = useStore(choices, (all) => all.selection);
  const { kubernetes, calico } = to;
  const hasWay = !isOlderKubernetes(kubernetes, selection) && !isOlderCalico(calico, selection);
  if (kubernetes === selection.kubernetes || !hasWay) return null;
  return (
    <Button look="quiet" className={styles['instead']} onClick={() => planUpgrade({ kubernetes, calico })}>
      {messages.interface.verdict.planUpgrade(kubernetes, calico)}
    </Button>
  );
}
