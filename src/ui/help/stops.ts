import { choices } from '../../state/choices.ts';
import { chooseTab } from '../../state/choose.ts';

/** A place at which the tour stops. */
interface Stop {
  readonly id: 'cluster' | 'verdict' | 'changes' | 'delivery' | 'link';
  /** What is marked. */
  readonly selector: string;
  /** What is done so that it is there to be seen. */
  readonly prepare?: () => void;
}

export const stops: readonly Stop[] = [
  { id: 'cluster', selector: 'form[aria-labelledby="cluster-heading"]' },
  { id: 'verdict', selector: '#verdict' },
  {
    id: 'changes',
    selector: '#result',
    prepare: () => {
      if (choices.getState().tab !== 'changes') chooseTab('changes');
    },
  },
  { id: 'delivery', selector: '#delivery' },
  { id: 'link', selector: '#copy-link' },
];
