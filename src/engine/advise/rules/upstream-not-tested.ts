import { calicoLines, compareVersions, minorOf } from '../../catalog/calico.ts';
import { recommendedCalico } from '../../catalog/support.ts';
import type { Question, Rule, UpstreamAnswer } from '../types.ts';
import { answerUpstream } from '../upstream-answer.ts';
import { supportedCell } from './shared/supported-cell.ts';
import { weakest } from './shared/weakest.ts';

/** facts/oke-calico.md 1.5, calico-gke-policy.md 1.1: a second opinion. Strength and page are the line's. */
export const upstreamNotTested = {
  id: 'UPSTREAM_NOT_TESTED',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-requirements-3.32'],
  check: (question) => {
    const { calico, kubernetes } = question.selection;
    const answer = answerUpstream(calico, kubernetes);
    if (answer.state !== 'untested') return undefined;
    const { from, to, strength, source } = answer;
    const isSupported = supportedCell(question) !== undefined;
    const other = isSupported ? undefined : findTestingLine(question);
    return {
      args: {
        line: minorOf(calico),
        kubernetes: minorOf(kubernetes),
        from,
        to,
        isHearsay: strength === 'inferred' ? 'yes' : '',
        isSupported: isSupported ? 'yes' : '',
        other: other?.line ?? '',
        isWayBack: other !== undefined && compareVersions(other.line, minorOf(calico)) < 0 ? 'yes' : '',
        isOtherHearsay: other?.strength === 'inferred' ? 'yes' : '',
      },
      strength: weakest(other === undefined ? [strength] : [strength, other.strength]),
      sources: other === undefined || other.source === source ? [source] : [source, other.source],
    };
  },
} as const satisfies Rule;

type TestingLine = Extract<UpstreamAnswer, { readonly state: 'tested' | 'untested' }> & { readonly line: string };

/** A line that upstream tests with the Kubernetes version: Oracle's own first, then the newest that upstream itself lists, then hearsay. */
function findTestingLine({ selection: { kubernetes } }: Question): TestingLine | undefined {
  const testing = calicoLines.toReversed().flatMap(({ minor: line }): readonly TestingLine[] => {
    const answer = answerUpstream(line, kubernetes);
    return answer.state === 'tested' ? [{ ...answer, line }] : [];
  });
  const quoted = testing.filter(({ strength }) => strength === 'quoted');
  const recommended = minorOf(recommendedCalico(kubernetes) ?? '');
  return quoted.find(({ line }) => line === recommended) ?? quoted[0] ?? testing[0];
}
