import { count } from './count.ts';

/**
 * That something was turned off or added and is not any more. It says how many and not which: it stands in the form, and the titles of all
 * edits come later.
 */
const deviations = (edits: number, extras: number): string =>
  [
    ...(edits === 0
      ? []
      : [`${count(edits, 'edit', 'edits')} that you had turned off ${edits === 1 ? 'is' : 'are'} none of this cluster's.`]),
    ...(extras === 0
      ? []
      : [`${count(extras, 'extra', 'extras')} that you had added ${extras === 1 ? 'is' : 'are'} not for this cluster.`]),
  ].join(' ');

export const dropped = { deviations } as const;
