import { folderOrigin } from './folder-origin.ts';
import { httpOrigin } from './http-origin.ts';
import type { Origin } from './origin.ts';

/** Which origins to ask, as data: the decision can be read and tested without touching a disk or a network. */
export type OriginChoice =
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string }
  | { readonly kind: 'web'; readonly name: string; readonly base: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'upstream' };

/** A copy of upstream's files beside the checkout; relative to the project's root. */
export const sharedFolder = '../shared/calico-manifests';

const PATIENCE_MS = 10_000;

/**
 * In the order of asking. A mirror that is set is the only origin; otherwise the folder `../shared/calico-manifests` if it is
 * there, then upstream.
 */
export function chooseOrigins(mirror: string | undefined, hasShared: boolean): readonly OriginChoice[] {
  if (mirror !== undefined && mirror !== '') return [mirrorChoice(mirror)];
  const shared: OriginChoice = { kind: 'folder', name: sharedFolder, folder: sharedFolder };
  return [...(hasShared ? [shared] : []), { kind: 'upstream' }];
}

function mirrorChoice(mirror: string): OriginChoice {
  if (!/^https?:/i.test(mirror) || !URL.canParse(mirror)) return { kind: 'folder', name: mirror, folder: mirror };
  const base = new URL(mirror);
  // `fetch` refuses an address with a password in it, and a sentence must never show one.
  const credentials = `${decodeURIComponent(base.username)}:${decodeURIComponent(base.password)}`;
  base.username = base.password = '';
  const headers = credentials === ':' ? {} : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return { kind: 'web', name: base.href, base: base.href, headers };
}

export function openOrigin(choice: OriginChoice, resolveFolder: (folder: string) => string): Origin {
  switch (choice.kind) {
    case 'folder':
      return folderOrigin(choice.name, resolveFolder(choice.folder));
    case 'web':
      return httpOrigin({ ...choice, addressOf: ({ path }) => new URL(path, choice.base).href, patienceMs: PATIENCE_MS });
    case 'upstream':
      return httpOrigin({ name: 'upstream', addressOf: ({ url }) => url, patienceMs: PATIENCE_MS });
  }
}
