import { isMap, isScalar } from 'yaml';
import type { DecodingFault } from '../decode-strictly.ts';
import { findPair, type YamlDocument } from '../../yaml/document.ts';
import { replaceScalar } from '../../yaml/operations.ts';
import type { DocumentRule, Found, Remedy } from '../types.ts';
import { listUnclaimedFaults } from './shared/faults.ts';
import { byHand, repairWith } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** A field that Kubernetes does not have: kubectl has the server refuse the object (facts/apiserver.md, Result 2). */
export const unknownField = {
  id: 'UNKNOWN_FIELD',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) => {
    const faults = listUnclaimedFaults(context, 'unknown-field');
    return faults.map((fault): Found => {
      const { range, path, field, nearest = '', isDropped = false } = fault;
      const rivals = faults.filter(({ parent, nearest: meant }) => parent === fault.parent && meant === fault.nearest);
      const remedy = unlessAlias(context.document, () => rename(context.document, fault, rivals.length > 1));
      // Within the schema of a custom resource the field is dropped instead, and nothing is said.
      const said = isDropped ? ({ level: 'warning', isRefused: false } as const) : {};
      return { ...said, range, args: { path, field, nearest, dropped: isDropped ? 1 : 0 }, remedy };
    });
  },
} as const satisfies DocumentRule;

function rename(document: YamlDocument, { parent, pair, nearest, field }: DecodingFault, hasRivals: boolean): Remedy {
  if (nearest === undefined || !isMap(parent) || !isScalar(pair?.key)) return byHand('unknown-intent');
  if (hasRivals || findPair(parent, nearest) !== undefined) return byHand('would-collide');
  return repairWith(replaceScalar(document, pair.key, nearest), { action: 'replace', subject: nearest, oldValue: field }, 'unknown-field');
}
