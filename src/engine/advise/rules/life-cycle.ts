import { findLine, minorOf } from '../../catalog/calico.ts';
import { findKubernetes, kubernetesMinors } from '../../catalog/kubernetes.ts';
import type { Strength } from '../../catalog/sources.ts';
import type { LifeCycle, Rule } from '../types.ts';

/** Whether OKE still maintains the Kubernetes version on the date; on the day of its end it has ended. */
export function kubernetesLifeCycle({ selection, asOf }: Parameters<Rule>[0]): LifeCycle {
  return lifeCycleOf(selection.kubernetes, asOf);
}

function lifeCycleOf(kubernetes: string, asOf: string): LifeCycle {
  const known = findKubernetes(kubernetes);
  if (known === undefined) return { state: 'unknown' };
  if (known.ended === undefined) return { state: 'open', source: known.source };
  return { state: known.ended <= asOf ? 'ended' : 'maintained', until: known.ended, source: known.source };
}

/** Whether upstream still maintains the Calico line on the date, by its rule of the two newest minors. */
export function calicoLifeCycle({ selection, asOf }: Parameters<Rule>[0]): LifeCycle {
  const line = findLine(selection.calico);
  if (line === undefined) return { state: 'unknown' };
  if (line.ended === undefined) return { state: 'open', source: 'calico-security-policy' };
  return { state: line.ended <= asOf ? 'ended' : 'maintained', until: line.ended, source: 'calico-security-policy' };
}

const kubernetesEnded: Rule = (question) => {
  const cycle = kubernetesLifeCycle(question);
  const { kubernetes } = question.selection;
  if (cycle.state !== 'ended') return undefined;
  return {
    id: 'KUBERNETES_ENDED',
    level: 'error',
    strength: strengthOf(kubernetes),
    sources: [cycle.source],
    args: { kubernetes, until: cycle.until, next: oldestMaintained(question.asOf) },
  };
};

/** The calendar has no line for most patches; the newest of the minor tells then, which is our conclusion. */
function strengthOf(kubernetes: string): Strength {
  const isListed = kubernetes === minorOf(kubernetes) || findKubernetes(kubernetes)?.version === kubernetes;
  return isListed ? 'quoted' : 'derived';
}

/** The oldest minor that OKE had not ended on the date; empty where the calendar names none. */
function oldestMaintained(asOf: string): string {
  return kubernetesMinors.find((minor) => ['maintained', 'open'].includes(lifeCycleOf(minor, asOf).state)) ?? '';
}

const kubernetesEndOpen: Rule = ({ selection: { kubernetes } }) => {
  const known = findKubernetes(kubernetes);
  if (known?.endsAfter === undefined) return undefined;
  const args = { kubernetes: known.version, after: known.endsAfter };
  return { id: 'KUBERNETES_END_OPEN', level: 'note', strength: strengthOf(kubernetes), sources: [known.source], args };
};

const calicoLineEnded: Rule = (question) => {
  const cycle = calicoLifeCycle(question);
  if (cycle.state !== 'ended') return undefined;
  const args = { line: minorOf(question.selection.calico), until: cycle.until };
  return { id: 'CALICO_LINE_ENDED', level: 'warning', strength: 'derived', sources: [cycle.source, 'calico-releases'], args };
};

export const lifeCycleRules: readonly Rule[] = [kubernetesEnded, calicoLineEnded, kubernetesEndOpen];
