import { kubernetesFields } from '../../catalog/kubernetes-fields.ts';
import { findNearest } from '../../text/nearest.ts';
import { findPair, findString, rangeOf } from '../../yaml/document.ts';
import { isNode } from 'yaml';
import { byHand } from '../remedies.ts';
import type { DocumentRule } from '../types.ts';

interface Known {
  readonly versions: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

let known: Known | undefined;

/** The built-in kinds of the table with their versions, made when they are first asked for. */
function knownKinds(): Known {
  if (known !== undefined) return known;
  const kinds = new Map<string, readonly string[]>();
  const pairs = Object.keys(kubernetesFields.kinds).map((key) => key.split(' '));
  for (const [version = '', kind = ''] of pairs) kinds.set(kind, [...(kinds.get(kind) ?? []), version]);
  known = { kinds, versions: new Set(pairs.map(([version = '']) => version)) };
  return known;
}

/**
 * A kind that is misspelt, or one of Kubernetes' own under a version that it does not have: a server knows no such kind (the Kubernetes API
 * reference; not tried on a server here). A kind that resembles none is somebody's own.
 */
export const unknownKind = {
  id: 'UNKNOWN_KIND',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, resources }) =>
    resources.flatMap(({ resource }) => {
      const [version, kind] = [findString(resource, 'apiVersion'), findString(resource, 'kind')];
      if (version === undefined || kind === undefined) return [];
      const { kinds, versions } = knownKinds();
      const at = findPair(resource, kinds.has(kind) ? 'apiVersion' : 'kind')?.value;
      const range = rangeOf(document, isNode(at) ? at : {});
      const right = kinds.get(kind);
      if (right !== undefined) {
        // Another group may have a kind of the same name.
        const isOwnGroup =
          right.includes(version) ||
          !/^(?:v\d|apps\/|extensions\/|policy\/|rbac\.authorization\.k8s\.io\/|apiextensions\.k8s\.io\/)/.test(version);
        return isOwnGroup ? [] : [{ range, args: { kind, version }, names: { nearest: right }, remedy: byHand('unknown-intent') }];
      }
      const nearest = versions.has(version) ? findNearest(kind, kinds.keys(), 2) : undefined;
      return nearest === undefined
        ? []
        : [{ range, args: { kind, version }, names: { nearest: [nearest] }, remedy: byHand('unknown-intent') }];
    }),
} as const satisfies DocumentRule;
