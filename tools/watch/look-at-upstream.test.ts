import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../vendor/fingerprint.ts';
import type { Lock } from './lock.ts';
import { lookAtUpstream, type Outcome } from './look-at-upstream.ts';
import type { PageRecords } from './page-records.ts';
import {
  firstPage,
  json,
  limited,
  lightTagAnswers,
  listed,
  manifestOf,
  rawAddress,
  recordedWeb,
  releaseAnswers,
  type Recorded,
} from './web-fixture.ts';

const names = ['calico.yaml', 'calico-policy-only.yaml'];
const pinned = (release: string) => ({
  release,
  tagged: '2026-06-24',
  files: names.map((name) => {
    const text = manifestOf(release, name);
    return { name, url: rawAddress(release, name), lines: text.split('\n').length - 1, ...fingerprintOf(Buffer.from(text)) };
  }),
});
const filesOf = (release: string) =>
  Object.fromEntries(names.map((name) => [rawAddress(release, name), { body: manifestOf(release, name) }]));

const lock: Lock = { schemaVersion: 1, about: 'invented', releases: [pinned('3.32.0'), pinned('3.32.1')] };
const pageUrl = 'https://vendor.invalid/calico.htm';
const sources = { 'vendor-page': { publisher: 'oracle', url: pageUrl, title: 'The page', read: '2026-09-05' } } as const;
const pageSaying = (what: string): Recorded => ({
  body: `<main><h1>Title</h1><p>${'word '.repeat(60)}</p><h2>Table</h2><p>${what}</p></main>`,
  headers: { 'content-type': 'text/html' },
});
const known = {
  [firstPage]: json([listed('v3.32.1'), listed('v3.32.0')]),
  ...filesOf('3.32.0'),
  ...filesOf('3.32.1'),
  [pageUrl]: pageSaying('1.36'),
};
const calicoText = readFileSync(new URL('../../src/engine/catalog/calico.ts', import.meta.url), 'utf8');
const nothingRecorded: PageRecords = { schemaVersion: 1, about: 'hashes', pages: [] };

const lookWith = (answers: Readonly<Record<string, Recorded | Error>>, records: PageRecords, today = '2026-11-30') =>
  lookAtUpstream({
    get: recordedWeb({ ...known, ...answers }),
    token: undefined,
    today,
    lock,
    records,
    sources,
    minors: ['3.32', '3.33'],
    calicoText,
  });

/** The records that an outcome proposes. */
const recordsOf = ({ proposal }: Outcome): PageRecords =>
  JSON.parse(proposal?.files.get('vendor-manifests/pages.json') ?? 'null') as PageRecords;
const firstLook = await lookWith({}, nothingRecorded, '2026-11-23');
const recorded = recordsOf(firstLook);
const look = (answers: Readonly<Record<string, Recorded | Error>>) => lookWith(answers, recorded);
const pinnedIn = ({ proposal }: Outcome) =>
  (JSON.parse(proposal?.files.get('vendor-manifests/lock.json') ?? '{"releases":[]}') as Lock).releases.map(({ release }) => release);

describe('a weekly look', () => {
  it('finds nothing where nothing is new', async () => {
    expect(await look({})).toEqual({
      summary:
        '## Releases\n\n0 new.\n\n## Files of the lock\n\n4 files of the lock are as pinned, 0 are not, 0 are not there, 0 are not known.\n\n## Pages\n\n1 of 1 are the same.\n',
    });
  });

  it('records pages at first, and does not say that they are unchanged', () => {
    expect(firstLook.proposal).toMatchObject({ title: 'Record the pages that the facts rest on' });
    expect([...(firstLook.proposal?.files.keys() ?? [])]).toEqual(['vendor-manifests/pages.json']);
    expect(firstLook.proposal?.body).toContain(
      'Whether it has changed since it was read is **not known**; rests on it: `vendor-page`, last read 2026-09-05',
    );
    expect(firstLook.alarm).toBeUndefined();
  });

  it('pins a new release, takes its exception away, and says that it is not thereby supported', async () => {
    const outcome = await look({ [firstPage]: json([listed('v3.33.1'), listed('v3.32.1')]), ...releaseAnswers('3.33.1') });
    expect(outcome.proposal).toMatchObject({
      title: 'Pin Calico 3.33.1',
      branch: expect.stringMatching(/^weekly\/upstream-[0-9a-f]{12}$/),
    });
    expect(pinnedIn(outcome)).toEqual(['3.32.0', '3.32.1', '3.33.1']);
    expect([...(outcome.proposal?.files.keys() ?? [])]).toEqual(['vendor-manifests/lock.json', 'src/engine/catalog/calico.ts']);
    expect(outcome.proposal?.files.get('src/engine/catalog/calico.ts')).not.toContain("'3.33.1'");
    expect(outcome.proposal?.body).toContain('not thereby supported or tested');
    expect(outcome.alarm).toBeUndefined();
  });

  it('pins two new releases at once, one a patch of an older line, and names a line that is not known', async () => {
    const list = json([listed('v3.34.0'), listed('v3.32.2'), listed('v3.32.1'), listed('v3.35.0', { prerelease: true })]);
    const both = { ...releaseAnswers('3.32.2'), ...releaseAnswers('3.34.0') };
    const folder = Object.keys(both).find((url) => url.includes('contents/manifests'));
    const separate = { ...both, [folder ?? '']: releaseAnswers('3.32.2')[folder ?? ''] ?? limited };
    // Both invented tags name one commit, whose folder can hold the files of one: the other is refused, and said to be.
    const half = await look({ [firstPage]: list, ...separate });
    expect(pinnedIn(half)).toEqual(['3.32.0', '3.32.1', '3.32.2']);
    expect(half.alarm).toContain('Calico 3.34.0 was **not** pinned');
    const own = lightTagAnswers('3.34.0', '2026-11-20', '34'.padEnd(40, '0'));
    const outcome = await look({ [firstPage]: list, ...own, ...releaseAnswers('3.32.2') });
    expect(outcome.proposal?.title).toBe('Pin Calico 3.32.2, 3.34.0');
    expect(pinnedIn(outcome)).toEqual(['3.32.0', '3.32.1', '3.32.2', '3.34.0']);
    expect(outcome.proposal?.body).toContain('`calicoLines` says nothing of 3.34');
    expect(outcome.proposal?.body).not.toContain('says nothing of 3.32');
  });

  it.each<readonly [string, Recorded, string]>([
    ['other bytes', { body: 'other' }, 'has other bytes than the lock pins'],
    ['nothing', { body: '', status: 404 }, '## Pinned files that are gone'],
  ])('raises an alarm where a pinned address gives %s, and changes nothing', async (_, answer, said) => {
    const outcome = await look({ [rawAddress('3.32.0', 'calico.yaml')]: answer });
    expect(outcome.alarm).toContain(said);
    expect(outcome.alarm).toContain(rawAddress('3.32.0', 'calico.yaml'));
    expect(outcome.proposal).toBeUndefined();
  });

  it('does not take a pinned file that was not had for one that moved', async () => {
    const outcome = await look({ [rawAddress('3.32.0', 'calico.yaml')]: { body: 'ha', headers: { 'content-length': '400' } } });
    expect(outcome.alarm).toBeUndefined();
    expect(outcome.summary).toContain('3 files of the lock are as pinned, 0 are not, 0 are not there, 1 are not known.');
  });

  it.each<readonly [string, Recorded | Error]>([
    ['too many requests', limited],
    ['markup', { body: '<html>' }],
    ['no network', new Error('ENOTFOUND')],
  ])('says that the releases are not known, and not that there are none: %s', async (_, answer) => {
    const outcome = await look({ [firstPage]: answer });
    expect(outcome.summary).toContain('**Not known**');
    expect(outcome.alarm).toContain('The list of releases is **not known**');
    expect(outcome.summary).not.toContain('0 new');
  });

  it('proposes the record of a page that changed, with where and what rests on it', async () => {
    const outcome = await look({ [pageUrl]: pageSaying('1.37') });
    expect(outcome.proposal).toMatchObject({ title: 'Record 1 changed page' });
    expect(outcome.proposal?.body).toContain(
      `[The page](${pageUrl}): **changed** since 2026-11-23, under \`Table\`; rests on it: \`vendor-page\``,
    );
    expect(recordsOf(outcome).pages).toMatchObject([{ url: pageUrl, seen: '2026-11-30' }]);
    expect(recordsOf(outcome).pages[0]?.sha256).not.toBe(recorded.pages[0]?.sha256);
  });

  it.each<readonly [string, Recorded, string | undefined]>([
    ['gone', { body: '', status: 404 }, '**not there any more** (404)'],
    ['led elsewhere', { ...pageSaying('1.36'), at: 'https://vendor.invalid/' }, 'leads to `https://vendor.invalid/` now'],
    ['refused', { body: '', status: 403 }, 'Not one page could be looked at'],
  ])('keeps the record of a page that is %s, and says so', async (_, answer, said) => {
    const outcome = await look({ [pageUrl]: answer });
    expect(outcome.alarm).toContain(said);
    expect(outcome.proposal).toBeUndefined();
    expect(outcome.summary).toContain('0 of 1 are the same');
    const withRelease = await look({ [pageUrl]: answer, [firstPage]: json([listed('v3.33.1')]), ...releaseAnswers('3.33.1') });
    expect(withRelease.proposal?.files.has('vendor-manifests/pages.json')).toBe(false);
  });

  it('names the same finds the same on another day, and other finds otherwise', async () => {
    const branch = async (what: string, today: string) =>
      (await lookWith({ [pageUrl]: pageSaying(what) }, recorded, today)).proposal?.branch;
    expect(await branch('1.37', '2026-12-07')).toBe(await branch('1.37', '2026-12-14'));
    expect(await branch('1.37', '2026-12-07')).not.toBe(await branch('1.38', '2026-12-07'));
  });
});
