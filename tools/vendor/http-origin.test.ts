import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { httpOrigin } from './http-origin.ts';
import type { Origin } from './origin.ts';
import { listFiles, temporaryFolder, wanted } from './vendor-fixture.ts';
import { vendorManifests } from './vendor-manifests.ts';

const a = wanted('9.1.0', 'first');
const b = wanted('9.2.0', 'second');
const { signal } = new AbortController();

/** No test waits this long: it stands for "long enough" where the origin answers. */
const PATIENT = 60_000;

/** An origin at a server on this machine, with the paths that it was asked for. */
async function serve(
  listener: RequestListener,
  { patienceMs = PATIENT, headers = {} } = {},
): Promise<Origin & { readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { ...httpOrigin({ name: 'local', addressOf: ({ path }) => `http://127.0.0.1:${port}/${path}`, patienceMs, headers }), asked };
}

/** Fetches both files from `origin` into a new folder. */
async function vendorFrom(origin: Origin) {
  const folder = await temporaryFolder();
  const summary = await vendorManifests({ files: [a, b], folder, origins: [origin], print: () => undefined, signal });
  return { summary, files: await listFiles(folder) };
}

describe('httpOrigin', () => {
  it('reads a file that is too large to come in one piece', async () => {
    const content = Buffer.from(Array.from({ length: 200_000 }, (_, line) => `${line}\n`).join(''));
    const origin = await serve((_, response) => response.end(content));
    const answer = await origin.read(a, signal);
    expect(answer.kind === 'found' && content.equals(answer.content)).toBe(true);
    expect(origin.asked).toEqual([`/${a.path}`]);
  });

  it.each([404, 410])('says that a file is absent at status %i', async (status) => {
    const origin = await serve((_, response) => response.writeHead(status).end('no such page'));
    expect(await origin.read(a, signal)).toEqual({ kind: 'absent' });
  });

  it.each([204, 403, 500, 503])('reports status %i as trouble with this file', async (status) => {
    const origin = await serve((_, response) => response.writeHead(status).end());
    expect(await origin.read(a, signal)).toEqual({ kind: 'broken', reason: `it answers with status ${status}` });
  });

  it('reports a file that is cut off, and hands on nothing of it', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 5 });
      response.write('fir', () => response.destroy());
    });
    expect(await origin.read(a, signal)).toMatchObject({ kind: 'broken', reason: expect.stringContaining('cut off') });
  });

  it('is silent when no answer comes within its patience', async () => {
    const origin = await serve(() => undefined, { patienceMs: 20 });
    expect(await origin.read(a, signal)).toEqual({ kind: 'silent', reason: 'nothing came for 0.02 seconds' });
  });

  it('is silent when a file stops coming half way', async () => {
    const origin = await serve(
      (_, response) => {
        response.writeHead(200, { 'content-length': 5 });
        response.write('fir');
      },
      { patienceMs: 200 },
    );
    expect(await origin.read(a, signal)).toMatchObject({ kind: 'silent' });
  });

  it('is silent where nothing listens', async () => {
    const origin = httpOrigin({ name: 'nobody', addressOf: () => 'http://127.0.0.1:1/', patienceMs: PATIENT });
    expect(await origin.read(a, signal)).toMatchObject({ kind: 'silent', reason: expect.stringMatching(/ECONNREFUSED|bad port/) });
  });

  it('rejects when the run is interrupted', async () => {
    const controller = new AbortController();
    const origin = await serve(() => controller.abort());
    await expect(origin.read(a, controller.signal)).rejects.toThrow('abort');
  });

  it('sends the headers that it was given', async () => {
    const seen: (string | undefined)[] = [];
    const listener: RequestListener = (request, response) => {
      seen.push(request.headers.authorization);
      response.end('first');
    };
    await (await serve(listener, { headers: { authorization: 'Basic x' } })).read(a, signal);
    expect(seen).toEqual(['Basic x']);
  });
});

describe('vendorManifests over HTTP', () => {
  it('keeps right files and refuses wrong ones', async () => {
    const origin = await serve((request, response) => response.end(request.url === `/${a.path}` ? 'first' : 'sEcond'));
    const { summary, files } = await vendorFrom(origin);
    expect(summary.fetched).toEqual([a]);
    expect(summary.refused).toMatchObject([{ file: b, origin: 'local' }]);
    expect(files).toEqual([a.path]);
  });

  it('waits once for an origin that hangs, not once for each file', async () => {
    const origin = await serve(() => undefined, { patienceMs: 20 });
    const { summary } = await vendorFrom(origin);
    expect(summary.missing).toEqual([a, b]);
    expect(origin.asked).toEqual([`/${a.path}`]);
  });
});
