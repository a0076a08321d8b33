import { describe, expect, it } from 'vitest';
import { arrangeDocuments, isAgent } from './arrange-documents.ts';

const document = (kind: string, name = 'a', namespace?: string) => ({
  kind,
  name,
  ...(namespace === undefined ? {} : { namespace }),
  state: 'changed' as const,
  removedLines: 1,
  addedLines: 1,
  indentedLines: 0,
  hunks: [],
});

describe('the documents of a comparison', () => {
  it('stand with what matters first, else in their order, and the definitions apart', () => {
    const kinds = ['PodDisruptionBudget', 'ClusterRole', 'CustomResourceDefinition', 'ConfigMap', '', 'Deployment', 'Service', 'DaemonSet'];
    const { first, definitions } = arrangeDocuments(kinds.map((kind) => document(kind)));
    expect(first.map((one) => one.document.kind)).toEqual([
      'DaemonSet',
      'Deployment',
      'ConfigMap',
      'Service',
      'ClusterRole',
      'PodDisruptionBudget',
      '',
    ]);
    expect(definitions.map((one) => one.document.kind)).toEqual(['CustomResourceDefinition']);
  });

  it('have keys of their own, of the same name too', () => {
    const { first } = arrangeDocuments(['', '', 'Deployment', 'Deployment'].map((kind) => document(kind)));
    expect(new Set(first.map(({ key }) => key)).size).toBe(4);
  });
});

it('knows the one that runs on every node', () => {
  expect(isAgent(document('DaemonSet', 'calico-node', 'kube-system'))).toBe(true);
  expect(isAgent(document('DaemonSet', 'other', 'kube-system'))).toBe(false);
});
