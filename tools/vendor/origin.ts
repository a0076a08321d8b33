import type { WantedFile } from './wanted-files.ts';

/** A place that upstream's files can be read from. It is never trusted: what it gives is checked against the lock. */
export interface Origin {
  /** For sentences; holds no password. */
  readonly name: string;
  /** Rejects only when `signal` is aborted; every other trouble is an answer. */
  readonly read: (file: WantedFile, signal: AbortSignal) => Promise<Answer>;
}

export type Answer =
  | { readonly kind: 'found'; readonly content: Uint8Array }
  /** The origin answers, and does not have this file. */
  | { readonly kind: 'absent' }
  /** This file could not be read; the next one may be. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** The origin does not answer; asking it for another file would only wait again. */
  | { readonly kind: 'silent'; readonly reason: string };
