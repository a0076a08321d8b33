import type { AuditSentence } from '../../types.ts';
import { oneOf, rowOf } from './lists.ts';

/** What the rules say that know the Kubernetes API reference, and what upstream's files hold. */
export const kubernetes = {
  MISSING_FIELD: {
    title: 'A field is missing',
    says: ({ path, field }) => `${path} has no ${field}, which Kubernetes asks for. An API server refuses the whole object.`,
    next: ({ field }) => `Add ${field}, or remove the entry.`,
  },
  WRONG_WORD: {
    title: 'A field does not take this word',
    says: ({ path, value }, { words }) => `${path} is "${value}"; it takes ${oneOf(words)}. An API server refuses the whole object.`,
    next: ({ nearest }) => (nearest === '' ? 'Write one of these words.' : `Write ${nearest}, if that is what was meant.`),
  },
  UNKNOWN_KIND: {
    title: 'Kubernetes has no such kind',
    says: ({ kind, version }) => `There is no ${kind} in ${version}. kubectl finds nothing to send it to, and refuses it.`,
    next: (_, { nearest }) => `Write ${oneOf(nearest)}, if that is what was meant.`,
  },
  DUPLICATE_RESOURCE: {
    title: 'The same object stands twice',
    says: ({ kind, name }) =>
      `${kind} ${name} stands in this file already. kubectl applies both, one after the other, and the later one stays.`,
    next: () => 'Keep the one you mean and remove the other.',
  },
  PARTS_MISSING: {
    title: 'Parts of calico.yaml are missing',
    says: (_, { missing }) =>
      `Where Calico takes flannel's place it brings its own CNI plug-in, and this file lacks what puts it on the nodes: ${rowOf(missing)}. New pods would get no network. The edits for VCN-native pods take these parts out.`,
    next: () => "Start again from upstream's calico.yaml.",
  },
} as const satisfies Record<string, AuditSentence>;
