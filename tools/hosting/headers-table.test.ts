import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { headersTable } from './headers-table.ts';
import { elsewhere, pathRules } from './headers.ts';
import { mediaTypes } from './media-types.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const hosting = /^## Hosting\n([^]*?)(?=^## )/m.exec(readme)?.[1] ?? '';

describe('the README on hosting', () => {
  it('has the table of headers as it is', () => {
    expect(hosting).toContain(headersTable());
  });

  it('is right that these three go with every path', () => {
    for (const headers of [...pathRules.map((rule) => rule.headers), elsewhere]) {
      const names = headers.map(([name]) => name);
      expect(names).toEqual(expect.arrayContaining(['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']));
    }
    expect(hosting).toContain('`Content-Security-Policy`, `X-Content-Type-Options: nosniff` and `Referrer-Policy: no-referrer`');
  });

  it('names the types that a host may not know', () => {
    for (const ending of ['yaml', 'sha256', 'webmanifest', 'ttf']) expect(hosting).toContain(`\`.${ending}\` \`${mediaTypes[ending]}\``);
  });

  it('is short', () => {
    expect(hosting.split('\n').length).toBeGreaterThan(20);
    expect(hosting.split('\n').length).toBeLessThanOrEqual(60);
  });
});
