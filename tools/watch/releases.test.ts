import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/engine/catalog/calico.ts';
import { listReleases, newReleases } from './releases.ts';
import { firstPage, json, limited, listed, recordedWeb, type Recorded } from './web-fixture.ts';

const page = (n: number) => `https://api.github.com/repositories/1/releases?page=${n}`;
const linkTo = (n: number) => ({ link: `<${page(1)}>; rel="prev", <${page(n)}>; rel="next"` });

describe('listReleases', () => {
  it('reads every page, and leaves out drafts, pre-releases and tags of other kinds', async () => {
    const get = recordedWeb({
      [firstPage]: json([listed('v3.33.1'), listed('v3.34.0', { prerelease: true }), listed('v3.34.1', { draft: true })], linkTo(2)),
      [page(2)]: json([listed('v3.34.0-0.dev'), listed('api/v3.33.1'), listed('v3.33'), listed('3.33.2'), listed('v03.1.1')], linkTo(3)),
      [page(3)]: json([listed('v3.24.6')]),
    });
    expect(await listReleases(get, undefined)).toEqual({ kind: 'found', releases: ['3.33.1', '3.24.6'] });
  });

  it.each<readonly [string, Recorded, string]>([
    ['too many requests', limited, 'the allowance of requests is used up'],
    ['no such list', { body: '', status: 404 }, 'the list of releases is not there'],
    ['markup', { body: '<html>' }, 'it answers with something that is not JSON'],
    ['an object', json({ message: 'Moved' }), 'it answers with something that is not a list of releases'],
    ['an item without a tag', json([listed('v3.33.1'), { name: 'v3.33.2' }]), 'it names a release without a tag'],
  ])('knows nothing where any page is no list: %s', async (_, answer, why) => {
    const expected = { kind: 'unknown', why };
    expect(await listReleases(recordedWeb({ [firstPage]: answer }), undefined)).toEqual(expected);
    const second = recordedWeb({ [firstPage]: json([listed('v3.33.1')], linkTo(2)), [page(2)]: answer });
    expect(await listReleases(second, undefined)).toEqual(expected);
  });

  it('ends where a list has no end', async () => {
    const get = recordedWeb({ [firstPage]: json([], linkTo(2)), [page(2)]: json([], linkTo(2)) });
    expect(await listReleases(get, undefined)).toEqual({ kind: 'unknown', why: 'the list has more than 10 pages' });
    expect(get.asked).toHaveLength(10);
  });
});

describe('newReleases', () => {
  const pinned = ['3.24.0', '3.24.6', '3.32.0', '3.32.1'];

  it.each([
    ['none', ['3.32.1', '3.32.0'], []],
    ['a newer one', ['3.32.2', '3.32.1'], ['3.32.2']],
    ['a patch of an old line', ['3.24.7', '3.32.1'], ['3.24.7']],
    ['two at once, and a new line, by number and not by letter', ['3.33.10', '3.33.9', '3.100.0'], ['3.33.9', '3.33.10', '3.100.0']],
    ['nothing older than the lock', ['3.23.5', '2.6.12'], []],
    ['one that is listed twice', ['3.33.0', '3.33.0'], ['3.33.0']],
  ])('finds %s', (_, listing, expected) => {
    expect(newReleases(listing, pinned)).toEqual(expected);
  });

  it('gives what is not pinned, once, in order, whatever is listed', () => {
    const version = fc.tuple(fc.nat(4), fc.nat(40), fc.nat(12)).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.array(version), fc.array(version), (listing, known) => {
        const found = newReleases(listing, known);
        expect(found.filter((release) => known.includes(release) || !listing.includes(release))).toEqual([]);
        expect(found).toEqual([...new Set(found)].toSorted(compareVersions));
        const oldest = known.toSorted(compareVersions)[0];
        const missed = listing.filter((release) => !known.includes(release) && !found.includes(release));
        expect(missed.filter((release) => oldest === undefined || compareVersions(release, oldest) >= 0)).toEqual([]);
      }),
    );
  });
});
