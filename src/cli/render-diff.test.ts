import { describe, expect, it } from 'vitest';
import { render, renderFolder } from '../testing/rendering.ts';
import { lines, policyOnly, vcnVariables } from '../testing/small-manifests.ts';

const { put, policyOnlyFile, networkingFile } = renderFolder();

describe('--format diff', () => {
  it('names the file and holds the hunks', async () => {
    const { exitCode, output } = await render('--in', policyOnlyFile, '--image', 'other', '--format', 'diff');
    const context = policyOnly.split('\n').slice(-4, -1);
    const body = [...context.map((line) => ` ${line}`), ...vcnVariables.map((line) => `+${line}`)];
    expect(exitCode).toBe(0);
    expect(output).toBe(lines('--- a/policy-only.yaml', '+++ b/policy-only.yaml', '@@ -18,3 +18,11 @@', ...body));
  });

  it('is empty where there is no edit', async () => {
    const { exitCode, output } = await render('--in', networkingFile, '--network', 'flannel', '--image', 'other', '--format', 'diff');
    expect([exitCode, output]).toEqual([0, '']);
  });

  it('takes upstream’s name where the file’s own would break a head', async () => {
    const { output } = await render('--in', put('my own\tfile.yaml', policyOnly), '--format', 'diff');
    expect(output.split('\n').slice(0, 2)).toEqual(['--- a/calico-policy-only.yaml', '+++ b/calico-policy-only.yaml']);
  });
});
