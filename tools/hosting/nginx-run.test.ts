import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compress } from './compress.ts';
import { headersFor } from './headers.ts';
import { findNginx } from '../programs/find-nginx.ts';
import { nginxConfig } from './nginx.ts';

const program = findNginx();
if (program === undefined) console.warn('nginx with its brotli module is not here, so its configuration was checked as text alone.');

const long = '// a line of an invented script\n'.repeat(100);
const files: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Page</title>',
  'editor.html': '<!doctype html><title>Editor</title>',
  'sw.js': long,
  'assets/a-1.js': long,
  'manifests/v0.0.0/calico-1.yaml': 'kind: Invented\n',
  'manifests/LICENSE.txt': 'theirs\n',
  'm/index.json': '{}\n',
  'api/v1/index.json': '{}\n',
  'manifest.webmanifest': '{}\n',
};

// As in the container: an ordinary user, and one folder to write to.
describe.skipIf(program === undefined)('nginx with the configuration', { timeout: 20_000 }, () => {
  let folder = '';
  let port = 0;
  let server: ChildProcess | undefined;
  let said = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'calicut-nginx-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
      writeFileSync(join(folder, 'site', path), text);
      for (const [ending, copy] of compress(path, Buffer.from(text))) writeFileSync(join(folder, 'site', path + ending), copy);
    }
    mkdirSync(join(folder, 'temporary'));
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'temporary'), 0o777);
    port = await freePort();
    writeFileSync(join(folder, 'nginx.conf'), nginxConfig({ root: join(folder, 'site'), port, temporary: join(folder, 'temporary') }));
    const user = process.getuid?.() === 0 ? { uid: 10_001, gid: 10_001 } : {};
    server = spawn(program ?? '', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'], ...user });
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await vi.waitFor(() => ask('/').catch(() => Promise.reject(new Error(`nginx does not answer: ${said}`))), { timeout: 10_000 });
  });
  afterAll(async () => {
    server?.kill('SIGQUIT');
    if (server?.exitCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, encoding = '', method = 'GET') =>
    new Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: Buffer }>((resolve, reject) => {
      const request = get({ host: '127.0.0.1', port, path, method, headers: { 'accept-encoding': encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      });
      request.on('error', reject);
    });

  it.each(['/', ...Object.keys(files).map((path) => `/${path}`), '/editor'])(
    'sends %s with what the table says, each once',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(body.toString()).toBe(files[path === '/' ? 'index.html' : path === '/editor' ? 'editor.html' : path.slice(1)]);
      const sent = headersFor(path).map(([name]) => [name, headers[name.toLowerCase()]]);
      expect(sent).toEqual(headersFor(path).map(([name, value]) => [name, value]));
    },
  );

  it.each([
    ['/assets/a-1.js', 'text/javascript; charset=utf-8'],
    ['/manifests/v0.0.0/calico-1.yaml', 'text/yaml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/m/index.json', 'application/json; charset=utf-8'],
  ])('calls %s %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('sends the copy that stands beside a file: %s', async (encoding, read) => {
    const { headers, body } = await ask('/assets/a-1.js', encoding);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(read(body).toString()).toBe(long);
  });

  it.each(['/nothing', '/assets/nothing.js', '/assets/', '/m/', '/m', '/_headers', '/.vite/manifest.json'])(
    'has nothing at %s',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBeUndefined();
      expect(headers['content-security-policy']).toBe(headersFor(path).find(([name]) => name === 'Content-Security-Policy')?.[1]);
      expect(headers['server']).toBe('nginx');
    },
  );

  it.each(['/../nginx.conf', '/%2e%2e/nginx.conf', '/assets/..%2f..%2f..%2fnginx.conf'])('gives nothing from outside: %s', async (path) => {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await ask('/', '', method)).status).toBe(405);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
