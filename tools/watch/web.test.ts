import { describe, expect, it } from 'vitest';
import { askGitHub } from './github.ts';
import { ask } from './web.ts';
import { json, limited, recordedWeb, type Recorded } from './web-fixture.ts';

const at = 'https://example.invalid/file';

describe('ask', () => {
  it('gives the bytes and the address that answered', async () => {
    const get = recordedWeb({ [at]: { body: 'é', headers: { 'content-length': '2' }, at: 'https://example.invalid/moved' } });
    const answer = await ask(get, at);
    expect(answer).toMatchObject({ kind: 'found', url: 'https://example.invalid/moved' });
    expect(answer.kind === 'found' && [...answer.content]).toEqual([0xc3, 0xa9]);
  });

  it.each<readonly [string, Recorded | Error, object]>([
    ['404', { body: '', status: 404 }, { kind: 'gone', status: 404 }],
    ['410', { body: '', status: 410 }, { kind: 'gone', status: 410 }],
    ['500', { body: '', status: 500 }, { kind: 'unknown', why: 'it answers with status 500' }],
    ['403 without a reason', { body: '', status: 403 }, { kind: 'unknown', why: 'it answers with status 403' }],
    ['403 for too many requests', limited, { kind: 'unknown', why: 'the allowance of requests is used up' }],
    ['429', { body: '', status: 429, headers: { 'retry-after': '60' } }, { kind: 'unknown', why: 'the allowance of requests is used up' }],
    ['half a file', { body: 'half', headers: { 'content-length': '8' } }, { kind: 'unknown', why: 'it was cut off at 4 of 8 bytes' }],
    [
      'no server',
      new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }),
      { kind: 'unknown', why: 'getaddrinfo ENOTFOUND' },
    ],
  ])('knows nothing that it was not told: %s', async (_, answer, expected) => {
    expect(await ask(recordedWeb({ [at]: answer }), at)).toEqual(expected);
  });

  it('takes a compressed answer whose length is that of its compressed bytes', async () => {
    const get = recordedWeb({ [at]: { body: 'long enough', headers: { 'content-length': '4', 'content-encoding': 'gzip' } } });
    expect(await ask(get, at)).toMatchObject({ kind: 'found' });
  });
});

describe('askGitHub', () => {
  const url = 'https://api.github.com/repos/projectcalico/calico/releases';

  it.each([
    ['a page of markup', { body: '<!doctype html><title>Sign in</title>' }],
    ['half an answer', { body: '[{"tag_name":"v3.' }],
    ['nothing', { body: '' }],
  ])('takes %s for no answer', async (_, answer) => {
    expect(await askGitHub(recordedWeb({ [url]: answer }), undefined, 'releases')).toEqual({
      kind: 'unknown',
      why: 'it answers with something that is not JSON',
    });
  });

  it('sends the token to GitHub, and goes on to no other host', async () => {
    const get = recordedWeb({ [url]: json([], { link: '<https://elsewhere.invalid/2>; rel="next"' }) });
    expect(await askGitHub(get, 'secret', 'releases')).toEqual({ kind: 'found', value: [], next: undefined });
    expect(get.asked.map(([address, headers]) => [address, headers.get('authorization')])).toEqual([[url, 'Bearer secret']]);
  });
});
