import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from '../tools/hosting/headers-plugin.ts';
import { headersFor, matches } from '../tools/hosting/headers.ts';

/** The build that is served. */
const folder = process.env['CALICUT_DIST'] ?? 'dist';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test.describe('headers', () => {
  test('every file of the build has exactly one rule in the file for hosts, with exactly one policy', () => {
    const rules = read('_headers')
      .split(/\n(?=\/)/)
      .map((block) => block.trim().split(/\n\s*/));
    const files = filesOf(folder);
    expect(files).toContain('/index.html');
    for (const file of ['/', '/editor', ...files]) {
      const found = rules.filter(([pattern = '']) => matches(pattern, file));
      expect(
        found.map(([, ...headers]) => headers),
        file,
      ).toEqual([headersFor(file).map(([name, value]) => `${name}: ${value}`)]);
      expect(
        found[0]?.filter((line) => line.startsWith('Content-Security-Policy: ')),
        file,
      ).toHaveLength(1);
    }
  });

  for (const document of ['index.html', 'editor.html'] as const) {
    test(`${document} says of itself what is sent with it, before it asks for anything`, async ({ request }) => {
      const response = await request.get(`./${document}`);
      const html = await response.text();
      const [, meta = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      const sent = response.headers()['content-security-policy'] ?? '';
      expect(sent.split('; ').filter((directive) => !directive.startsWith('frame-ancestors '))).toEqual(meta.split('; '));
      expect(sent).toMatch(/(?:^|; )frame-ancestors '(?:none|self)'/);
      expect(html.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(html.search(/<script|<link/));
      expect(html.match(/http-equiv/g)).toHaveLength(1);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    });
  }

  test('a page of another origin can put neither into a frame', async ({ page, baseURL }) => {
    // A true one: browsers refuse what is only made up for other reasons.
    const elsewhere = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(['', 'editor.html'].map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join(''));
    });
    elsewhere.listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('frame-ancestors')) refused.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    await expect.poll(() => refused.length).toBe(2);
    elsewhere.close();
  });
});
