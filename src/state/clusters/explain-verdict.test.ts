import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createJudge } from '../../engine/index.ts';
import { anySelection } from '../../testing/any-selection.ts';
import { TODAY } from '../../testing/days.ts';
import { explainVerdict } from './explain-verdict.ts';

it('what stands against a cluster is every error that is counted, and the reason of whatever is no plain yes', () => {
  const judge = createJudge(TODAY);
  fc.assert(
    fc.property(anySelection, (selection) => {
      const { verdict, counts } = judge(selection);
      const why = explainVerdict(verdict);
      const [first, ...others] = verdict.status === 'supported' ? [verdict.reason, ...why] : why;
      expect(first).toBe(verdict.reason);
      expect(others.map(({ level }) => level)).toEqual(Array.from({ length: counts.error }, () => 'error'));
    }),
  );
});
