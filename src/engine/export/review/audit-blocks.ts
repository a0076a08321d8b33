import { countLevels } from '../../audit/counts.ts';
import type { Block, ReviewInput, Sentence } from './types.ts';
import type { ReviewWords } from './words.ts';

/** What the audit finds in the manifest that is handed out; nothing where it was not audited, for the plan proves upstream's file. */
export function auditBlocks({ audit }: ReviewInput, { audit: words, verdict: { levels } }: ReviewWords): readonly Block[] {
  if (audit === undefined) return [];
  const { findings } = audit;
  const items = findings.map((finding): Sentence => [
    { kind: 'strong', text: `${levels[finding.level]}, ${words.line(finding.place.line)}:` },
    ` ${words.finding(finding)}`,
  ]);
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', content: [words.says(countLevels(findings))] },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}
