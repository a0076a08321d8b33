import { createStore } from 'zustand/vanilla';
import type { Audit, Selection } from '../../engine/index.ts';
import type { Manifest } from '../../sources/index.ts';

/** An audit with what it is of. */
export interface Audited {
  readonly manifest: Manifest;
  readonly text: string;
  readonly selection: Selection;
  readonly audit: Audit;
}

/** How far the audit of what is on the page is. */
export interface Auditing {
  /** `off`: nothing is there to audit, or nobody has asked. `stopped`: by the person. `broken`: a part of the page could not be loaded. */
  readonly state: 'off' | 'running' | 'ready' | 'stopped' | 'broken';
  /** How much of the text has been read, from 0 to 1. */
  readonly progress: number;
  /** The last audit; while another runs it is of what stood there before. */
  readonly last: Audited | undefined;
  /** How often everything that has a repair was repaired, since the page was opened. */
  readonly repairs: number;
}

export const auditing = createStore<Auditing>()(() => ({ state: 'off', progress: 0, last: undefined, repairs: 0 }));
