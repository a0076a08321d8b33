import { messages } from '../../messages/index.ts';
import { LONGEST_NAME, type NameFault } from '../../state/memory/preset-name.ts';
import { MOST_PRESETS } from '../../state/memory/presets.ts';

/** Why choices could not be saved under a name, or get another one. */
export type SavingFault = NameFault | 'TOO_MANY' | 'TAKEN';

export function sayFault(fault: SavingFault): string {
  const { faults } = messages.memory;
  switch (fault) {
    case 'TOO_LONG':
      return faults.TOO_LONG(LONGEST_NAME);
    case 'TOO_MANY':
      return faults.TOO_MANY(MOST_PRESETS);
    case 'EMPTY':
    case 'INVISIBLE':
    case 'TAKEN':
      return faults[fault];
  }
}
