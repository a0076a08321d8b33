import { minorOf } from '../../catalog/calico.ts';
import type { SourceId, Strength } from '../../catalog/sources.ts';
import { calicoLifeCycle, kubernetesLifeCycle } from '../life-cycles.ts';
import type { Match, Question, Rule } from '../types.ts';
import { answerUpstream } from '../upstream-answer.ts';
import { agreedPairArgs } from './shared/agreed-pair.ts';
import { supportedCell } from './shared/supported-cell.ts';
import { weakest } from './shared/weakest.ts';

/** Where Oracle says yes and a calendar or upstream does not: one sentence names them all. Strength and pages are those involved. */
export const axesDisagree = {
  id: 'AXES_DISAGREE',
  level: 'warning',
  strength: 'derived',
  sources: ['oracle-calico-2026-09'],
  check: (question) => {
    const cell = supportedCell(question);
    return cell && disagree(question, cell);
  },
} as const satisfies Rule;

interface Said {
  readonly strength: Strength;
  readonly source: SourceId;
}

function disagree({ selection: { kubernetes, calico }, asOf }: Question, yes: Said): Match | undefined {
  const kubernetesCycle = kubernetesLifeCycle(kubernetes, asOf);
  const calicoCycle = calicoLifeCycle(calico, asOf);
  const upstream = answerUpstream(calico, kubernetes);
  const ended = kubernetesCycle.state === 'ended' ? kubernetesCycle : undefined;
  const lineEnded = calicoCycle.state === 'ended' ? calicoCycle : undefined;
  const untested = upstream.state === 'untested' ? upstream : undefined;
  const objections = [ended, lineEnded, untested].filter((one) => one !== undefined);
  if (objections.length === 0) return undefined;
  return {
    args: {
      calico,
      kubernetes,
      line: minorOf(calico),
      ended: ended?.until ?? '',
      lineEnded: lineEnded?.until ?? '',
      from: untested?.from ?? '',
      to: untested?.to ?? '',
      ...agreedPairArgs(asOf),
    },
    strength: weakest([yes, ...objections].map(({ strength }) => strength)),
    sources: [yes.source, ...objections.map(({ source }) => source)],
  };
}
