import type { Checked } from './check-engine.ts';
import type { Kubectl } from './kustomize.ts';
import type { Spread } from './statistics.ts';

export const contestants = ['floor', 'engine', 'next', 'js-yaml', 'yaml', 'kustomize'] as const;
export type ContestantName = (typeof contestants)[number];
/** `next` is the engine with a manifest that it has made a plan of for another selection, as after a change of a choice. */
export type Peer = Exclude<ContestantName, 'floor' | 'engine' | 'next'>;
export const allPeers: readonly Peer[] = ['js-yaml', 'yaml', 'kustomize'];

/** The inputs, smallest streams first; the first three are upstream's files. */
export const files = ['3.28.0', '3.30.3', '3.32.0'] as const;
export const streams = ['5 MB', '50 MB'] as const;
export const inputNames = [...files, ...streams] as const;
export type InputName = (typeof inputNames)[number];
/** The file that targets are about, and that the streams are made from. */
export const mainFile = '3.30.3';

/** Milliseconds of one contestant on one input: of many calls, of one alone, or why there are none. */
export type Cell =
  | { readonly kind: 'rounds'; readonly spread: Spread }
  | { readonly kind: 'once'; readonly ms: number }
  | { readonly kind: 'absent'; readonly reason: string };

/** What one printed otherwise than the documented result, on one of upstream's files. */
export interface Collateral {
  readonly changedLines: number;
  /** The same in kustomize's own order of objects. */
  readonly inOwnOrder?: number;
  readonly lostComments: number;
  /** The comment lines of the documented result. */
  readonly comments: number;
  readonly hasSameObjects: boolean;
}

/** One plan in a fresh process, in bytes. `peak` is above what the process had before the text was there, the text included. */
export interface Memory {
  readonly file: number;
  readonly text: number;
  readonly peak: number;
  /** False where the peak may be that of reading the file. */
  readonly isOfPlan: boolean;
}

export interface Machine {
  readonly node: string;
  readonly processors: number;
  readonly kubectl: Kubectl | undefined;
  /** How many processes wanted a processor when the run began, on average over a minute. 0 where the system does not tell. */
  readonly load: number;
}

/** Everything that a run found. A view of it is a table or a list of targets. */
export interface Results {
  readonly machine: Machine;
  readonly bytes: Readonly<Record<InputName, number>>;
  readonly times: Readonly<Record<ContestantName, Readonly<Record<InputName, Cell>>>>;
  readonly collateral: Readonly<Partial<Record<ContestantName, Readonly<Record<(typeof files)[number], Collateral>>>>>;
  readonly checked: Checked;
  readonly cold: Spread;
  readonly memory: Memory;
}

/** The median, or the one time there is; undefined where nothing was measured. */
export function timeOf(cell: Cell): number | undefined {
  if (cell.kind === 'rounds') return cell.spread.median;
  return cell.kind === 'once' ? cell.ms : undefined;
}

/** The shortest time there is; undefined where nothing was measured. */
export function leastOf(cell: Cell): number | undefined {
  return cell.kind === 'rounds' ? cell.spread.least : timeOf(cell);
}

/** The shortest time of a peer on an input, if one was measured there. */
export function fastestPeer({ times }: Pick<Results, 'times'>, input: InputName): number | undefined {
  const found = allPeers.flatMap((peer) => timeOf(times[peer][input]) ?? []);
  return found.length === 0 ? undefined : Math.min(...found);
}
