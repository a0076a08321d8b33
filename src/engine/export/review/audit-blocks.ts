import { countLevels } from '../../audit/counts.ts';
import { joinParts } from './join-parts.ts';
import type { Block, ReviewInput } from './types.ts';
import type { ReviewWords } from './words.ts';

/** What the audit finds in the manifest that is handed out; nothing where it was not audited, for the plan proves upstream's file. */
export function auditBlocks({ audit }: ReviewInput, { joints, audit: words, verdict: { levels } }: ReviewWords): readonly Block[] {
  if (audit === undefined) return [];
  const { findings } = audit;
  const items = findings.map((finding) => {
    const head = joints.label(joints.row([levels[finding.level], words.line(finding.place.line)]));
    return joinParts(joints, [[{ kind: 'strong', text: head }], [words.finding(finding)]]);
  });
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', content: [words.says(countLevels(findings))] },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}
