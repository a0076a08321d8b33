import type { LinkNotice, Selection } from '../engine/index.ts';

/** What a link that we wrote says when it is opened: nothing, but that a private registry has to be named anew. */
export function noticesOf({ extras }: Selection): readonly LinkNotice[] {
  return extras.includes('use-private-registry') ? [{ code: 'REGISTRY_MISSING', args: {} }] : [];
}
