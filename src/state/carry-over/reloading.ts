import { createStore } from 'zustand/vanilla';

/** How the page can be loaded anew without losing what is only in memory. */
export interface Reloading {
  /** That it is under way and everything is put aside: nobody has to be asked whether to leave. */
  readonly isLeaving: boolean;
  /**
   * Loads the page anew, after `before` where that is given. False where things could not be put aside, and nothing was done then.
   * Undefined until that part of the page has come.
   */
  readonly reload: ((before?: () => Promise<void>) => Promise<boolean>) | undefined;
}

export const reloading = createStore<Reloading>()(() => ({ isLeaving: false, reload: undefined }));
