import type { Outcome } from '../../state/derive-outcome.ts';
import { useFingerprint } from '../workbench/use-fingerprint.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';

interface EditedSha256 {
  readonly sha256: string | undefined;
  /** It is not known yet, and will be. */
  readonly isComing: boolean;
}

/** The sha256 of the manifest that is offered, once it is worked out. There is none for the sample, which is for no cluster. */
export function useEditedSha256(outcome: Outcome): EditedSha256 {
  const { digest } = useWorkbench();
  const plan = outcome.kind === 'planned' && outcome.manifest.kind !== 'sample' ? outcome.plan : undefined;
  const sha256 = useFingerprint(plan);
  const isComing = digest !== undefined && (outcome.kind === 'waiting' || (plan !== undefined && sha256 === undefined));
  return { sha256, isComing };
}
