import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { recommendedCalico } from '../catalog/support.ts';
import type { Selection } from '../selection/selection.ts';
import { adviseStatus } from './advise.ts';
import type { Finding, SupportStatus, UpstreamAnswer } from './types.ts';
import { answerUpstream } from './upstream-answer.ts';

/** One pair in the table: both opinions side by side, never merged. */
export interface MatrixCell {
  readonly kubernetes: string;
  readonly calico: string;
  readonly status: SupportStatus;
  /** Why Oracle's axis says so, with its sources. */
  readonly reason: Finding;
  readonly upstream: UpstreamAnswer;
  /** The release that the vendor tested with this Kubernetes version. */
  readonly isRecommended: boolean;
}

export interface MatrixRow {
  readonly calico: string;
  readonly cells: readonly MatrixCell[];
}

/** Every Kubernetes minor, oldest first, against these Calico releases, with the other choices of the selection as they are. */
export function supportMatrix(selection: Selection, releases: readonly string[], asOf: string): readonly MatrixRow[] {
  return releases.map((calico) => ({
    calico,
    cells: kubernetesMinors.map((kubernetes) => ({
      kubernetes,
      calico,
      ...adviseStatus({ ...selection, kubernetes, calico }, asOf),
      upstream: answerUpstream(calico, kubernetes),
      isRecommended: recommendedCalico(kubernetes) === calico,
    })),
  }));
}
