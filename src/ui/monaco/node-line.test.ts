import { expect, test } from 'vitest';
import { nodeLine } from './node-line.ts';

const named = (kind: string, name: string) => `apiVersion: apps/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;

test.each([
  [named('DaemonSet', 'calico-node'), 2],
  [`${named('Deployment', 'calico-node')}---\n${named('DaemonSet', 'calico-node')}`, 7],
  [`${named('DaemonSet', 'kube-proxy')}---\n${named('ServiceAccount', 'calico-node')}`, undefined],
  [named('DaemonSet', 'calico-node-2'), undefined],
  [`\uFEFF# mine\r\n${named('DaemonSet', '"calico-node"').replaceAll('\n', '\r\n')}`, 3],
  ['{\n  "kind": "DaemonSet",\n  "metadata": {\n    "name": "calico-node",\n', 2],
  ['', undefined],
])('%j', (text, line) => {
  expect(nodeLine(text)).toBe(line);
});
