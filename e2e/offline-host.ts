import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Precache } from '../src/service-worker/precache.ts';

/** The folder that the site stands in: not the root, since it may be anywhere. */
const FOLDER = '/tools/calicut/';

/** A host of the built site whose line can be cut and whose files can be changed: it hands on what the tests' own server gives. */
export interface Host {
  /** The address of the page. */
  readonly address: string;
  /** Whether requests are answered. Others are broken off, as without a connection. */
  isUp: boolean;
  /** What is asked for, by path below the page, since this was last emptied. */
  readonly asked: string[];
  /** Files by path that take the place of the site's; undefined where there is none. */
  readonly changed: Map<string, string | undefined>;
  /** The built site's file. */
  readonly read: (path: string) => Promise<string>;
  /** Publishes another version: another page, and a worker whose list names it; no longer with the files of these names. */
  readonly publishNewer: (without?: RegExp) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a host in front of `site`. */
export async function startHost(site: string): Promise<Host> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const changed: Host['changed'] = new Map();
  const read = async (path: string) => await (await fetch(new URL(path, site))).text();
  const host: Host = {
    address: `http://127.0.0.1:${port}${FOLDER}`,
    isUp: true,
    asked: [],
    changed,
    read,
    publishNewer: async (without = /^$/) => {
      const page = (await read('index.html')).replace('</body>', '<!-- newer --></body>');
      const script = await read('sw.js');
      for (const [path] of listOf(script).files) if (without.test(path)) changed.set(path, undefined);
      changed
        .set('', page)
        .set('index.html', page)
        .set('sw.js', withPage(script, page, without));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').slice(FOLDER.length).replace(/\?.*$/, '');
    host.asked.push(path);
    if (!host.isUp) return void request.socket.destroy();
    const original = await fetch(new URL(path, site));
    const headers = [...original.headers].filter(
      ([name]) => !['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name),
    );
    if (changed.has(path) && changed.get(path) === undefined) return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
    response.writeHead(original.status, Object.fromEntries(headers));
    response.end(changed.get(path) ?? Buffer.from(await original.arrayBuffer()));
  }

  return host;
}

/** The worker's script with this page in its list and without some files, as a build of it would write. */
function withPage(script: string, page: string, without: RegExp): string {
  const { files } = listOf(script);
  const next: Precache = {
    version: sha256(page).slice(0, 16),
    files: files
      .filter(([path]) => !without.test(path))
      .map((file) => (file[0] === 'index.html' ? [file[0], sha256(page), Buffer.byteLength(page)] : file)),
  };
  return script.replace(/.*\n/, () => `const calicutPrecache = ${JSON.stringify(next)};\n`);
}

/** The list on the first line of the worker's script. */
function listOf(script: string): Precache {
  const [, listed = ''] = /^const calicutPrecache = (\{.*\});\n/.exec(script) ?? [];
  return JSON.parse(listed);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
