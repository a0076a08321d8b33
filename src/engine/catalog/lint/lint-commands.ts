import { commandSections } from '../command.ts';
import { faultsAt, repeats } from './lists.ts';
import type { Linter } from './types.ts';

/** Commands have ids of their own, and stand in the order of the sections. */
export const lintCommands: Linter = ({ commands }) => {
  const places = commands.map(({ section }) => commandSections.indexOf(section));
  const back = commands.filter((_, n) => n > 0 && (places[n] ?? 0) < (places[n - 1] ?? 0));
  return [
    ...faultsAt('TWICE', 'commands', repeats(commands.map(({ id }) => id))),
    ...faultsAt(
      'OUT_OF_ORDER',
      'commands',
      back.map(({ id }) => id),
    ),
  ];
};
