import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandLine as text } from '../messages/index.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../testing/vendored-manifests.ts';
import { quote } from './exit.ts';

const { put } = renderFolder();

describe('render of the sample', () => {
  const samples = fileURLToPath(new URL('../../vendor-manifests/sample/', import.meta.url));

  it.each(readdirSync(samples))('%s ends with 3, with --force or without', async (name) => {
    for (const force of [[], ['--force']]) {
      const answer = await render('--in', join(samples, name), ...force);
      expect(answer).toEqual({ exitCode: 3, output: '', remarks: [text.sample] });
    }
  });
});

describe('render without a file', () => {
  it.each([
    ['3.33.0', [], 'calico-policy-only.yaml'],
    ['3.32.4', ['--network', 'flannel'], 'calico.yaml'],
  ])('ends with 3 for %s, which is not pinned', async (release, flags, file) => {
    expect(await render('--calico', release, ...flags)).toEqual({ exitCode: 3, output: '', remarks: [text.notPinned(release, file)] });
  });
});

describe.skipIf(skipsUpstream)('render with upstream’s files', () => {
  const upstream = vendoredManifests.find(({ release, file }) => release === '3.32.0' && file.name === 'calico-policy-only.yaml');

  it('verifies the vendored file by its hash', async () => {
    const { exitCode, output, remarks } = await render('--kubernetes', '1.36');
    expect([exitCode, remarks.includes(text.verified('calico-policy-only.yaml', '3.32.0'))]).toEqual([0, true]);
    expect(output).not.toBe('');
  });

  it('knows an upstream file by its bytes, whatever its name', async () => {
    if (upstream === undefined) throw new Error('3.32.0 is not vendored; run npm run vendor');
    const path = put('renamed.txt', readVendored(upstream));
    const { exitCode, output } = await render('--in', path, '--format', 'json', '--calico', '3.31.5');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      input: { sha256: upstream.file.sha256, verified: true, release: '3.32.0', file: 'calico-policy-only.yaml' },
      notices: [{ id: 'RELEASE_DIFFERS', level: 'warning', args: { found: '3.32.0', chosen: '3.31.5' } }],
    });
  });

  it('does not take an upstream file for what it is once a byte of it is another', async () => {
    if (upstream === undefined) throw new Error('3.32.0 is not vendored; run npm run vendor');
    const path = put('altered.yaml', `${readVendored(upstream)}# mine\n`);
    const { exitCode, remarks } = await render('--in', path);
    expect([exitCode, remarks.includes(text.unverified(quote(path)))]).toEqual([0, true]);
  });
});
