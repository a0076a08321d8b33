import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine as text, messages } from '../messages/index.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { added, agent, head, lines, networking, policyOnly, settings } from '../testing/small-manifests.ts';
import { quote } from './exit.ts';

const { folder, put, policyOnlyFile } = renderFolder();
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('render with a bad file', () => {
  const missing = join(folder, 'missing.yaml');

  it.each<readonly [string, string, string]>([
    ['that is not there', missing, text.fileUnreadable(quote(missing), text.fileFault('ENOENT'))],
    ['that is a folder', folder, text.fileUnreadable(quote(folder), text.fileFault('EISDIR'))],
    ['below a file', join(policyOnlyFile, 'x'), text.fileUnreadable(quote(join(policyOnlyFile, 'x')), text.fileFault('ENOTDIR'))],
  ])('%s ends with 2', async (_, path, remark) => {
    expect(await render('--in', path)).toEqual({ exitCode: 2, output: '', remarks: [remark] });
  });

  it.each<readonly [string, string, Uint8Array]>([
    ['UTF-16', 'utf-16.yaml', bytes(0xff, 0xfe, 0x61, 0, 0x3a, 0)],
    ['Latin-1', 'latin-1.yaml', bytes(0x61, 0x3a, 0x20, 0xe9, 0x0a)],
    ['compressed', 'archive.gz', bytes(0x1f, 0x8b, 0x08, 0x00, 0x92)],
    ['cut inside a character', 'cut.yaml', bytes(0x61, 0x3a, 0x20, 0xe2, 0x82)],
  ])('that is %s ends with 2: it is no UTF-8', async (_, name, content) => {
    const path = put(name, content);
    expect(await render('--in', path)).toEqual({ exitCode: 2, output: '', remarks: [`${quote(path)}: ${messages.problems.NOT_TEXT({})}`] });
  });

  const daemonSet = lines(...head, ...agent('none'));
  it.each<readonly [string, string, string, string, string]>([
    ['that is empty', 'empty.yaml', '', '', messages.problems.EMPTY_FILE({})],
    ['of blanks', 'blank.yaml', '\n  \n', '', messages.problems.EMPTY_FILE({})],
    ['of prose', 'prose.yaml', 'hello\n', '', `line 1, column 1: ${messages.problems.NOT_A_MANIFEST({})}`],
    ['of other YAML', 'other.yaml', 'a: 1\n---\nb: 2\n', '', `line 1, column 1: ${messages.problems.NOT_A_MANIFEST({})}`],
    [
      'that is an empty List',
      'list.yaml',
      'apiVersion: v1\nkind: List\nitems: []\n',
      '',
      `line 1, column 1: ${messages.problems.DAEMONSET_MISSING({ documents: 0 })}`,
    ],
    [
      'with a tab for indentation',
      'tab.yaml',
      'apiVersion: v1\nkind: A\n\tx: 1\n',
      '',
      `line 3, column 1: ${messages.problems.YAML_SYNTAX({ reason: 'TAB_AS_INDENT' })}`,
    ],
    [
      'broken in its second document',
      'broken.yaml',
      lines(...settings) + lines('---', 'a: 1', 'b:', '  - c', ' d: 2') + daemonSet,
      '',
      `line 10, column 1: ${messages.problems.YAML_SYNTAX({ reason: 'BAD_INDENT' })}`,
    ],
    [
      'broken behind the DaemonSet',
      'broken-behind.yaml',
      policyOnly + lines('---', 'a: "b" c'),
      '',
      `line 22, column 8: ${messages.problems.YAML_SYNTAX({ reason: 'UNEXPECTED_TOKEN' })}`,
    ],
    [
      'nested to do harm',
      'nested.yaml',
      policyOnly + lines('---', `a: ${'['.repeat(5_000)}`),
      '',
      `line 22, column 1004: ${messages.problems.NESTED_TOO_DEEPLY({})}`,
    ],
    [
      'with a key twice',
      'key-twice.yaml',
      policyOnly + lines('---', 'apiVersion: v1', 'kind: A', 'kind: B'),
      '',
      `line 24, column 1: ${messages.problems.DUPLICATE_KEY({})}`,
    ],
    [
      'without the DaemonSet',
      'no-daemonset.yaml',
      lines(...settings, ...settings),
      '',
      `line 1, column 1: ${messages.problems.DAEMONSET_MISSING({ documents: 2 })}`,
    ],
    [
      'whose DaemonSet is in another namespace',
      'elsewhere.yaml',
      policyOnly.replace('kube-system', 'calico-system'),
      '',
      `line 1, column 1: ${messages.problems.DAEMONSET_MISSING({ documents: 2 })}`,
    ],
    [
      'with two DaemonSets',
      'two.yaml',
      policyOnly + daemonSet,
      '',
      `line 22, column 1: ${messages.problems.DAEMONSET_TWICE({ firstLine: 7 })}`,
    ],
    [
      'without the container',
      'no-container.yaml',
      policyOnly.replace('        - name: calico-node', '        - name: agent'),
      '',
      `line 7, column 1: ${messages.problems.CONTAINER_MISSING({})}`,
    ],
    [
      'that is calico.yaml for VCN-native pods',
      'wrong-1.yaml',
      networking,
      '',
      `line 19, column 15: ${messages.problems.WRONG_MANIFEST({ wanted: 'calico-policy-only.yaml' })}`,
    ],
    [
      'that is calico-policy-only.yaml in place of flannel',
      'wrong-2.yaml',
      policyOnly,
      '--network flannel',
      `line 19, column 15: ${messages.problems.WRONG_MANIFEST({ wanted: 'calico.yaml' })}`,
    ],
    [
      'with a pool CIDR for VCN-native pods',
      'collides.yaml',
      policyOnly + lines(...added('CALICO_IPV4POOL_CIDR', '10.244.0.0/16')),
      '',
      `line 21, column 15: ${messages.problems.VARIABLE_COLLIDES({ name: 'CALICO_IPV4POOL_CIDR', other: 'NO_DEFAULT_POOLS' })}`,
    ],
    [
      'with a variable twice',
      'variable-twice.yaml',
      policyOnly + lines(...added('NO_DEFAULT_POOLS', 'true'), ...added('NO_DEFAULT_POOLS', 'true')),
      '',
      `line 23, column 15: ${messages.problems.VARIABLE_TWICE({ name: 'NO_DEFAULT_POOLS', firstLine: 21 })}`,
    ],
  ])('%s ends with 2 and the place', async (_, name, content, flags, problem) => {
    const path = put(name, content);
    const answer = await render('--in', path, ...flags.split(' ').filter(Boolean));
    expect(answer).toEqual({ exitCode: 2, output: '', remarks: [`${quote(path)}${problem.startsWith('line ') ? ',' : ':'} ${problem}`] });
  });

  it('says every problem of a file', async () => {
    const path = put(
      'three.yaml',
      networking + lines(...added('CALICO_IPV4POOL_CIDR', '10.0.0.0/8'), ...added('CALICO_IPV6POOL_CIDR', 'fd00::/64')),
    );
    const { exitCode, output, remarks } = await render('--in', path);
    expect([exitCode, output, remarks.length]).toEqual([2, '', 3]);
  });
});
