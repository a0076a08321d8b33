import type { Verdict } from '../../advise/types.ts';
import type { Audit } from '../../audit/types.ts';
import { toolVersion } from '../../catalog/tool-version.ts';
import { createRunbook } from '../../plan/runbook.ts';
import type { FormInput } from '../forms.ts';
import { createProof } from '../proof.ts';
import { createReview } from './create-review.ts';
import type { Review } from './types.ts';
import type { ReviewWords } from './words.ts';

/**
 * The review of a plan with its answer. The runbook in it has none of the cluster's own values, which stay with the person: two people who
 * review the same get the same bytes. `audit`: of the manifest, where that is a person's own or was changed by hand.
 */
export function reviewPlan(input: FormInput, verdict: Verdict, words: ReviewWords, audit?: Audit): Review {
  const runbook = createRunbook(input.plan.selection, { editedSha256: input.editedSha256 });
  return createReview({ ...input, verdict, runbook, proof: createProof(input), toolVersion, audit }, words);
}
