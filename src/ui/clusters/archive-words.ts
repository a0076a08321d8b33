import { catalogEdition } from '../../engine/index.ts';
import { formatMessage, messages, sayFinding } from '../../messages/index.ts';
import type { ArchiveWords, WhyNot } from '../../state/clusters/archive/outcome.ts';
import { sayProblem } from './say-problem.ts';

/** What the archive says, in the page's language. */
export const archiveWords: ArchiveWords = {
  whyNot,
  finding: (finding) => sayFinding(messages.findings, finding),
  readme: ({ files, clusters, without }, missing, hasHashes) => {
    const text = messages.clusters.archive;
    const names = missing.map(({ release, file }) => text.missing(file, release));
    return text.readme(files, clusters, without, names, hasHashes, catalogEdition.date);
  },
};

function whyNot(why: WhyNot): string {
  const text = messages.clusters.archive;
  switch (why.kind) {
    case 'bad':
      return text.bad(why.row, why.problems.map(sayProblem));
    case 'absent':
      return text.absent(why.upstream.file, why.upstream.release);
    case 'failed':
      return formatMessage(messages.problems, why.problem);
    case 'rejected':
      return messages.conventions.sentences(why.problems.map((problem) => formatMessage(messages.problems, problem)));
  }
}
