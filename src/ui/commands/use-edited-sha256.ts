import { useEffect, useState } from 'react';
import type { Outcome } from '../../state/derive-outcome.ts';
import { fingerprintOf } from '../../state/fingerprint.ts';
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
  const [found, setFound] = useState<{ readonly plan: typeof plan; readonly sha256: string }>();
  useEffect(() => {
    let isCurrent = true;
    if (plan !== undefined) void fingerprintOf(plan, digest)?.then((sha256) => isCurrent && setFound({ plan, sha256 }));
    return () => {
      isCurrent = false;
    };
  }, [plan, digest]);
  const sha256 = found !== undefined && found.plan === plan ? found.sha256 : undefined;
  const isComing = digest !== undefined && (outcome.kind === 'waiting' || (plan !== undefined && sha256 === undefined));
  return { sha256, isComing };
}
