import { describe, expect, it, vi } from 'vitest';
import { askForSlice } from './ask-for-slice.ts';
import { loadSlice, sliceAddress } from './slice.ts';

const wanted = { release: '3.99.0', file: 'calico.yaml' };
const answering = (answer: () => Response | Promise<Response>) => vi.fn<typeof fetch>(async () => await answer());

describe('the slice of a bundled file', () => {
  it('stands beside it', () => {
    expect(sliceAddress('https://calicut.example/manifests/v3.99.0/calico-ab.yaml')).toBe(
      'https://calicut.example/manifests/v3.99.0/calico-ab.daemonset.yaml',
    );
  });

  it('is read as a file that nobody has vouched for', async () => {
    const fetch = answering(() => new Response('kind: DaemonSet\n'));
    expect(await loadSlice('one.yaml', wanted, { fetch })).toEqual({
      kind: 'bundled',
      name: 'calico.yaml',
      text: 'kind: DaemonSet\n',
      bytes: 16,
      sha256: undefined,
      known: wanted,
    });
    expect(fetch).toHaveBeenCalledWith('one.daemonset.yaml', { credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is not waited for any more', () => Promise.reject(new DOMException('no', 'AbortError'))],
  ])('is nothing where it %s', async (_, answer) => {
    expect(await loadSlice('two.yaml', wanted, { fetch: answering(answer) })).toBeUndefined();
  });

  it('does not hide mistakes of our own', async () => {
    const fetch = answering(() => Promise.reject(new RangeError('ours')));
    await expect(loadSlice('three.yaml', wanted, { fetch })).rejects.toThrow('ours');
  });
});

describe('a slice that was asked for ahead', () => {
  const files = new Map([['3.99.0/calico.yaml', 'four.yaml']]);

  it('is asked for once, and anew when it is wanted again', async () => {
    const fetch = answering(() => new Response('a: 1\n'));
    askForSlice(wanted, fetch, files);
    askForSlice(wanted, fetch, files);
    expect((await loadSlice('four.yaml', wanted, { fetch }))?.text).toBe('a: 1\n');
    expect(fetch).toHaveBeenCalledOnce();
    await loadSlice('four.yaml', wanted, { fetch });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('is not asked for where somebody was faster', async () => {
    const fetch = answering(() => new Response(''));
    const late = new Map([['3.99.0/calico.yaml', 'five.yaml']]);
    await loadSlice('five.yaml', wanted, { fetch });
    askForSlice(wanted, fetch, late);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('is nothing where it did not come', async () => {
    const fetch = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    askForSlice(wanted, fetch, new Map([['3.99.0/calico.yaml', 'six.yaml']]));
    expect(await loadSlice('six.yaml', wanted, { fetch })).toBeUndefined();
  });

  it('is not asked for where the build has no such file', () => {
    const fetch = answering(() => new Response(''));
    askForSlice({ ...wanted, release: '3.98.0' }, fetch, files);
    expect(fetch).not.toHaveBeenCalled();
  });
});
