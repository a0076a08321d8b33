import type { DocumentComparison } from '../../engine/index.ts';

/** A document with a key that no other of the list has. */
export interface KeyedDocument {
  readonly key: string;
  readonly document: DocumentComparison;
}

/** What a person looks for first: what runs, how it is set up, who reaches it and what it may do. */
const ranks: Readonly<Record<string, number>> = {
  DaemonSet: 0,
  Deployment: 1,
  ConfigMap: 2,
  Service: 3,
  ServiceAccount: 4,
  ClusterRole: 5,
  ClusterRoleBinding: 6,
  Role: 7,
  RoleBinding: 8,
};
const LAST = 9;

/** The documents with what matters first, and apart from them the definitions, which are most of the lines and say little. */
export function arrangeDocuments(documents: readonly DocumentComparison[]): {
  readonly first: readonly KeyedDocument[];
  readonly definitions: readonly KeyedDocument[];
} {
  const keyed = keyDocuments(documents);
  const rankOf = ({ document: { kind } }: KeyedDocument) => ranks[kind] ?? LAST;
  const isDefinition = ({ document: { kind } }: KeyedDocument) => kind === 'CustomResourceDefinition';
  return {
    first: keyed.filter((one) => !isDefinition(one)).toSorted((a, b) => rankOf(a) - rankOf(b)),
    definitions: keyed.filter(isDefinition),
  };
}

/** Whether it is the one that runs on every node. */
export function isAgent({ kind, namespace, name }: DocumentComparison): boolean {
  return kind === 'DaemonSet' && namespace === 'kube-system' && name === 'calico-node';
}

/** Names may stand twice in a file, so equal ones are counted. */
function keyDocuments(documents: readonly DocumentComparison[]): readonly KeyedDocument[] {
  const seen = new Map<string, number>();
  return documents.map((document) => {
    const name = [document.state, document.kind, document.namespace ?? '', document.name].join(' ');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name} ${times}`, document };
  });
}
