import type { AuditArgs, KubectlStop } from '../../../engine/index.ts';
import type { AuditSentence } from '../../types.ts';
import { kubectlStops } from '../problems.ts';

const stopOf = ({ at }: AuditArgs) => kubectlStops[at as KubectlStop];

/** What the rules on YAML itself say: keys, dashes, and where kubectl stops. */
export const yaml = {
  DUPLICATE_KEY: {
    title: 'A key stands twice',
    says: ({ key, firstLine }) =>
      `The key ${key} stands twice in one mapping; the first is at line ${firstLine}. kubectl takes the last one and drops the other in silence.`,
    next: () => 'Keep the one you mean and remove the other, or put what both hold under one key.',
  },
  FORGOTTEN_DASH: {
    title: 'A dash is missing',
    says: ({ name, above, firstLine }) =>
      `The entry ${name} has no dash of its own, so it is part of the entry above, ${above} (line ${firstLine}), and takes its place. A cluster accepts that in silence.`,
    next: ({ name }) => `Put the dash in front of name: ${name}.`,
  },
  KUBECTL_STOPS: {
    title: 'kubectl stops here',
    says: (args) => `${stopOf(args).says} It sends the documents before this one and none after.`,
    next: (args) => stopOf(args).next,
  },
  DOCUMENT_LOST: {
    title: 'This part of the file is not read',
    says: () => 'A line of ... ends the document above, and no line of --- begins another. kubectl drops what stands here in silence.',
    next: () => 'Put a line of --- in front of it, or remove the line that ends the document above.',
  },
} as const satisfies Record<string, AuditSentence>;
