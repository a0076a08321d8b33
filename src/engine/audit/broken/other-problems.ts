import type { ReadProblem } from '../../yaml/document.ts';
import type { ByHandReason } from '../types.ts';
import { offsetsOf } from './offsets.ts';
import type { Explained } from './types.ts';

type OtherProblem = Exclude<ReadProblem, { readonly code: 'YAML_SYNTAX' }>;

const whyByHand: Readonly<Record<OtherProblem['code'], ByHandReason>> = {
  CONTROL_CHARACTER: 'unknown-intent',
  DOCUMENT_TOO_LARGE: 'unknown-intent',
  NESTED_TOO_DEEPLY: 'layout',
};

/** What needs no looking into: the problem says it. */
export function explainOther(text: string, problem: OtherProblem): readonly Explained[] {
  const { code, args } = problem;
  const { start, end } = offsetsOf(text, problem);
  const mistake = { id: code, range: { start, end }, args, sources: [] };
  return [{ mistake, offset: start, remedy: { kind: 'by-hand', why: whyByHand[code] } }];
}
