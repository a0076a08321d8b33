import { Document, isScalar, Scalar, visit } from 'yaml';
import type { EditReason } from '../recipes/types.ts';
import type { Operation } from './compare-values.ts';
import type { Json } from './kubectl-value.ts';
import type { OperationGroup } from './object-patches.ts';
import { toAscii, toComment } from './provenance.ts';

/** Operations as an array of RFC 6902, one on each line. */
export function toJsonPatch(operations: readonly Operation[]): string {
  if (operations.length === 0) return '[]\n';
  return `[\n${operations.map((operation) => `  ${toAscii(JSON.stringify(operation))}`).join(',\n')}\n]\n`;
}

/** Groups of operations as YAML, each under a comment with its reason where it has one. */
export function toYamlPatch(groups: readonly OperationGroup[], titleOf: (reason: EditReason) => string): string {
  return groups
    .map(
      ({ reason, operations }) =>
        `${reason === undefined ? '' : `${toComment(titleOf(reason))}\n`}${toYaml(operations as readonly object[] as Json)}`,
    )
    .join('\n');
}

/**
 * Any JSON as YAML that every reader takes for the same: texts in quotes, and in them no sign that a reader may take for the end of a line
 * or a terminal for an order.
 */
export function toYaml(value: Json): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, scalar, path) => {
      if (typeof scalar.value !== 'string') return;
      const pair = path.at(-1);
      const label = key === 'value' && pair !== undefined && 'key' in pair && isScalar(pair.key) ? pair.key.value : undefined;
      const isPlain =
        (key === 'key' && PLAIN_KEY.test(scalar.value)) || ((label === 'op' || label === 'path') && PLAIN_PATH.test(scalar.value));
      scalar.type = isPlain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
  });
  return document
    .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
    .replace(/[^\n -~]/gu, (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

/** No word that a reader of YAML 1.1 takes for something else than text has a capital inside or is this long. */
const PLAIN_KEY = /^(?:[a-z]+[A-Z][A-Za-z]*|[a-z]{6,}|op|path|key|name|kind|value|image|spec|env|data)$/;
const PLAIN_PATH = /^(?:\/[\w./~-]*|test|add|remove|replace)$/;
