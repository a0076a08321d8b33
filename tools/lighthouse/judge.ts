/** What Lighthouse measures, under the names that it gives. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** Scores from 0 to 100, one per category; undefined where Lighthouse gave none. */
export type Scores = Readonly<Record<Category, number | undefined>>;

export interface Profile {
  readonly name: 'desktop' | 'mobile';
  /** What the page is to reach. */
  readonly wanted: Readonly<Record<Category, number>>;
}

const perfect = { accessibility: 100, 'best-practices': 100, seo: 100 };
export const profiles: readonly Profile[] = [
  { name: 'desktop', wanted: { performance: 100, ...perfect } },
  { name: 'mobile', wanted: { performance: 95, ...perfect } },
];

export interface Judgement {
  readonly line: string;
  /** How fast the page is depends on the machine that measures it: it is reported, and never fails a run. */
  readonly isFailure: boolean;
}

/** A line for each category of a profile. What was not measured is a failure, performance apart. */
export function judge({ name, wanted }: Profile, scores: Scores): readonly Judgement[] {
  return categories.map((category) => {
    const score = scores[category];
    const isReached = score !== undefined && score >= wanted[category];
    const isReported = category === 'performance';
    const verdict = isReached ? 'reached' : isReported ? 'not reached here; reported, not judged' : 'NOT REACHED';
    return {
      line: `${name} ${category}: ${score ?? 'not measured'} of ${wanted[category]} wanted (${verdict})`,
      isFailure: !isReached && !isReported,
    };
  });
}

/** The scores in a report of Lighthouse's, whole numbers as its own page shows them. */
export function readScores(report: unknown): Scores {
  const read = (category: Category): number | undefined => {
    const score = field(field(field(report, 'categories'), category), 'score');
    return typeof score === 'number' ? Math.round(score * 100) : undefined;
  };
  return {
    performance: read('performance'),
    accessibility: read('accessibility'),
    'best-practices': read('best-practices'),
    seo: read('seo'),
  };
}

/**
 * The scores that a report of Lighthouse's does not have, and why: the audits that ended in an error of their own, as sentences. Empty where
 * everything was measured.
 */
export function missedBy(report: unknown): readonly string[] {
  const scores = readScores(report);
  if (categories.every((category) => scores[category] !== undefined)) return [];
  const audits = field(report, 'audits');
  const errors = new Map<string, string[]>();
  for (const [id, audit] of Object.entries(typeof audits === 'object' && audits !== null ? audits : {})) {
    const message = field(audit, 'errorMessage');
    if (typeof message === 'string') errors.set(message, [...(errors.get(message) ?? []), id]);
  }
  return [`Not measured: ${categories.filter((category) => scores[category] === undefined).join(', ')}.`, ...[...errors].map(sayError)];
}

/** One fault keeps most audits from their answer, and is said once. */
function sayError([message, ids]: readonly [string, readonly string[]]): string {
  const [first, ...others] = ids;
  return `${message} (${first}${others.length > 0 ? ` and ${others.length} more` : ''})`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
