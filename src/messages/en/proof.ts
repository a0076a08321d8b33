import type { ProofGap } from '../../engine/index.ts';

const gaps: Readonly<Record<ProofGap, string>> = {
  NOT_UPSTREAM:
    "There is no command to check this: the original is none of upstream's files that Calicut knows by their hash, so it cannot be fetched. Compare its hash with that of your own copy.",
};

/** How somebody else can see that nothing but the edits changed. */
export const proof = {
  command: 'Run this where the manifest is saved. It fetches the original, counts anew, and leaves nothing behind.',
  prints: 'It has to print what stands above.',
  figuresLabel: 'Hashes and lines',
  commandLabel: 'Command that checks this',
  copy: 'Copy command',
  copied: 'Copied',
  copyRefused: 'The browser did not let the page copy. Select the command and copy it.',
  gaps,
} as const;
