import { isMap, isScalar, type Scalar } from 'yaml';
import { findString, rangeOf, type YamlDocument } from '../../yaml/document.ts';
import { readAsKubectl } from '../../yaml/kubectl-scalars.ts';
import type { DocumentRule, Remedy } from '../types.ts';
import { listEnvItems } from './shared/env-items.ts';
import { byHand, repairWith } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** A value that kubectl reads as a number or as yes or no: a server takes strings alone here (facts/apiserver.md, Result 2). */
export const valueNotString = {
  id: 'VALUE_NOT_STRING',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap((template) =>
      listEnvItems(template).flatMap(({ container, item, value }) => {
        if (!isMap(item) || !isScalar(value)) return [];
        const type = readAsKubectl(value);
        if (type === 'string' || type === 'null') return [];
        const { start, end } = rangeOf(document, value);
        const name = findString(item, 'name') ?? '';
        const args = { container: container.name, name, text: document.text.slice(start, end), type };
        return [{ range: { start, end }, args, remedy: unlessAlias(document, () => quote(document, value, name)) }];
      }),
    ),
} as const satisfies DocumentRule;

/** The source as it stands, in quotes: `0777` stays that. A tag would make something else of it still. */
function quote(document: YamlDocument, value: Scalar, subject: string): Remedy {
  const { start, end } = rangeOf(document, value);
  const source = document.text.slice(start, end);
  if (value.tag !== undefined || value.anchor !== undefined || !/^[\w.+-]+$/.test(source)) return byHand('layout');
  const edit = { start, end, newText: `"${source}"` };
  return repairWith({ ok: true, value: [edit] }, { action: 'replace', subject, oldValue: source }, 'value-not-string');
}
