import { canonicalName } from '../../catalog/variable-words.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { DocumentRule } from '../types.ts';
import { findMisspelling } from './shared/calico-names.ts';
import { listEntries } from './shared/entries.ts';

/** A name that is plainly Felix's, and that Felix is not known to have: a newer release may, and else it is ignored. */
export const unknownFelixVariable = {
  id: 'UNKNOWN_FELIX_VARIABLE',
  level: 'note',
  isRefused: false,
  sources: ['calico-felix-parameters'],
  check: ({ document, pods }) =>
    pods
      .flatMap(({ containers }) => containers)
      .filter(({ name }) => name === 'calico-node')
      .flatMap((container) => {
        const unknown = listEntries(container).filter(({ name }) => {
          const fault = findMisspelling('calico-node', name);
          return fault !== undefined && fault.nearest === undefined && canonicalName(name).startsWith('FELIX_');
        });
        return unknown.map(({ name, nameNode }) => ({
          range: rangeOf(document, nameNode),
          args: { name },
          remedy: { kind: 'none' } as const,
        }));
      }),
} as const satisfies DocumentRule;
