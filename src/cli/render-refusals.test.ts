import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine as text } from '../messages/index.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { added, lines, nft, policyOnly } from '../testing/small-manifests.ts';

const { folder, put, policyOnlyFile, networkingFile } = renderFolder();

describe('an answer that is a no', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['virtual nodes', '--nodes virtual', policyOnlyFile],
    ['Oracle Linux 7 on 1.35', '--image ol7 --kubernetes 1.35', policyOnlyFile],
    ['VCN-native pods on 1.25', '--kubernetes 1.25', policyOnlyFile],
    ['Calico beside flannel', '--network flannel --method beside', policyOnlyFile],
    ['flannel on a basic cluster', '--network flannel --cluster basic', networkingFile],
  ];

  it.each(refused)('for %s ends with 1 and puts nothing on output', async (_, flags, path) => {
    const { exitCode, output, remarks } = await render(...flags.split(' '), '--in', path);
    expect([exitCode, output, remarks.at(-1)]).toEqual([
      1,
      '',
      flags.includes('flannel') ? text.refusedWithdrawn : text.refusedUnsupported,
    ]);
    expect(remarks.some((remark) => remark.startsWith(`${text.levels.error}: `))).toBe(true);
  });

  it.each(refused)('for %s is given all the same with --force, and says so', async (_, flags, path) => {
    const { exitCode, output, remarks } = await render(...flags.split(' '), '--in', path, '--force');
    expect([exitCode, remarks.includes(text.forced)]).toEqual([0, true]);
    expect(output).toContain('kind: DaemonSet');
  });

  it('beside flannel changes CALICO_MANAGE_CNI where it stands', async () => {
    const path = put('manage-cni.yaml', policyOnly + lines(...added('CALICO_MANAGE_CNI', 'false')));
    const { output } = await render('--network', 'flannel', '--method', 'beside', '--in', path, '--force');
    expect(output).toBe(policyOnly + lines(...added('CALICO_MANAGE_CNI', 'true'), ...nft));
  });

  it('comes before a file that cannot be read', async () => {
    expect((await render('--nodes', 'virtual', '--in', join(folder, 'missing.yaml'))).exitCode).toBe(1);
  });

  it('is not what --force makes of an allowed pair', async () => {
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--force');
    expect([exitCode, remarks.includes(text.forced)]).toEqual([0, false]);
  });
});
