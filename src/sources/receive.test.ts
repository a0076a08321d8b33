import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyOf, fakeFetch, neverEnding } from './fake-fetch.ts';
import { receive } from './receive.ts';

const wanted = { release: '3.99.0', file: 'calico.yaml', url: 'https://upstream.test/calico.yaml', bytes: 6 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('receive', () => {
  it('gives the bytes and reports each part as it comes', async () => {
    const seen: unknown[] = [];
    const fetch = fakeFetch(() => new Response(bodyOf('abc', 'def')));
    const result = await receive(wanted, { fetch, digest: undefined, onProgress: (progress) => seen.push(progress) });
    expect(result).toEqual({ ok: true, bytes: new TextEncoder().encode('abcdef') });
    expect(seen).toEqual([
      { received: 3, total: 6 },
      { received: 6, total: 6 },
    ]);
  });

  it('takes the total from the answer where the lock does not know it', async () => {
    const seen: unknown[] = [];
    const fetch = fakeFetch(() => new Response(bodyOf('abc'), { headers: { 'content-length': '3' } }));
    await receive({ ...wanted, bytes: undefined }, { fetch, digest: undefined, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ received: 3, total: 3 }]);
  });

  it.each([
    ['NOT_FOUND', () => new Response('', { status: 404 }), { release: '3.99.0', file: 'calico.yaml' }],
    ['HTTP_STATUS', () => new Response('', { status: 503 }), { status: 503 }],
    ['CUT_OFF', () => new Response(bodyOf('abc')), { received: 3, expected: 6 }],
    ['CUT_OFF', () => new Response(bodyOf('abc', new TypeError('network error'))), { received: 3, expected: 6 }],
    ['NETWORK', () => Promise.reject(new TypeError('Failed to fetch')), {}],
  ])('reports %s', async (code, answer, args) => {
    const result = await receive(wanted, { fetch: fakeFetch(answer), digest: undefined });
    expect(result).toEqual({ ok: false, problem: { code, args } });
  });

  it('gives up after the time without a byte, counted from the last byte', async () => {
    const pending = receive(wanted, { fetch: fakeFetch((signal) => neverEnding(signal, 'abc')), digest: undefined, stallAfter: 2_000 });
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await pending).toEqual({ ok: false, problem: { code: 'TIMEOUT', args: { seconds: 2 } } });
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    const pending = receive(wanted, { fetch: fakeFetch((signal) => neverEnding(signal)), digest: undefined, signal: stop.signal });
    stop.abort();
    expect(await pending).toEqual({ ok: false, problem: { code: 'ABORTED', args: {} } });
  });

  it('does not hide mistakes of our own', async () => {
    const fetch = fakeFetch(() => Promise.reject(new RangeError('ours')));
    await expect(receive(wanted, { fetch, digest: undefined })).rejects.toThrow('ours');
  });
});
