import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createFileServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { airgapArchive } from '../tools/airgap-archive.ts';
import { endingOf, mediaTypes } from '../tools/hosting/media-types.ts';
import { siteFiles } from '../tools/hosting/site-files.ts';
import { projectRoot } from '../tools/project-root.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, sha256, test as base } from './page.ts';

/** Serves a folder to this machine and says where; stops when it is told to. */
type Serve = (folder: string) => Promise<{ readonly origin: string; readonly stop: () => Promise<void> }>;

/** What the archive's README.txt says, word for word but for the port. */
const withPython: Serve = async (folder) => {
  const port = await freePort();
  const server = spawn('python3', ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', folder, String(port)], { stdio: 'ignore' });
  // A journey that is cut short does not come to its end, and the server goes all the same.
  process.once('exit', () => server.kill());
  const origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(origin).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 15_000 },
    )
    .toBe(true);
  return {
    origin,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
};

/** A server that knows nothing but files and their types. */
const withNode: Serve = async (folder) => {
  const server = createFileServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(folder) || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': mediaTypes[endingOf(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const hasPython = spawnSync('python3', ['--version']).status === 0;

for (const [name, serve] of [['Python', withPython] as const, ['a server of files', withNode] as const]) {
  const test = base.extend<{ readonly unpacked: string }>({
    // The archive as it is made of the build, without the compressed copies, which such servers do not send.
    unpacked: async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'calicut-airgap-'));
      const site = siteFiles(resolve(projectRoot, process.env['CALICUT_E2E_DIST'] ?? 'dist'));
      const archive = airgapArchive({
        version: '0',
        site,
        licence: 'ours',
        copiesOf: () => new Map(),
        date: new Date('2026-11-21T00:00:00Z'),
      });
      for (const [path, content] of Object.entries(unzipSync(archive))) {
        // Below a path that is not the server's root, as on a host that serves other things too.
        const target = join(folder, 'some/path', path.replace(/^calicut-0\/site\//, ''));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    baseURL: async ({ unpacked }, use) => {
      const { origin, stop } = await serve(unpacked);
      await use(`${origin}/some/path/`);
      await stop();
    },
  });

  test.describe(`the air-gap archive behind ${name}`, () => {
    test.skip(withoutUpstream, reason);
    test.skip(name === 'Python' && !hasPython, 'python3 is not here');

    // Packing and unpacking the whole site takes its time where other journeys run beside it.
    test.slow();

    test('answers, and hands over manifests, without asking anybody else', async ({ calicut, page, baseURL, request }) => {
      const outside: string[] = [];
      page.on('request', (sent) => {
        if (!sent.url().startsWith(baseURL ?? '') && !/^(?:blob|data):/.test(sent.url())) outside.push(sent.url());
      });
      await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
      await expect(calicut.verdict).toContainText('Supported by Oracle');
      await calicut.isReady();
      const { name: file, bytes } = await calicut.download();
      expect(file).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
      expect(sha256(bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
      await calicut.isComplete();
      // Not even a path of the same server that is above its own.
      expect(outside).toEqual([]);

      const byAddress = await request.get(`${baseURL}m/oke-vcn-native-1.36-3.32.0-ol8.yaml`);
      expect(sha256(await byAddress.body())).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
      expect((await request.get(`${baseURL}m/LICENSE.txt`)).status()).toBe(200);
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
