import { advise, defaultSelection, type FindingId, type Network, type Selection } from '../engine/index.ts';
import { TODAY } from './days.ts';

/** The default selection, but for what is given. */
export const select = (network: Network, kubernetes: string, calico: string, more: Partial<Selection> = {}): Selection => ({
  ...defaultSelection,
  network,
  kubernetes,
  calico,
  ...more,
});

/** What is found about a selection on TODAY, in the order of the verdict. */
export const idsOf = (selection: Selection): readonly FindingId[] => advise(selection, TODAY).findings.map(({ id }) => id);
