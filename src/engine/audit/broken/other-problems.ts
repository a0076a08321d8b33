import type { YamlProblem } from '../../yaml/problems.ts';
import type { ByHandReason } from '../types.ts';
import { offsetsOf } from './offsets.ts';
import type { BrokenId, Explained, Mistake } from './types.ts';

interface Known {
  readonly id: BrokenId;
  readonly why: ByHandReason;
}

type OtherProblem = Exclude<YamlProblem, { readonly code: 'YAML_SYNTAX' }>;

/** Problems that need no explanation. A key that stands twice is no broken document: kubectl reads it, and other rules look at it. */
const asFound: Readonly<Record<OtherProblem['code'], Known | undefined>> = {
  DUPLICATE_KEY: undefined,
  CONTROL_CHARACTER: { id: 'CONTROL_CHARACTER', why: 'unknown-intent' },
  ALIAS: { id: 'YAML_ALIAS_UNRESOLVED', why: 'alias' },
  KUBECTL_STOPS: { id: 'YAML_SYNTAX', why: 'unknown-intent' },
  DOCUMENT_TOO_LARGE: { id: 'DOCUMENT_TOO_LARGE', why: 'unknown-intent' },
  NESTED_TOO_DEEPLY: { id: 'NESTED_TOO_DEEPLY', why: 'layout' },
  LAYOUT: { id: 'YAML_SYNTAX', why: 'layout' },
};

/** What kubectl stops at has a name of its own where there is one. */
const stops: Readonly<Record<string, Known | undefined>> = {
  tab: { id: 'TAB_INDENTATION', why: 'unknown-intent' },
  alias: { id: 'YAML_ALIAS_UNRESOLVED', why: 'alias' },
};

/** What needs no looking into: the problem says it. */
export function explainOther(text: string, problem: OtherProblem): readonly Explained[] {
  const at = problem.code === 'KUBECTL_STOPS' ? problem.args.at : problem.code;
  const known = stops[at] ?? asFound[problem.code];
  if (known === undefined) return [];
  const { start, end } = offsetsOf(text, problem);
  const args = known.id === 'YAML_SYNTAX' ? { reason: at } : known.id === 'TAB_INDENTATION' ? { lines: 1 } : problem.args;
  const mistake: Mistake = { id: known.id, range: { start, end }, args: 'at' in args ? {} : args, sources: [] };
  return [{ mistake, offset: start, remedy: { kind: 'by-hand', why: known.why } }];
}
