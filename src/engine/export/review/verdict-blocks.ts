import { isAllowed } from '../../advise/advise.ts';
import type { LifeCycle, UpstreamAnswer, Verdict } from '../../advise/types.ts';
import type { Citations } from './citations.ts';
import { joinParts } from './join-parts.ts';
import type { Block, ReviewInput, Sentence } from './types.ts';
import type { ReviewWords } from './words.ts';

/** The three axes apart, of which the last has two rows, and every finding with its sources. */
export function verdictBlocks({ verdict }: ReviewInput, all: ReviewWords, { cite }: Citations): readonly Block[] {
  const { joints, verdict: words } = all;
  const { status, strength, reason, upstream, kubernetes, calico, findings } = verdict;
  const known = (answer: LifeCycle | UpstreamAnswer): Sentence => {
    if (answer.state === 'unknown') return [words.none];
    return cite([answer.source], 'strength' in answer ? answer.strength : undefined);
  };
  return [
    { kind: 'heading', level: 2, text: words.title },
    ...(isAllowed(status) ? [] : [{ kind: 'paragraph', content: [{ kind: 'strong', text: all.notAllowed }] } as const]),
    {
      kind: 'table',
      head: words.head,
      rows: [
        [[words.axes.support], [{ kind: 'strong', text: sayStatus(verdict, all) }], cite(reason.sources, strength)],
        [[words.axes.upstream], [words.upstream(upstream)], known(upstream)],
        [[words.axes.kubernetes], [words.lifeCycle(kubernetes)], known(kubernetes)],
        [[words.axes.calico], [words.lifeCycle(calico)], known(calico)],
      ],
    },
    { kind: 'heading', level: 3, text: words.findings },
    {
      kind: 'list',
      items: findings.map((finding) =>
        joinParts(joints, [
          [{ kind: 'strong', text: joints.label(words.levels[finding.level]) }],
          [words.finding(finding)],
          cite(finding.sources, finding.strength),
        ]),
      ),
    },
  ];
}

/** The status in its word, and in another where an error stands beside it. */
function sayStatus({ status, reason, findings }: Verdict, { verdict: words }: ReviewWords): string {
  const { word } = words.status[status];
  return findings.some((finding) => finding !== reason && finding.level === 'error') && reason.level !== 'error'
    ? words.withError(word)
    : word;
}
