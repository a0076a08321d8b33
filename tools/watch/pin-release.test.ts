import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blobHash, pinRelease } from './pin-release.ts';
import { json, lightTagAnswers, limited, manifestOf, rawAddress, recordedWeb, releaseAnswers, type Recorded } from './web-fixture.ts';

const release = '3.33.1';
const answers = releaseAnswers(release);
const raw = rawAddress(release, 'calico.yaml');
const api = 'https://api.github.com/repos/projectcalico/calico';

describe('pinRelease', () => {
  it('gives the entry as it stands in the lock', async () => {
    const policyOnly = manifestOf(release, 'calico-policy-only.yaml');
    expect(await pinRelease(recordedWeb(answers), undefined, release)).toEqual({
      ok: true,
      commit: 'c0ffee'.padEnd(40, '0'),
      entry: {
        release,
        tagged: '2026-11-16',
        files: [
          expect.objectContaining({ name: 'calico.yaml', url: raw }),
          {
            name: 'calico-policy-only.yaml',
            url: rawAddress(release, 'calico-policy-only.yaml'),
            bytes: Buffer.byteLength(policyOnly),
            lines: 2,
            sha256: createHash('sha256').update(policyOnly).digest('hex'),
          },
        ],
      },
    });
  });

  it('takes the day of the commit for a tag that is no object of its own', async () => {
    const commit = 'abcd'.padEnd(40, '1');
    const pinning = await pinRelease(recordedWeb(lightTagAnswers(release, '2026-10-01', commit)), undefined, release);
    expect(pinning).toMatchObject({ ok: true, commit, entry: { tagged: '2026-10-01' } });
  });

  it('sends the token to the API, and not to the server of the files', async () => {
    const get = recordedWeb(answers);
    await pinRelease(get, 'secret', release);
    const withToken = get.asked.filter(([, headers]) => headers.has('authorization')).map(([url]) => new URL(url).host);
    expect([...new Set(withToken)]).toEqual(['api.github.com']);
    expect(get.asked.some(([url]) => url === raw)).toBe(true);
  });

  it.each<readonly [string, Record<string, Recorded>, RegExp]>([
    ['a file that ends half way', { [raw]: { body: manifestOf(release, 'calico.yaml').slice(0, 20) } }, /20 bytes, not \d+/],
    ['a file of the same length with other bytes', { [raw]: { body: manifestOf('3.33.2', 'calico.yaml') } }, /is not the file/],
    ['markup in its place', { [raw]: { body: '<!doctype html>' } }, /is not the file/],
    ['no file', { [raw]: { body: '', status: 404 } }, /calico\.yaml: it is not there/],
    ['too many requests', { [`${api}/git/ref/tags/v${release}`]: limited }, /allowance/],
    ['no tag', { [`${api}/git/ref/tags/v${release}`]: { body: '', status: 404 } }, /tags\/v3\.33\.1: it is not there/],
    ['a tag of something else', { [`${api}/git/ref/tags/v${release}`]: json({ object: { sha: 'HEAD', type: 'tag' } }) }, /no commit/],
    ['a list of tags', { [`${api}/git/ref/tags/v${release}`]: json([{ ref: 'refs/tags/v3.33.10' }]) }, /no commit/],
    ['no manifests', { [`${api}/contents/manifests?ref=${'c0ffee'.padEnd(40, '0')}`]: json([]) }, /has no manifests\/calico\.yaml/],
  ])('pins nothing on %s', async (_, other, why) => {
    expect(await pinRelease(recordedWeb({ ...answers, ...other }), undefined, release)).toEqual({
      ok: false,
      release,
      why: expect.stringMatching(why),
    });
  });
});

describe('blobHash', () => {
  it("is Git's", () => {
    expect(blobHash(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });
});
