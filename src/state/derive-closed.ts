import { closedChoices, type ClosableKey, type ClosedChoice, type Selection } from '../engine/index.ts';
import { memoise } from './memoise.ts';

type ClosedOf = (selection: Selection, today: string) => readonly ClosedChoice[];

const byChoice = new Map<ClosableKey, ClosedOf>();

/** The closed values of a choice; the same list while the selection is the same. */
export function deriveClosed(selection: Selection, choice: ClosableKey, today: string): readonly ClosedChoice[] {
  const known = byChoice.get(choice);
  const derive = known ?? memoise((of: Selection, day: string) => closedChoices(of, choice, day));
  if (known === undefined) byChoice.set(choice, derive);
  return derive(selection, today);
}
