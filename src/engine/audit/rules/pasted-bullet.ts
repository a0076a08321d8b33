import { isMap, Scalar } from 'yaml';
import { eolAt, lineEnd, lineStart } from '../../text/lines.ts';
import { findPair, findString, rangeOf, type YamlDocument } from '../../yaml/document.ts';
import { memberSource, siblingStyle, type Entry } from '../../yaml/flow.ts';
import type { HeldSeq } from '../../yaml/operations.ts';
import { scalarSource, styleOf } from '../../yaml/style.ts';
import type { DocumentRule, Remedy } from '../types.ts';
import { readBullet, type Bullet } from './shared/bullets.ts';
import { listEnvItems } from './shared/env-items.ts';
import { byHand, repairWith } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** A variable that stands in the list as a page prints it, `NAME="value"`, and is mere text there (facts/apiserver.md, Result 2). */
export const pastedBullet = {
  id: 'PASTED_BULLET',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap((template) =>
      listEnvItems(template).flatMap(({ container, env, item }) => {
        const bullet = readBullet(item);
        if (bullet === undefined) return [];
        const { scalar, name, value } = bullet;
        const remedy = unlessAlias(document, () => writeOut(document, env, bullet));
        return [{ range: rangeOf(document, scalar), args: { container: container.name, name, value }, remedy }];
      }),
    ),
} as const satisfies DocumentRule;

function writeOut(document: YamlDocument, env: HeldSeq, { scalar, name, value }: Bullet): Remedy {
  const { text } = document;
  const { start, end } = rangeOf(document, scalar);
  const oldValue = text.slice(start, end);
  if (env.seq.items.some((other) => isMap(other) && findString(other, 'name') === name)) return byHand('would-collide');
  const before = text.slice(lineStart(text, start), start);
  const entry: Entry = [
    ['name', name],
    ['value', value],
  ];
  const isBlock =
    !env.seq.flow && /^ *- +$/.test(before) && !oldValue.includes('\n') && scalar.tag === undefined && scalar.anchor === undefined;
  if (!isBlock && !env.seq.flow) return byHand('layout');
  const eol = eolAt(text, lineEnd(text, start) - 1) || eolAt(text, lineStart(text, start) - 1) || '\n';
  const lines = entry.map(([key, content]) => pairSource(env, key, content));
  const newText = isBlock ? lines.join(eol + ' '.repeat(before.length)) : memberSource(document, env.seq, entry);
  return repairWith({ ok: true, value: [{ start, end, newText }] }, { action: 'replace', subject: name, oldValue }, 'pasted-bullet');
}

/** A key with its value, in the quotes that the other entries of the list have; values in double quotes where there is none. */
function pairSource({ seq }: HeldSeq, key: string, content: string): string {
  const model = seq.items.findLast((sibling) => isMap(sibling) && findPair(sibling, key) !== undefined);
  const keyStyle = isMap(model) ? styleOf(findPair(model, key)?.key) : Scalar.PLAIN;
  const style = siblingStyle(seq, key) ?? (key === 'name' ? Scalar.PLAIN : undefined);
  return `${scalarSource(key, keyStyle)}: ${scalarSource(content, style)}`;
}
