import { isMap, isScalar, type Scalar } from 'yaml';
import { findPair, findString, rangeOf, type YamlDocument } from '../../yaml/document.ts';
import type { ManifestRule, Remedy } from '../types.ts';
import { rewrite } from './shared/entries.ts';
import { listEnvItems, type EnvItem } from './shared/env-items.ts';
import { byHand } from '../remedies.ts';

/** A name that a server does not take for a variable. What it takes depends on its version (facts/apiserver.md, Result 2). */
export const variableNameInvalid = {
  id: 'VARIABLE_NAME_INVALID',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ selection, documents }) =>
    documents.flatMap((context) => {
      const { document, pods } = context;
      const isValid = isRelaxed(selection.kubernetes) ? RELAXED : STRICT;
      return pods.flatMap(listEnvItems).flatMap((entry) => {
        const name = isMap(entry.item) ? findPair(entry.item, 'name')?.value : undefined;
        if (!isScalar(name) || typeof name.value !== 'string' || name.value === '' || isValid.test(name.value)) return [];
        const args = { container: entry.container.name, name: name.value };
        return [{ context, range: rangeOf(document, name), args, remedy: mend(document, entry, name, name.value) }];
      });
    }),
} as const satisfies ManifestRule;

const STRICT = /^[-._A-Za-z][-._A-Za-z\d]*$/;
const RELAXED = /^[ -<>-~]+$/;

/** Servers from 1.32 on take any printable ASCII but the equals sign. */
function isRelaxed(kubernetes: string): boolean {
  return Number(kubernetes.split('.')[1]) >= 32;
}

/** What is left without the equals sign at the end, where that can be a name and is not set in the list already. */
function mend(document: YamlDocument, { env }: EnvItem, scalar: Scalar, name: string): Remedy {
  const left = name.replace(/[=\s]+$/, '').trimStart();
  if (!STRICT.test(left)) return byHand('unknown-intent');
  const names = env.seq.items.map((item) => (isMap(item) ? findString(item, 'name')?.replace(/[=\s]+$/, '') : undefined));
  if (names.filter((other) => other === left).length > 1) return byHand('would-collide');
  return rewrite(document, scalar, left, left, 'variable-name-invalid');
}
