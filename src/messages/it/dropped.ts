import type { dropped as english } from '../en/dropped.ts';
import type { Translation } from '../translation.ts';
import { count } from './count.ts';

export const dropped: Translation<typeof english> = {
  deviations: (edits, extras) =>
    [
      ...(edits === 0
        ? []
        : [
            `${count(edits, 'modifica che avevi disattivato non riguarda', 'modifiche che avevi disattivato non riguardano')} questo cluster.`,
          ]),
      ...(extras === 0
        ? []
        : [`${count(extras, 'extra che avevi aggiunto non è adatto', 'extra che avevi aggiunto non sono adatti')} a questo cluster.`]),
    ].join(' '),
};
