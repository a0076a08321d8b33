import { useStore } from 'zustand';
import type { Verdict } from '../../engine/index.ts';
import { choices } from '../../state/choices.ts';
import { deriveVerdict } from '../../state/derive-verdict.ts';
import { useWorld } from '../page/world.ts';

/** The verdict on what is chosen. */
export function useVerdict(): Verdict {
  const selection = useStore(choices, (all) => all.selection);
  return deriveVerdict(selection, useWorld().today);
}
