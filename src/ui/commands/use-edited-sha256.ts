import { useEffect, useState } from 'react';
import type { Outcome } from '../../state/derive-outcome.ts';
import { fingerprintOf } from '../../state/fingerprint.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';

/** The sha256 of the manifest that is offered, once it is worked out. Undefined for the sample, which is for no cluster. */
export function useEditedSha256(outcome: Outcome): string | undefined {
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
  return found !== undefined && found.plan === plan ? found.sha256 : undefined;
}
