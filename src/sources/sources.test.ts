import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPinnedFile } from '../engine/index.ts';
import { bundledSource } from './bundled.ts';
import { findDigest } from './digest.ts';
import { fakeFetch } from './fake-fetch.ts';
import { OWN_FILE_LIMIT } from './limits.ts';
import { ownSource } from './own.ts';
import { hasSample, sampleSource } from './sample.ts';
import { upstreamAddress, upstreamSource } from './upstream.ts';

const digest = findDigest();
const pinned = { release: '3.32.0', file: 'calico.yaml' };
const lock = findPinnedFile(pinned.release, pinned.file);
const files = new Map([['3.32.0/calico.yaml', '/manifests/calico.yaml']]);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('digest', () => {
  it('is the sha256 in lower-case hexadecimal', async () => {
    expect(await digest?.(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is not there on an insecure address', () => {
    expect(findDigest({} as Crypto)).toBeUndefined();
  });
});

describe('bundled source', () => {
  it('says which file the build does not carry', async () => {
    const result = await bundledSource({ release: '3.27.3', file: 'calico.yaml' }, files).load({
      fetch: fakeFetch(() => new Response('')),
      digest,
    });
    expect(result).toEqual({ ok: false, problem: { code: 'NOT_BUNDLED', args: { release: '3.27.3', file: 'calico.yaml' } } });
  });

  it("refuses bytes that are not upstream's, such as a page that a host gives for everything", async () => {
    const page = 'x'.repeat(lock?.bytes ?? 0);
    const result = await bundledSource(pinned, files).load({ fetch: fakeFetch(() => new Response(page)), digest });
    expect(result).toMatchObject({ ok: false, problem: { code: 'HASH_MISMATCH', args: { expected: lock?.sha256 } } });
  });
});

describe('upstream source', () => {
  it('asks the address that the lock gives, and the usual one for a release that it lacks', () => {
    expect(upstreamAddress(pinned)).toBe(lock?.url);
    expect(upstreamAddress({ release: '3.99.1', file: 'calico.yaml' })).toMatch(/\/v3\.99\.1\/manifests\/calico\.yaml$/);
  });

  it('refuses a wrong hash', async () => {
    const body = 'y'.repeat(lock?.bytes ?? 0);
    const result = await upstreamSource(pinned).load({ fetch: fakeFetch(() => new Response(body)), digest });
    expect(result).toMatchObject({ ok: false, problem: { code: 'HASH_MISMATCH' } });
  });

  it('lets a release through that the lock lacks, and vouches for nothing', async () => {
    const wanted = { release: '3.33.0', file: 'calico.yaml' };
    const result = await upstreamSource(wanted).load({ fetch: fakeFetch(() => new Response('kind: DaemonSet\n')), digest });
    expect(result).toMatchObject({ ok: true, manifest: { kind: 'upstream', name: 'calico.yaml', known: undefined } });
  });

  it('vouches for nothing without Web Crypto', async () => {
    const body = 'y'.repeat(lock?.bytes ?? 0);
    const result = await upstreamSource(pinned).load({ fetch: fakeFetch(() => new Response(body)), digest: undefined });
    expect(result).toMatchObject({ ok: true, manifest: { sha256: undefined, known: undefined } });
  });
});

describe('own source', () => {
  const load = (content: Blob | string) =>
    ownSource({ name: 'mine.yaml', content }).load({ fetch: fakeFetch(() => new Response('')), digest });

  it('keeps the byte order mark, CRLF and a missing final newline', async () => {
    const text = '\uFEFFkind: A\r\n---\r\nkind: B';
    const result = await load(new Blob([bytes(text)]));
    expect(result).toMatchObject({ ok: true, manifest: { kind: 'own', name: 'mine.yaml', text, bytes: bytes(text).length } });
  });

  it('takes pasted text', async () => {
    expect(await load('kind: A\n')).toMatchObject({ ok: true, manifest: { text: 'kind: A\n', known: undefined } });
  });

  it.each([
    ['NOT_TEXT', new Blob([new Uint8Array([0xc3, 0x28])])],
    ['TOO_LARGE', new Blob([new Uint8Array(OWN_FILE_LIMIT + 1)])],
  ])('refuses a file as %s', async (code, content) => {
    expect(await load(content)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['zip', 'PK\u0003\u0004'],
    ['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['gzip', new Uint8Array([0x1f, 0x8b, 0x08])],
    ['utf-16', new Uint8Array([0xff, 0xfe, 0x6b, 0x00])],
    ['utf-16', new Uint8Array([0xfe, 0xff, 0x00, 0x6b])],
  ])('says of a file that it is %s', async (format, content) => {
    expect(await load(new Blob([content]))).toEqual({ ok: false, problem: { code: 'OTHER_FORMAT', args: { format } } });
  });

  it.each(['', '%', 'PK: 1\n', '\uFEFFkind: A\n'])('takes %j for text', async (content) => {
    expect(await load(new Blob([content]))).toMatchObject({ ok: true });
  });

  it.each(['calico-policy-only.yaml', 'calico.yaml'])('takes the sample %s for what it is', async (name) => {
    const content = readFileSync(new URL(`../../vendor-manifests/sample/${name}`, import.meta.url), 'utf8');
    expect(await load(content)).toMatchObject({ ok: true, manifest: { kind: 'sample' } });
  });

  it('says so when the file has gone since it was chosen', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await load(gone)).toMatchObject({ ok: false, problem: { code: 'UNREADABLE' } });
  });
});

describe('sample source', () => {
  it('is of a kind of its own, with nothing to vouch for it', async () => {
    const samples = new Map([['calico.yaml', '/sample.yaml']]);
    const result = await sampleSource('calico.yaml', samples).load({ fetch: fakeFetch(() => new Response('kind: A\n')), digest });
    expect(result).toMatchObject({ ok: true, manifest: { kind: 'sample', known: undefined } });
    expect(hasSample('other.yaml', samples)).toBe(false);
  });
});
