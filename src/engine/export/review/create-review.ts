import { countLevels } from '../../audit/counts.ts';
import { catalogEdition } from '../../catalog/edition.ts';
import { needsNoEdit } from '../../plan/needs-no-edit.ts';
import { encodeLink } from '../../share/codec.ts';
import { auditBlocks } from './audit-blocks.ts';
import { createCitations } from './citations.ts';
import { deviationBlocks } from './deviation-blocks.ts';
import { editBlocks } from './edit-blocks.ts';
import { imageBlocks } from './image-blocks.ts';
import { joinParts } from './join-parts.ts';
import { runbookBlocks } from './runbook-blocks.ts';
import { selectionBlocks } from './selection-blocks.ts';
import { diffBlocks, proofBlocks } from './text-blocks.ts';
import type { Block, Review, ReviewInput, Sentence } from './types.ts';
import { verdictBlocks } from './verdict-blocks.ts';
import type { ReviewWords } from './words.ts';

/**
 * Everything that somebody needs who has to agree to a plan, in one document: what was chosen, whether that is supported and by whom,
 * each edit with its reason, the differences, their proof, what to run, and lines to sign. Pure and total. The only
 * day in it that no source gives is the answer's own, since what is kept up depends on it. It holds no host and no name, so that two people
 * who review the same for one day get the same bytes. Where nothing is edited, it says so.
 */
export function createReview(input: ReviewInput, words: ReviewWords): Review {
  const citations = createCitations(words);
  const blocks = [
    { kind: 'paragraph', content: summarise(input, words) } as const,
    ...selectionBlocks(input, words),
    ...verdictBlocks(input, words, citations),
    ...deviationBlocks(input, words),
    ...auditBlocks(input, words),
    ...editBlocks(input, words, citations),
    ...noticeBlocks(input, words),
    ...diffBlocks(input, words),
    ...proofBlocks(input, words),
    ...imageBlocks(input, words),
    ...runbookBlocks(input, words, citations),
    { kind: 'heading', level: 2, text: words.sources.title } as const,
    citations.list(),
    ...originBlocks(input, words),
    ...signOffBlocks(words),
  ];
  return { language: words.language, title: words.title(input.plan.name), blocks };
}

/** What an approver must not miss: the status with what stands beside it, what is left in a file of somebody's own, and how much is changed. */
function summarise({ verdict, known, proof, plan, audit }: ReviewInput, words: ReviewWords): Sentence {
  const original = known === undefined ? words.notUpstream : words.upstream(known.file, known.release);
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (level) => verdict.findings.filter((finding) => finding !== verdict.reason && finding.level === level).length,
  );
  const status = words.joints.row([words.verdict.status[verdict.status].word, words.alarms(errors ?? 0, warnings ?? 0)].filter(Boolean));
  return joinParts(words.joints, [
    [{ kind: 'strong', text: words.joints.statement(status) }],
    known === undefined ? [words.pairAlone] : [],
    audit === undefined ? [] : [{ kind: 'strong', text: words.audit.says(countLevels(audit.findings)) }],
    [words.summary(proof, original, needsNoEdit(plan))],
  ]);
}

function noticeBlocks({ plan }: ReviewInput, { joints, notices: words }: ReviewWords): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: words.title };
  if (plan.notices.length === 0) return [heading, { kind: 'paragraph', content: [words.none] }];
  const items = plan.notices.map((notice) =>
    joinParts(joints, [[{ kind: 'strong', text: joints.label(words.levels[notice.level]) }], [words.notice(notice)]]),
  );
  return [heading, { kind: 'list', items }];
}

function originBlocks({ plan, toolVersion, verdict }: ReviewInput, { origin: words }: ReviewWords): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'table',
      head: words.head,
      rows: [
        [[words.link], [{ kind: 'code', text: `#${encodeLink(plan.selection)}` }]],
        [[words.asOf], [verdict.asOf]],
        [[words.data], [catalogEdition.version]],
        [[words.tool], [toolVersion]],
      ],
    },
    ...(plan.selection.registry === undefined ? [] : [{ kind: 'paragraph', content: [words.linkLacks] } as const]),
  ];
}

function signOffBlocks({ signOff: words }: ReviewWords): readonly Block[] {
  return [
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 2, text: words.title },
        { kind: 'sign-off', head: words.head, roles: words.roles, wide: words.wide },
      ],
    },
  ];
}
