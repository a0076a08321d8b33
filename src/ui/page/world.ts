import { createContext, use } from 'react';

/** What the form and the verdict need from outside. */
export interface World {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

export const WorldContext = createContext<World | undefined>(undefined);

/** The world of the page. Throws outside of it. */
export function useWorld(): World {
  const world = use(WorldContext);
  if (world === undefined) throw new Error('no WorldContext above this component');
  return world;
}
