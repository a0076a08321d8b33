import { use } from 'react';
import { useStore } from 'zustand';
import type { ClosableKey } from '../../engine/index.ts';
import { choices } from '../../state/choices.ts';
import { useWorld } from '../page/world.ts';
import { WorkbenchContext } from '../workbench/workbench-context.ts';
import type { ClosedChoices } from './closed.ts';

const nothingClosed: ClosedChoices = { offReason: () => undefined, WhyClosed: undefined };

/** What is closed of a choice. Until the part of the page that knows is there, nothing is: the verdict answers then. */
export function useClosed(choice: ClosableKey | undefined): ClosedChoices {
  const { today } = useWorld();
  const selection = useStore(choices, (all) => all.selection);
  const closedOf = use(WorkbenchContext)?.closedOf;
  return closedOf === undefined || choice === undefined ? nothingClosed : closedOf(selection, choice, today);
}
