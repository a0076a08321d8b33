import type { ClosableKey, Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { deriveClosed } from '../../state/derive-closed.ts';
import { WhyClosed } from './WhyClosed.tsx';

/** What a field shows of the values that are off. */
export interface ClosedChoices {
  /** Why the value is off, in a few words; undefined where it can be chosen. */
  readonly offReason: (value: string) => string | undefined;
  /** The way to learn more and to the nearest valid choice; undefined where nothing is off. */
  readonly WhyClosed: typeof WhyClosed | undefined;
}

/** What is closed of a choice, in words and with the way out. */
export function closedOf(selection: Selection, choice: ClosableKey, today: string): ClosedChoices {
  const closed = deriveClosed(selection, choice, today);
  return {
    offReason: (value) => {
      const group = closed.find(({ values }) => values.includes(value));
      return group && (messages.offReasons[group.reason.id]?.short ?? messages.interface.closed.off);
    },
    WhyClosed: closed.length > 0 ? WhyClosed : undefined,
  };
}
