import { useStore } from 'zustand';
import { findAlternative, type Alternative } from '../../engine/index.ts';
import { choices } from '../../state/choices.ts';
import { memoise } from '../../state/memoise.ts';
import { useWorld } from '../page/world.ts';

const deriveAlternative = memoise(findAlternative);

/** What to choose in place of what is chosen, where there is something better. */
export function useAlternative(): Alternative | undefined {
  const selection = useStore(choices, (all) => all.selection);
  return deriveAlternative(selection, useWorld().today);
}
