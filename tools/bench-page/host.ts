import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { compress } from '../hosting/compress.ts';
import { headersFor } from '../hosting/headers.ts';
import { endingOf, isText, mediaTypes } from '../hosting/media-types.ts';
import { siteFiles } from '../hosting/site-files.ts';

export interface Host {
  readonly address: string;
  /** HTTP/2 as good hosts speak it; HTTP/1.1 where this machine cannot make a certificate for it. */
  readonly protocol: 'HTTP/2' | 'HTTP/1.1';
  /** What the browser has to be told to trust the certificate, which is good for this one run. */
  readonly browserArguments: readonly string[];
  readonly close: () => void;
}

/**
 * Serves the built site as a good host does: over HTTP/2, with the headers of tools/hosting, and each file compressed once by brotli at
 * its best, kept from then on. What has not been asked for yet is compressed first: whoever measures comes once before.
 */
export async function startHost(folder: string): Promise<Host> {
  const files = siteFiles(folder);
  const bodies = new Map<string, { readonly content: Uint8Array; readonly isPacked: boolean }>();
  const read = (path: string) => {
    const known = bodies.get(path);
    const content = files.get(path);
    if (known !== undefined || content === undefined) return known;
    const packed = compress(path, content).get('.br');
    const body = { content: packed ?? content, isPacked: packed !== undefined };
    bodies.set(path, body);
    return body;
  };
  const answer = (request: IncomingMessage | Http2ServerRequest, response: ServerResponse | Http2ServerResponse) => {
    const asked = new URL(request.url ?? '/', 'http://host/').pathname;
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const body = read(path.slice(1));
    response.statusCode = body === undefined ? 404 : 200;
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    const type = mediaTypes[endingOf(path)];
    if (type !== undefined) response.setHeader('Content-Type', isText(type) ? `${type}; charset=utf-8` : type);
    if (body?.isPacked === true) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', body?.content.byteLength ?? 0);
    // Both kinds of response end alike, which their types do not say.
    (response as ServerResponse).end(body?.content);
  };

  const certificate = makeCertificate();
  const server =
    certificate === undefined
      ? createServer(answer)
      : createSecureServer({ key: certificate, cert: certificate, allowHTTP1: true }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`,
    protocol: certificate === undefined ? 'HTTP/1.1' : 'HTTP/2',
    browserArguments: certificate === undefined ? [] : [`--ignore-certificate-errors-spki-list=${fingerprintOf(certificate)}`],
    close: () => void server.close(),
  };
}

/** A key and a certificate for a day, in one text; undefined where there is no openssl. */
function makeCertificate(): string | undefined {
  const wanted = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=127.0.0.1 -keyout - -out -';
  const { status, stdout } = spawnSync('openssl', wanted.split(' '), { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

function fingerprintOf(certificate: string): string {
  const [pem = ''] = /-----BEGIN CERTIFICATE-----[^]*-----END CERTIFICATE-----/.exec(certificate) ?? [];
  return createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('base64');
}
