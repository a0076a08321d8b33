import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../project-root.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const container = read('container/Containerfile');
/** The instructions, each on one line. */
const lines = container
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '');
const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

// No container engine builds it here: what can be known without one.
describe('the container', () => {
  it('starts from official images by version', () => {
    const images = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(images).toHaveLength(2);
    expect(
      images.filter((image) => !/^docker\.io\/library\/(?:node:\d+\.\d+\.\d+-bookworm-slim|debian:bookworm-slim)$/.test(image ?? '')),
    ).toEqual([]);
  });

  it('runs as a user that is nobody, on a port that is nobody’s', () => {
    expect(last).toContain('USER 10001:10001');
    expect(last).toContain('EXPOSE 8080');
    expect(last.findLastIndex((line) => /^(?:RUN|COPY)/.test(line))).toBeLessThan(last.indexOf('USER 10001:10001'));
  });

  it('fetches nothing but packages, and builds nothing without the bytes of the lock', () => {
    expect(container).not.toMatch(/^ADD |curl|wget|--build-arg|ARG |SECRET|TOKEN/m);
    expect(lines.filter((line) => line.includes('npm ci'))).toEqual([expect.stringContaining('--ignore-scripts')]);
    expect(lines.filter((line) => line.includes('npm run build'))).toEqual([expect.stringContaining('CALICUT_REQUIRE_UPSTREAM=1')]);
  });

  it('serves what was built, with the configuration that was made', () => {
    expect(last).toContain('COPY --from=build /build/dist /srv/calicut');
    expect(last).toContain('COPY --from=build /build/nginx.conf /etc/nginx/calicut.conf');
    const scripts = [...container.matchAll(/npx tsx (\S+)/g)].map(([, path]) => path ?? '');
    expect(scripts).toEqual(['tools/hosting/compress-site.ts', 'tools/hosting/write-nginx-config.ts']);
    expect(read('tools/hosting/write-nginx-config.ts')).toContain("root: '/srv/calicut', port: 8080, temporary: '/tmp'");
    expect(last.at(-1)).toBe('ENTRYPOINT ["nginx", "-c", "/etc/nginx/calicut.conf", "-e", "stderr"]');
  });

  it.each([
    [200, true],
    [404, false],
    [503, false],
  ])('is healthy when the page answers with %i: %s', async (status, expected) => {
    const command: unknown = JSON.parse(/^HEALTHCHECK .*?CMD (\[.*\])$/m.exec(lines.join('\n'))?.[1] ?? '[]');
    const [program = '', ...words] = Array.isArray(command) ? command.map(String) : [];
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const isHealthy = await new Promise((resolve) => {
      execFile(
        program,
        words.map((word) => word.replace('127.0.0.1/8080', `127.0.0.1/${port}`)),
        { timeout: 5000 },
        (error) => resolve(error === null),
      );
    });
    expect(asked).toEqual(['HEAD /index.html']);
    expect(isHealthy).toBe(expected);
  });
});

describe('.dockerignore', () => {
  const rules = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('lets in what is named, and nothing that was built or fetched', () => {
    expect(rules[0]).toBe('*');
    expect(rules).toEqual(expect.arrayContaining(['!package-lock.json', '!src', '!tools', '!public', '!vendor-manifests', '!editor.html']));
    expect(rules.filter((rule) => /node_modules|dist|\.git|\.env|e2e|docs/.test(rule))).toEqual([]);
  });
});
