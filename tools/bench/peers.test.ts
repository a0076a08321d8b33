import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { lines, policyOnly } from '../../src/testing/small-manifests.ts';
import { indentsLists } from './list-style.ts';
import { readChanges, type Operation } from './operations.ts';
import { peers } from './peers.ts';

const read = (text: string): unknown[] => parseAllDocuments(text).map((document): unknown => document.toJS());
const CONTAINER = '/spec/template/spec/containers/0';
const names = Object.keys(peers) as (keyof typeof peers)[];

/** The manifest with other lines in its DaemonSet's env. */
const withEnv = (...env: readonly string[]) => `${policyOnly.slice(0, policyOnly.indexOf('            - name: CALICO'))}${lines(...env)}`;

describe('readChanges', () => {
  it('leaves tests out, and reads pointers', () => {
    const operations: readonly Operation[] = [
      { op: 'test', path: '/a/0', value: 1 },
      { op: 'remove', path: '/a/0' },
      { op: 'add', path: '/b/-', value: { c: 1 } },
      { op: 'replace', path: '/m~1n/~01/10', value: 'x' },
    ];
    expect(readChanges(operations)).toEqual([
      { op: 'remove', parent: ['a'], key: 0, value: undefined },
      { op: 'add', parent: ['b'], key: '-', value: { c: 1 } },
      { op: 'replace', parent: ['m/n', '~1'], key: 10, value: 'x' },
    ]);
  });
});

describe.each(names)('%s', (name) => {
  const edit = (...operations: readonly Operation[]) =>
    read(peers[name](policyOnly, { changes: readChanges(operations), indentsLists: true }));

  it('prints the same objects where nothing changes', () => {
    expect(edit()).toEqual(read(policyOnly));
  });

  it.each([true, false])('prints lists in the style that it is told: indented is %j', (style) => {
    expect(indentsLists(peers[name]('a:\n- b:\n    - 1\n', { changes: [], indentsLists: style }))).toBe(style);
  });

  it('adds behind the last item and before another, and to a map', () => {
    const value = (key: string) => ({ name: key, value: '1' });
    const [, object] = edit(
      { op: 'add', path: `${CONTAINER}/env/-`, value: value('LAST') },
      { op: 'add', path: `${CONTAINER}/env/0`, value: value('FIRST') },
      { op: 'add', path: '/metadata/labels', value: { a: 'b' } },
    );
    const env = ['            - {name: FIRST, value: "1"}', '            - {name: CALICO_NETWORKING_BACKEND, value: none}'];
    const wanted = read(withEnv(...env, '            - {name: LAST, value: "1"}'))[1] as { metadata: object };
    expect(object).toEqual({ ...wanted, metadata: { ...wanted.metadata, labels: { a: 'b' } } });
  });

  it('replaces and removes, and touches no other document', () => {
    const changed = edit({ op: 'replace', path: `${CONTAINER}/env/0/value`, value: 'bird' }, { op: 'remove', path: '/metadata/namespace' });
    expect(changed).toEqual(read(policyOnly.replace('"none"', 'bird').replace(', namespace: kube-system', '')));
  });

  it('throws where there is nothing to add to', () => {
    expect(() => edit({ op: 'add', path: '/spec/nowhere/-', value: 1 })).toThrow('spec/nowhere');
  });
});
