import {
  auditManifest,
  guessSelection,
  repairAll,
  withGuess,
  type Audit,
  type DocumentCache,
  type Guess,
  type ReasonedEdit,
  type Selection,
} from '../../engine/index.ts';

/** What the worker is asked: to audit a text, to guess first what it is for, or to repair what can be repaired. */
export interface AuditQuestion {
  readonly task: 'audit' | 'guess' | 'repair';
  readonly text: string;
  readonly selection: Selection;
}

/** How much of the text has been read, in UTF-16 units; then the answer. */
export type AuditAnswer =
  | { readonly kind: 'progress'; readonly read: number }
  | {
      readonly kind: 'audited';
      readonly audit: Audit;
      /** The selection that was audited for: the guessed one, where a guess was asked for. */
      readonly selection: Selection;
      readonly guess: Guess | undefined;
    }
  | { readonly kind: 'repaired'; readonly edits: readonly ReasonedEdit[] };

// Most of a manifest is the same from one keystroke to the next.
const cache: DocumentCache = new Map();

/** Progress is said for what takes long: a document of upstream's is read in a few milliseconds. */
const STEP = 500_000;

self.addEventListener('message', ({ data }: MessageEvent<AuditQuestion>) => {
  let said = 0;
  const onProgress = (read: number) => {
    if (read - said < STEP) return;
    said = read;
    answer({ kind: 'progress', read });
  };
  const { task, text } = data;
  const guess = task === 'guess' ? guessSelection(text) : undefined;
  const selection = guess === undefined ? data.selection : withGuess(data.selection, guess);
  const input = { text, selection, cache, onProgress };
  if (task === 'repair') answer({ kind: 'repaired', edits: repairAll(input).edits });
  else answer({ kind: 'audited', audit: auditManifest(input), selection, guess });
});

function answer(data: AuditAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  self.postMessage(data);
}
