import type { AuditSentence } from '../../types.ts';

/** What the rules on YAML itself say: keys, dashes, and where kubectl stops. */
export const yaml = {
  DUPLICATE_KEY: {
    title: 'A key stands twice',
    says: ({ key, firstLine }) =>
      `${key} stands twice in one mapping; the first is at line ${firstLine}. kubectl takes the last one and drops the other in silence.`,
    next: () => 'Keep the one you mean and remove the other, or put what both hold under one key.',
  },
  FORGOTTEN_DASH: {
    title: 'A dash is missing',
    says: ({ name, above, firstLine }) =>
      `${name} has no dash of its own, so it is part of the entry above, ${above} (line ${firstLine}), and takes its place. A cluster accepts that in silence.`,
    next: ({ name }) => `Put the dash in front of name: ${name}.`,
  },
  KUBECTL_STOPS: {
    title: 'kubectl stops here',
    says: () => 'This is YAML, and yet kubectl does not read it: it stops here and sends nothing of what follows.',
    next: () => 'Write it in the plain way.',
  },
  DOCUMENT_LOST: {
    title: 'This part of the file is not read',
    says: () => 'A line of ... ends the document above, and no line of --- begins another. kubectl drops what stands here in silence.',
    next: () => 'Put a line of --- in front of it, or remove the line of ....',
  },
} as const satisfies Record<string, AuditSentence>;
