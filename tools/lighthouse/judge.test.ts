import { describe, expect, it } from 'vitest';
import { judge, missedBy, profiles, readScores, type Scores } from './judge.ts';

const all: Scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const failures = (scores: Scores) => profiles.map((profile) => judge(profile, scores).filter(({ isFailure }) => isFailure).length);

describe('judge', () => {
  it('passes what is perfect', () => {
    expect(failures(all)).toEqual([0, 0]);
    expect(profiles.flatMap((profile) => judge(profile, all)).every(({ line }) => line.endsWith('(reached)'))).toBe(true);
  });

  it.each(['accessibility', 'best-practices', 'seo'] as const)('fails on %s below 100, or not measured', (category) => {
    expect(failures({ ...all, [category]: 99 })).toEqual([1, 1]);
    expect(failures({ ...all, [category]: undefined })).toEqual([1, 1]);
  });

  it('reports performance and fails nobody for it', () => {
    expect(failures({ ...all, performance: 12 })).toEqual([0, 0]);
    const [desktop, mobile] = profiles.map((profile) => judge(profile, { ...all, performance: 96 })[0]?.line);
    expect(desktop).toBe('desktop performance: 96 of 100 wanted (not reached here; reported, not judged)');
    expect(mobile).toBe('mobile performance: 96 of 95 wanted (reached)');
  });
});

describe('readScores', () => {
  it('reads whole numbers, and nothing where there is none', () => {
    const report = { categories: { performance: { score: 0.994 }, accessibility: { score: 1 }, seo: { score: null } } };
    expect(readScores(report)).toEqual({ performance: 99, accessibility: 100, 'best-practices': undefined, seo: undefined });
    expect(readScores('nonsense')).toEqual({
      performance: undefined,
      accessibility: undefined,
      'best-practices': undefined,
      seo: undefined,
    });
  });
});

describe('missedBy', () => {
  const categoriesOf = (score: number | null) => ({
    performance: { score },
    accessibility: { score: 1 },
    'best-practices': { score: 1 },
    seo: { score: 1 },
  });

  it('says nothing where everything was measured', () => {
    expect(missedBy({ categories: categoriesOf(0), audits: { one: { errorMessage: 'unused' } } })).toEqual([]);
  });

  it('says what was not, and the errors that came', () => {
    const [faulty, otherwise] = [{ errorMessage: 'NO_FCP' }, { errorMessage: 'NO_TRACE' }];
    const audits = {
      'first-contentful-paint': faulty,
      charset: { score: 1 },
      'speed-index': faulty,
      metrics: faulty,
      'long-tasks': otherwise,
    };
    expect(missedBy({ categories: categoriesOf(null), audits })).toEqual([
      'Not measured: performance.',
      'NO_FCP (first-contentful-paint and 2 more)',
      'NO_TRACE (long-tasks)',
    ]);
    expect(missedBy('nonsense')).toEqual(['Not measured: performance, accessibility, best-practices, seo.']);
  });
});
