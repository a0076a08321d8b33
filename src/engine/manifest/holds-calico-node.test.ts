import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { policyOnly, settings, lines } from '../../testing/small-manifests.ts';
import { holdsCalicoNode } from './holds-calico-node.ts';

const daemonSet = parseAllDocuments(policyOnly)
  .map((document) => document.toJS() as Record<string, unknown> | null)
  .find((resource) => resource?.['kind'] === 'DaemonSet');
const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'calico-node', labels: { owner: 'DaemonSet' } } };
const listOf = (...items: readonly unknown[]) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items });

describe('a text that holds the DaemonSet calico-node', () => {
  it.each([
    ['a manifest', writeManifest(plainStyle)],
    ['with Windows line ends', writeManifest({ ...plainStyle, eol: '\r\n', bom: true })],
    ['its mapping in brackets', policyOnly],
    ['the DaemonSet alone, as JSON', JSON.stringify(daemonSet, null, 2)],
    ['a list', listOf(pod, daemonSet)],
    ['a list of its kind, whose items have none', JSON.stringify({ kind: 'DaemonSetList', items: [{ ...daemonSet, kind: undefined }] })],
    ['its name in escapes', JSON.stringify(daemonSet).replaceAll('calico-node', '\\u0063alico-node')],
    ['broken further on', `${policyOnly}---\na: [\n`],
    ['broken itself', policyOnly.replace('spec:', 'spec: [')],
  ])('%s', (_, text) => {
    expect(holdsCalicoNode(text)).toBe(true);
  });
});

describe('a text without it', () => {
  it.each([
    ['nothing', ''],
    ['blanks and a comment', '\uFEFF \n# DaemonSet calico-node\n'],
    ['settings alone', lines(...settings)],
    ['something else that is broken', 'apiVersion: v1\nkind: Config\nclusters: [\n'],
    ['what a server says', '404: Not Found'],
    ['a page that names it', '\n<!DOCTYPE html><p>kind: DaemonSet, name: calico-node, \\u003c</p>'],
    ['broken, with escapes', 'a: ["\\u003c"'],
    ['others of the name and of the kind', listOf(pod)],
    ['one in another namespace', JSON.stringify({ ...daemonSet, metadata: { name: 'calico-node', namespace: 'calico-system' } })],
    ['one whose kind is forgotten', JSON.stringify({ ...daemonSet, kind: undefined, was: 'DaemonSet' })],
  ])('%s', (_, text) => {
    expect(holdsCalicoNode(text)).toBe(false);
  });
});
