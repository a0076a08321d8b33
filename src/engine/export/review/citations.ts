import { getSource, type SourceId, type Strength } from '../../catalog/sources.ts';
import { joinParts } from './join-parts.ts';
import type { Block, Inline, Sentence } from './types.ts';
import type { ReviewWords } from './words.ts';

/** Numbers sources in the order in which they are cited. Made anew for every review. */
export interface Citations {
  /** How a fact is known and where that stands: each source as a link with the day on which it was read and its number in the list. */
  readonly cite: (ids: readonly SourceId[], strength?: Strength) => Sentence;
  /** Every source that was cited, with its whole address for those who read on paper. */
  readonly list: () => Block;
}

export function createCitations({ joints, sources: words }: ReviewWords): Citations {
  const cited: SourceId[] = [];
  const numberOf = (id: SourceId) => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  const link = (id: SourceId): Sentence => {
    const source = getSource(id);
    return [{ kind: 'link', text: source.title, url: source.url }, words.details(words.date(source), `[${numberOf(id)}]`)];
  };
  return {
    cite: (ids, strength) =>
      joinParts(joints, [
        strength === undefined ? [] : [joints.label(words.strengths[strength])],
        ids.flatMap((id, n): readonly Inline[] => [...(n === 0 ? [] : [joints.comma]), ...link(id)]),
      ]),
    list: () => ({
      kind: 'table',
      head: words.head,
      rows: cited.map((id, n) => {
        const source = getSource(id);
        const title = joints.row([source.title, source.section].filter((part) => part !== undefined));
        const what = joinParts(joints, [[joints.label(words.publishers[source.publisher])], [title]]);
        return [[`[${n + 1}]`], what, [words.date(source)], [{ kind: 'link', text: source.url, url: source.url }]];
      }),
    }),
  };
}
