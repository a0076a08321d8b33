import { createStore } from 'zustand/vanilla';

/**
 * What comes of loading the page anew. `leaving`: it is under way. `unkept`: things could not be put aside, and nothing was done. `behind`:
 * what was to come before is done, but what was typed meanwhile could not be put aside, so that the page stays.
 */
export type Reloaded = 'leaving' | 'unkept' | 'behind';

/** How the page can be loaded anew without losing what is only in memory. */
export interface Reloading {
  /** That it is under way and everything is put aside: nobody has to be asked whether to leave. */
  readonly isLeaving: boolean;
  /** Loads the page anew, after `before` where that is given. Undefined until that part of the page has come. */
  readonly reload: ((before?: () => Promise<void>) => Promise<Reloaded>) | undefined;
}

export const reloading = createStore<Reloading>()(() => ({ isLeaving: false, reload: undefined }));
