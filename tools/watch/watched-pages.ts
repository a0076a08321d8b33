import type { Source } from '../../src/engine/catalog/sources.ts';

/** A page of the sources that may change under its address. */
export interface WatchedPage {
  /** The page's address as the sources give it. */
  readonly url: string;
  /** Where its text is fetched. */
  readonly from: string;
  readonly title: string;
  readonly publisher: Source['publisher'];
  /** The ids of the sources that name it, and the latest day on which one was read. */
  readonly ids: readonly string[];
  readonly read?: string;
}

/** The pages of the sources, each once, by address. Left out is what cannot change (a commit, a tag), and what is no page of text (issues, lists of releases). */
export function watchedPages(sources: Readonly<Record<string, Source>>): readonly WatchedPage[] {
  const pages = new Map<string, WatchedPage>();
  for (const [id, { url, title, publisher, read }] of Object.entries(sources)) {
    const from = textAddress(url);
    if (from === undefined) continue;
    const known = pages.get(url);
    const days = [known?.read, read].filter((day) => day !== undefined).toSorted();
    const latest = days.at(-1);
    pages.set(url, {
      url,
      from,
      title: known?.title ?? title,
      publisher,
      ids: [...(known?.ids ?? []), id],
      ...(latest === undefined ? {} : { read: latest }),
    });
  }
  return [...pages.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** Where the text of a page is; of a file on GitHub's branches the file itself. Undefined where there is nothing to watch. */
function textAddress(url: string): string | undefined {
  const { host, pathname } = new URL(url);
  if (host !== 'github.com') return url;
  const [, repository, branch, path] = /^\/([^/]+\/[^/]+)\/blob\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  const isFixed = branch === undefined || /^[0-9a-f]{7,40}$/.test(branch) || /^v\d+\.\d+\.\d+$/.test(branch);
  return isFixed ? undefined : `https://raw.githubusercontent.com/${repository}/${branch}/${path}`;
}
