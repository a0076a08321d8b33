import { createStore } from 'zustand/vanilla';
import type { OfflineProblem, Report } from '../../service-worker/reports.ts';

/** What is kept for offline use: its files by path, and their size in bytes. */
export interface Held {
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** How far the page is with being kept for offline use. */
export type Offline =
  | { readonly phase: 'unknown' }
  /** `insecure`: the address is one where browsers keep nothing. */
  | { readonly phase: 'unsupported'; readonly why: 'insecure' | 'browser' }
  /**
   * Nothing is kept until a person asks for it: they removed it, or their browser is to save data. `left`: the browser did not
   * remove all of it.
   */
  | { readonly phase: 'off'; readonly why: 'saving' | 'removed' | 'left' }
  /** In bytes; `size` is 0 until it is known. */
  | { readonly phase: 'filling'; readonly stored: number; readonly size: number }
  | { readonly phase: 'ready'; readonly held: Held }
  /** `REFUSED`: the browser does not let the page keep anything here. `NO_WORKER`: the host does not have what that needs. */
  | { readonly phase: 'failed'; readonly problem: OfflineProblem | 'REFUSED' | 'NO_WORKER' };

/**
 * What there is to say of another version of the page. `offered`: one waits. `later`: it does, and the person knows. `updating`: the person
 * asked for it. `failed`: it could not be stored. `elsewhere`: another tab took it. `unkept`: what was typed could not be put aside, so
 * nothing was done. `behind`: the newer version has taken over, but what was typed meanwhile could not be put aside. `missing`: a part of
 * this page could not be loaded. `aside`: what was put aside could not be taken back yet, and is still there. `lost`: not all of it could be
 * read.
 */
export type Update =
  'none' | 'offered' | 'later' | 'updating' | 'failed' | 'elsewhere' | 'unkept' | 'behind' | 'missing' | 'aside' | 'lost';

/** `problem`: why it failed. */
export interface Updating {
  readonly update: Update;
  readonly problem?: OfflineProblem | undefined;
}

export const offline = createStore<Offline>()(() => ({ phase: 'unknown' }));

export const update = createStore<Updating>()(() => ({ update: 'none' }));

/** What follows from a report of the worker that the page belongs to. */
export function afterReport(now: Offline, report: Report): Offline {
  switch (report.kind) {
    case 'held':
      return report.isWhole ? { phase: 'ready', held: { paths: report.paths, bytes: report.bytes } } : filling(0, 0);
    case 'progress':
      return now.phase === 'filling' ? filling(report.stored, report.size) : now;
    case 'failed':
      return now.phase === 'ready' ? now : { phase: 'failed', problem: report.problem };
  }
}

export function filling(stored: number, size: number): Offline {
  return { phase: 'filling', stored, size };
}
