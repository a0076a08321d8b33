import type { Selection, SelectionKey, Verdict } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { findAlternative } from '../../state/alternatives.ts';
import { chooseCalico, chooseSelection } from '../../state/choose.ts';
import { useWorld } from '../page/world.ts';
import { Button } from '../parts/Button.tsx';
import styles from './VerdictPanel.module.css';

interface Props {
  readonly selection: Selection;
  readonly verdict: Verdict;
}

/** A button that chooses what to choose instead: the supported selection nearest to a refused one, or the release that was tested. */
export function Instead({ selection, verdict: { recommended } }: Props) {
  const { today } = useWorld();
  const alternative = findAlternative(selection, today);
  const text = messages.interface.verdict;
  if (alternative !== undefined) {
    const names = alternative.differs.map((key) => nameOf(key, alternative.selection));
    return (
      <Button className={styles['instead']} onClick={() => chooseSelection(alternative.selection)}>
        {text.chooseInstead(names)}
      </Button>
    );
  }
  if (recommended === undefined || recommended === selection.calico) return null;
  return (
    <Button className={styles['instead']} onClick={() => chooseCalico(recommended)}>
      {text.chooseRecommended(recommended)}
    </Button>
  );
}

const cluster = messages.interface.cluster;

function nameOf(key: SelectionKey, { network, kubernetes, calico, image, cluster: type, nodes, method }: Selection): string {
  const { instead } = messages.interface.verdict;
  const names: Readonly<Partial<Record<SelectionKey, string>>> = {
    network: instead.networks[network],
    kubernetes: instead.kubernetes(kubernetes),
    calico: instead.calico(calico),
    image: cluster.images[image],
    cluster: instead.types[type],
    nodes: instead.nodeTypes[nodes],
    method: cluster.methods[method],
  };
  return names[key] ?? key;
}
