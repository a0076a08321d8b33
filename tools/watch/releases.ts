import { compareVersions } from '../../src/engine/catalog/calico.ts';
import { askGitHub, field } from './github.ts';
import type { Get } from './web.ts';

/** The versions that upstream has released. */
export type Listing = { readonly kind: 'found'; readonly releases: readonly string[] } | { readonly kind: 'unknown'; readonly why: string };

/** GitHub gives a thousand releases at the most, a hundred a page. */
const MOST_PAGES = 10;

/**
 * Every release of upstream's that is neither a draft nor a pre-release, and whose tag is `vX.Y.Z`. A part of the list is never given
 * for the whole: where one page cannot be had, nothing is known.
 */
export async function listReleases(get: Get, token: string | undefined): Promise<Listing> {
  const releases: string[] = [];
  let path: string | undefined = 'releases?per_page=100';
  for (let page = 1; path !== undefined; page++) {
    if (page > MOST_PAGES) return { kind: 'unknown', why: `the list has more than ${MOST_PAGES} pages` };
    const answer = await askGitHub(get, token, path);
    if (answer.kind === 'gone') return { kind: 'unknown', why: 'the list of releases is not there' };
    if (answer.kind === 'unknown') return answer;
    if (!Array.isArray(answer.value)) return { kind: 'unknown', why: 'it answers with something that is not a list of releases' };
    for (const item of answer.value) {
      const tag = field(item, 'tag_name');
      if (typeof tag !== 'string') return { kind: 'unknown', why: 'it names a release without a tag' };
      const version = versionOf(tag);
      if (version !== undefined && field(item, 'draft') === false && field(item, 'prerelease') === false) releases.push(version);
    }
    path = answer.next;
  }
  return { kind: 'found', releases };
}

/** `3.33.1` of `v3.33.1`; undefined of any other tag. */
function versionOf(tag: string): string | undefined {
  return /^v((?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3}))$/.exec(tag)?.[1];
}

/** What the lock does not pin of what was released, patches of older lines too, oldest first. Nothing older than all that it pins. */
export function newReleases(listed: readonly string[], pinned: readonly string[]): readonly string[] {
  const oldest = pinned.toSorted(compareVersions)[0];
  const isOlder = (release: string) => oldest !== undefined && compareVersions(release, oldest) < 0;
  return [...new Set(listed)].filter((release) => !pinned.includes(release) && !isOlder(release)).toSorted(compareVersions);
}
