import { useRef, useState } from 'react';
import type { Pair } from '../../state/matrix-table.ts';

/** Resting on a cell shows its sources; passing over it on the way to them does not. */
const REST = 150;

interface State {
  readonly chosen: Pair;
  readonly focused?: Pair;
  readonly hovered?: Pair;
}

export interface Pointed {
  readonly focused: Pair | undefined;
  readonly hovered: Pair | undefined;
  readonly focus: (pair: Pair) => void;
  readonly hover: (pair: Pair | undefined) => void;
  readonly leave: () => void;
}

/** The cell that has been gone to and the one that the pointer rests on. Both are forgotten when another pair is chosen. */
export function usePointed(chosen: Pair): Pointed {
  const [state, setState] = useState<State>({ chosen });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isCurrent = isSamePair(state.chosen, chosen);
  const { focused, hovered } = isCurrent ? state : {};
  const set = (next: Omit<State, 'chosen'>) => {
    clearTimeout(timer.current);
    setState({ chosen, ...next });
  };
  return {
    focused,
    hovered,
    focus: (pair) => set({ focused: pair }),
    hover: (pair) => {
      clearTimeout(timer.current);
      if (pair === undefined) return;
      timer.current = setTimeout(
        () => setState((last) => ({ ...(isSamePair(last.chosen, chosen) ? last : { chosen }), hovered: pair })),
        REST,
      );
    },
    leave: () => set(focused === undefined ? {} : { focused }),
  };
}

export function isSamePair(a: Pair, b: Pair): boolean {
  return a.kubernetes === b.kubernetes && a.calico === b.calico;
}
