import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandLine as text, messages } from '../messages/index.ts';
import { beyondTables } from '../testing/newest.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { added, lines, networking, nft, policyOnly, vcnVariables } from '../testing/small-manifests.ts';
import { quote } from './exit.ts';

const { folder, put, policyOnlyFile, networkingFile } = renderFolder();

describe('render with a file', () => {
  it.each([
    ['vcn-native with Oracle Linux 8', policyOnlyFile, '', policyOnly + lines(...vcnVariables, ...nft)],
    ['vcn-native with Ubuntu', policyOnlyFile, '--image ubuntu', policyOnly + lines(...vcnVariables)],
    ['flannel with Oracle Linux 8', networkingFile, '--network flannel', networking + lines(...nft)],
    [
      'flannel with a pod CIDR',
      networkingFile,
      '--network flannel --image ol9 --pod-cidr 10.244.0.0/16',
      networking + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16')),
    ],
    ['flannel without anything to do', networkingFile, '--network flannel --image other', networking],
  ])('puts the manifest for %s on output, to the byte', async (_, path, flags, expected) => {
    const { exitCode, output, remarks } = await render('--in', path, ...flags.split(' ').filter(Boolean));
    expect([exitCode, output]).toEqual([0, expected]);
    expect(remarks).toContain(text.unverified(quote(path)));
  });

  it('says what it was made for, what is not verified, and what changed', async () => {
    const { remarks } = await render('--in', policyOnlyFile);
    expect(remarks[0]).toContain('vcn-native');
    expect(remarks).toContain(text.unverified(quote(policyOnlyFile)));
    expect(remarks.at(-1)).toBe(text.counts(0, 10, policyOnly.split('\n').length - 1, 1));
  });

  it('says that no edit is needed', async () => {
    const { remarks } = await render('--in', networkingFile, '--network', 'flannel', '--image', 'other');
    expect(remarks).toContain(`${text.levels.note}: ${messages.notices.NO_EDIT_NEEDED({})}`);
    expect(remarks.at(-1)).toBe(text.counts(0, 0, networking.split('\n').length - 1, 0));
  });

  it('says that the file is of another release than the one chosen', async () => {
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--calico', '3.31.5');
    const notice = messages.notices.RELEASE_DIFFERS({ found: '3.32.0', chosen: '3.31.5' });
    expect([exitCode, remarks.includes(`${text.levels.warning}: ${notice}`)]).toEqual([0, true]);
  });

  it('gives nothing further to do when its own output is the input', async () => {
    const first = await render('--in', policyOnlyFile);
    const second = await render('--in', put('again.yaml', first.output));
    expect([second.exitCode, second.output]).toEqual([0, first.output]);
    expect(second.remarks).toContain(`${text.levels.note}: ${messages.notices.NO_EDIT_NEEDED({})}`);
  });

  it.each(['3.33.0', '3.40.2', 'v3.41.0'])('takes the release %s, whose hash nobody knows', async (release) => {
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--calico', release);
    expect(exitCode).toBe(0);
    expect(remarks.join('\n')).toContain(messages.findings.RELEASE_NOT_PINNED.says({ calico: release.replace('v', '') }));
  });

  it.each([beyondTables, '1.27', '1.30'])(
    'makes one for Kubernetes %s, which is not known or not tested with it, and warns',
    async (kubernetes) => {
      const { exitCode, output, remarks } = await render('--in', policyOnlyFile, '--kubernetes', kubernetes, '--calico', '3.32.0');
      expect([exitCode, output]).toEqual([0, policyOnly + lines(...vcnVariables, ...nft)]);
      expect(remarks.some((remark) => remark.startsWith(`${text.levels.warning}: `))).toBe(true);
    },
  );

  it('reads a relative path from the folder of the person who called npm run', async () => {
    vi.stubEnv('npm_lifecycle_event', 'calicut');
    vi.stubEnv('INIT_CWD', folder);
    const read = await render('--in', 'policy-only.yaml', '--out', 'relative.yaml');
    expect([read.exitCode, readFileSync(join(folder, 'relative.yaml'), 'utf8')]).toEqual([0, policyOnly + lines(...vcnVariables, ...nft)]);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
});
