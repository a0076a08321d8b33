import type { Source } from '../../src/engine/catalog/sources.ts';
import { checkPins } from './check-pins.ts';
import { lockText, withoutExceptions, type Lock } from './lock.ts';
import { lookAtPages } from './look-at-pages.ts';
import { recordsText, type PageRecords } from './page-records.ts';
import { pinRelease, type Pinning } from './pin-release.ts';
import { listReleases, newReleases } from './releases.ts';
import { alarm, propose, summarise, type Proposal, type Seen } from './report.ts';
import { watchedPages } from './watched-pages.ts';
import type { Get } from './web.ts';

/** What is known so far, and the means to look. */
export interface Watch {
  readonly get: Get;
  readonly token: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly lock: Lock;
  readonly records: PageRecords;
  readonly sources: Readonly<Record<string, Source>>;
  readonly minors: readonly string[];
  /** The text of src/engine/catalog/calico.ts. */
  readonly calicoText: string;
}

export interface Outcome {
  /** What is to be proposed, with the files that it changes, by path from the project's root. */
  readonly proposal?: Proposal & { readonly files: ReadonlyMap<string, string> };
  /** What needs a person, as Markdown. */
  readonly alarm?: string;
  readonly summary: string;
}

/** Looks at upstream's releases, at what the lock pins and at the pages of the sources. Writes nothing; what cannot be known is said to be so. */
export async function lookAtUpstream(watch: Watch): Promise<Outcome> {
  const { get, token, today, lock, records, minors } = watch;
  const listing = await listReleases(get, token);
  const pinned = lock.releases.map(({ release }) => release);
  const pinnings: Pinning[] = [];
  for (const release of listing.kind === 'found' ? newReleases(listing.releases, pinned) : []) {
    pinnings.push(await pinRelease(get, token, release));
  }
  const pins = await checkPins(get, lock);
  const looks = await lookAtPages({ get, pages: watchedPages(watch.sources), records: records.pages, today });
  const seen: Seen = { ...(listing.kind === 'unknown' ? { listing: listing.why } : {}), pinnings, pins, looks, minors };
  const proposal = propose(seen);
  const needsAPerson = alarm(seen);
  return {
    summary: summarise(seen),
    ...(proposal === undefined ? {} : { proposal: { ...proposal, files: filesOf(watch, seen) } }),
    ...(needsAPerson === undefined ? {} : { alarm: needsAPerson }),
  };
}

/** The files whose text differs with what was seen. */
function filesOf({ lock, records, calicoText }: Watch, { pinnings, looks }: Seen): ReadonlyMap<string, string> {
  const entries = pinnings.flatMap((pinning) => (pinning.ok ? [pinning.entry] : []));
  const pages = looks.flatMap((look) => {
    if ('record' in look) return [look.record];
    // What is not known now was known once: its record stays.
    return records.pages.filter(({ url }) => url === look.page.url);
  });
  const withoutPinned = withoutExceptions(
    calicoText,
    entries.map(({ release }) => release),
  );
  const files = [
    ['vendor-manifests/lock.json', lockText(lock, []), lockText(lock, entries)],
    ['vendor-manifests/pages.json', recordsText(records), recordsText({ ...records, pages })],
    ['src/engine/catalog/calico.ts', calicoText, withoutPinned],
  ] as const;
  return new Map(files.filter(([, before, after]) => before !== after).map(([path, , after]) => [path, after]));
}
